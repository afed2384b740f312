/// A file with markers, `1️⃣` to `9️⃣`, at the places that a test speaks of; the markers are not part of the file.
struct MarkedText: Sendable {
    let bytes: [UInt8]
    private let markers: [Int: String]

    /// What follows the digit in a marker: U+FE0F and U+20E3, which no spec needs.
    private static let keycap = Array("\u{FE0F}\u{20E3}".utf8)

    init(_ text: String) {
        let marked = Array(text.utf8)
        var bytes: [UInt8] = []
        var markers: [Int: String] = [:]
        var offset = 0
        while offset < marked.count {
            if marked[offset...].dropFirst().starts(with: Self.keycap) {
                let end = offset + 1 + Self.keycap.count
                markers[bytes.count, default: ""] += String(decoding: marked[offset..<end], as: UTF8.self)
                offset = end
            } else {
                bytes.append(marked[offset])
                offset += 1
            }
        }
        self.bytes = bytes
        self.markers = markers
    }

    /// A file without markers, which need not be text.
    init(bytes: [UInt8]) {
        self.bytes = bytes
        markers = [:]
    }

    /// The markers at a byte offset of the file.
    func marker(at offset: Int) -> String? { markers[offset] }

    /// Every marker of the text, in the order of the file.
    var allMarkers: [String] { markers.sorted { $0.key < $1.key }.map(\.value) }
}
