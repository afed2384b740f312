import ErrorCodesRuntime
import Foundation
import NIOConcurrencyHelpers

/// Keeps each body that the tests receive, for validators outside of Swift.
///
/// They go to the folder that `ERROR_BODIES` names, one file each, into a folder for each media type; without it
/// nothing is kept.
enum BodyArchive {
    private static let folder = ProcessInfo.processInfo.environment["ERROR_BODIES"].map(URL.init(fileURLWithPath:))
    private static let kept = NIOLockedValueBox<Set<[UInt8]>>([])
    private static let kinds = [
        "application/problem+json": "problem", "application/json": "envelope", "application/vnd.api+json": "jsonapi",
    ]

    /// Keeps a body once.
    static func keep(_ body: some Sequence<UInt8>, mediaType: String?) throws {
        guard let folder, let kind = mediaType.flatMap({ kinds[$0] }) else { return }
        let bytes = Array(body)
        guard !bytes.isEmpty else { return }
        let number = kept.withLockedValue { $0.insert(bytes).inserted ? $0.count : nil }
        guard let number else { return }
        let place = folder.appendingPathComponent(kind)
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        try Data(bytes).write(to: place.appendingPathComponent("\(number).json"))
    }
}
