#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Immutable UTF-8 text: a slice of bytes that several texts can share.
///
/// A catalogue of ten thousand codes holds about a hundred thousand pieces of text. As slices of what the reader
/// decoded they cost no allocation each, and they reach an output file by one copy of bytes.
package struct Text: Sendable {
    private let storage: [UInt8]
    private let start: Int32
    private let length: Int32

    /// A slice of bytes that are known to be UTF-8.
    package init(utf8 storage: [UInt8], range: Range<Int>) {
        self.storage = storage
        start = Int32(truncatingIfNeeded: range.lowerBound)
        length = Int32(truncatingIfNeeded: range.count)
    }

    package init(_ string: some StringProtocol) {
        self.init(bytes: Array(string.utf8))
    }

    private init(bytes: [UInt8]) {
        self.init(utf8: bytes, range: 0..<bytes.count)
    }

    package var count: Int { Int(length) }
    package var isEmpty: Bool { length == 0 }
    package var string: String { withBytes { String(decoding: $0, as: UTF8.self) } }

    package func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try storage.withUnsafeBytes { all in
            try body(UnsafeRawBufferPointer(rebasing: all[Int(start)..<Int(start) + Int(length)]))
        }
    }

    /// The part of this text at these byte offsets.
    package func slice(_ range: Range<Int>) -> Text {
        Text(utf8: storage, range: Int(start) + range.lowerBound..<Int(start) + range.upperBound)
    }

    package func hasPrefix(_ prefix: Text) -> Bool {
        count >= prefix.count && slice(0..<prefix.count) == prefix
    }

    package func hasSuffix(_ suffix: Text) -> Bool {
        count >= suffix.count && slice(count - suffix.count..<count) == suffix
    }

    package func contains(_ byte: UInt8) -> Bool {
        withBytes { bytes in
            bytes.baseAddress.map { memchr($0, Int32(byte), bytes.count) != nil } ?? false
        }
    }

    package static func + (left: Text, right: Text) -> Text {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(left.count + right.count)
        left.withBytes { bytes.append(contentsOf: $0) }
        right.withBytes { bytes.append(contentsOf: $0) }
        return Text(bytes: bytes)
    }
}

extension Text: ExpressibleByStringLiteral, CustomStringConvertible {
    package init(stringLiteral value: String) { self.init(value) }
    package var description: String { string }
}

extension Text: Hashable, Comparable {
    package static func == (left: Text, right: Text) -> Bool {
        guard left.length == right.length else { return false }
        return left.length == 0 || left.compareBytes(right, count: Int(left.length)) == 0
    }

    package func hash(into hasher: inout Hasher) {
        withBytes { hasher.combine(bytes: $0) }
    }

    /// By bytes, which for UTF-8 is the order of code points.
    package static func < (left: Text, right: Text) -> Bool {
        let common = Int(min(left.length, right.length))
        let order = common == 0 ? 0 : left.compareBytes(right, count: common)
        return order == 0 ? left.length < right.length : order < 0
    }

    private func compareBytes(_ other: Text, count: Int) -> Int32 {
        storage.withUnsafeBufferPointer { bytes in
            other.storage.withUnsafeBufferPointer { otherBytes in
                guard let base = bytes.baseAddress, let otherBase = otherBytes.baseAddress else { return 0 }
                return memcmp(base + Int(start), otherBase + Int(other.start), count)
            }
        }
    }
}
