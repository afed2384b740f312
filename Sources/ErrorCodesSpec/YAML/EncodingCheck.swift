/// Refuses bytes that are not UTF-8, and characters that no spec may contain, each at its place.
package struct EncodingCheck {
    /// A file of another kind has thousands of faults; the first few say so well enough.
    private static let maximumFindings = 20

    private var reporter: DiagnosticReporter
    /// True if all bytes were checked and are UTF-8, so the file can be read even with forbidden characters.
    private(set) var isReadable = true
    /// The bytes of forbidden characters.
    private(set) var forbidden: [Range<Int>] = []
    /// The characters that are not ASCII, known after the run.
    private(set) var wide = WideCharacters()

    package init(file: SourceFile) {
        reporter = DiagnosticReporter(file: file)
    }

    package var diagnostics: Diagnostics { reporter.diagnostics }

    /// Looks at the whole file; true where nothing is wrong.
    package mutating func run() -> Bool {
        guard !refusesOtherEncoding() else {
            isReadable = false
            return false
        }
        let file = reporter.file
        file.bytes.withUnsafeBufferPointer { bytes in
            guard let start = bytes.baseAddress else { return }
            let mark = ByteOrderMark.count(in: file.bytes)
            var offset = mark
            while offset < bytes.count, findings < Self.maximumFindings {
                offset = Self.skipPlain(start, from: offset, to: bytes.count)
                if offset < bytes.count { offset = check(start, at: offset, before: bytes.count, mark: mark) }
            }
            if offset < bytes.count { isReadable = false }
        }
        return reporter.diagnostics.isEmpty
    }

    private var findings: Int { reporter.diagnostics.all.count }

    /// The offset of the next byte that is neither printable ASCII nor a tab nor a line break.
    private static func skipPlain(_ bytes: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
        var offset = PlainBytes.endOfLines(bytes, from: start, to: end)
        while offset < end, bytes[offset] == 0x0D || bytes[offset] == 0x09 {
            offset = PlainBytes.endOfLines(bytes, from: offset &+ 1, to: end)
        }
        return offset
    }

    /// Checks the character at an offset and returns where the next one begins.
    private mutating func check(_ bytes: UnsafePointer<UInt8>, at offset: Int, before end: Int, mark: Int) -> Int {
        guard let scalar = Unicode.Scalar(bytes, at: offset, before: end) else {
            isReadable = false
            let byte = String(bytes[offset], radix: 16, uppercase: true)
            reporter.report(
                .notUTF8,
                "this is not UTF-8: the byte 0x\(byte) cannot stand here",
                at: Span(offset, offset + 1),
                help: "save the file as UTF-8"
            )
            var next = offset + 1
            while next < end, bytes[next] & 0xC0 == 0x80 { next += 1 }
            return next
        }
        let length = UTF8.width(scalar)
        if ForbiddenScalar.isForbidden(scalar.value) {
            let found = ForbiddenScalar(value: scalar.value)
            forbidden.append(offset..<offset + length)
            reporter.report(
                .controlCharacter,
                "the file contains \(found)",
                at: Span(offset, offset + length),
                help: found.advice
            )
        }
        if length > 1 { wide.add(at: offset - mark, width: length) }
        return offset + length
    }

    private mutating func refusesOtherEncoding() -> Bool {
        let marks: [(bytes: [UInt8], name: String)] = [
            ([0xFF, 0xFE, 0, 0], "UTF-32"), ([0, 0, 0xFE, 0xFF], "UTF-32"),
            ([0xFF, 0xFE], "UTF-16"), ([0xFE, 0xFF], "UTF-16"),
        ]
        if let mark = marks.first(where: { reporter.file.bytes.starts(with: $0.bytes) }) {
            refuse(mark.name, at: Span(0, mark.bytes.count))
            return true
        }
        guard let name = Self.wideEncoding(of: reporter.file.bytes) else { return false }
        refuse(name, at: Span(0, 1))
        return true
    }

    @_optimize(none) private mutating func refuse(_ encoding: String, at span: Span) {
        reporter.report(
            .notUTF8,
            "this file is \(encoding), and a spec is UTF-8",
            at: span,
            help: "save the file as UTF-8"
        )
    }

    /// UTF-16 or UTF-32 without a byte order mark, by the NULs beside the first character, which is ASCII in YAML.
    private static func wideEncoding(of bytes: [UInt8]) -> String? {
        guard bytes.count >= 4 else { return nil }
        switch (bytes[0] == 0, bytes[1] == 0, bytes[2] == 0, bytes[3] == 0) {
        case (true, true, true, false), (false, true, true, true): return "UTF-32"
        case (true, false, true, false), (false, true, false, true): return "UTF-16"
        default: return nil
        }
    }
}
