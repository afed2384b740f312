import ErrorCodesSpec
import ErrorCodesSwiftEmitter
import ErrorCodesWriting

/// The files of a catalog's public site as two literals: the files, and an index of them.
///
/// One literal of megabytes takes the compiler a few seconds, in any number of pieces several times that long. A line of a
/// file is a line of the literal, so that a changed error changes few lines of a diff.
struct EmbeddedSite {
    private let catalog: Catalog
    private let options: EmitterOptions

    init(_ catalog: Catalog, _ options: EmitterOptions) {
        self.catalog = catalog
        self.options = options
    }

    /// The files as a static host would have them.
    var files: [Artifact] { HTMLEmitter(options).artifacts(for: [catalog]) }

    /// Why there cannot be such files.
    var refusals: [Refusal] { HTMLEmitter(options).refusals(of: [catalog]) }

    /// Writes the arguments of `ErrorPages`.
    func write(to writer: inout CodeWriter) {
        let contents = files.map { (name: $0.name, bytes: $0.bytes) }
        writer.line("    index: #\"\"\"")
        for file in contents {
            let (name, tag) = (SwiftTableText(Text(file.name)), EntityTag(of: file.bytes))
            writer.directive("file \(name) \(tag) \(file.bytes.count)")
        }
        writeCodes(to: &writer)
        writeRetired(to: &writer)
        writer.directive("\"\"\"#,")
        writer.line("    files: #\"\"\"")
        for file in contents {
            for line in file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
                writer.directive("\(SwiftTableText(Text(String(decoding: line, as: UTF8.self))))")
            }
        }
        writer.directive("\"\"\"#")
    }

    private func writeCodes(to writer: inout CodeWriter) {
        for error in catalog.errors { writer.directive("code \(error.code) \(error.name)") }
    }

    private func writeRetired(to writer: inout CodeWriter) {
        for name in catalog.reserved.names + catalog.reserved.words {
            writer.directive("retired \(SwiftTableText(name))")
        }
        for codes in catalog.reserved.intervals {
            if codes.lower < codes.upper { writer.directive("retired \(SwiftTableText(Text(codes.fileName)))") }
            writer.directive("retired-codes \(codes.lower) \(codes.upper)")
        }
    }
}

/// A digest by which a client tells two versions of a file apart (RFC 9110, section 8.8.3): FNV-1a of 64 bits.
private struct EntityTag: CodeFragment {
    private let hash: UInt64

    init(of bytes: [UInt8]) {
        hash = bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
    }

    func append(to output: inout OutputBuffer) {
        for digit in String(hash, radix: 16).utf8 { output.append(digit) }
    }
}
