/// Collects lines of source text and owns their indentation.
struct CodeWriter {
    private static let indentationWidth = 4
    private(set) var bytes: [UInt8] = []
    private var depth = 0

    init(sizeHint: Int) {
        bytes.reserveCapacity(sizeHint)
    }

    mutating func line(_ text: CodeText) {
        if !text.isEmpty {
            indent()
            bytes.append(contentsOf: text.bytes)
        }
        bytes.append(UInt8(ascii: "\n"))
    }

    mutating func blank() {
        bytes.append(UInt8(ascii: "\n"))
    }

    /// A conditional compilation line, which stands at the margin whatever is around it.
    mutating func directive(_ text: CodeText) {
        bytes.append(contentsOf: text.bytes)
        bytes.append(UInt8(ascii: "\n"))
    }

    /// `head {`, what `body` writes, `}`.
    mutating func block(_ head: CodeText, _ body: (inout CodeWriter) -> Void) {
        line("\(head) {")
        indented(body)
        line("}")
    }

    mutating func indented(_ body: (inout CodeWriter) -> Void) {
        depth += 1
        body(&self)
        depth -= 1
    }

    private mutating func indent() {
        bytes.append(contentsOf: Self.spaces[..<min(depth * Self.indentationWidth, Self.spaces.count)])
    }

    private static let spaces = [UInt8](repeating: UInt8(ascii: " "), count: 16 * indentationWidth)
}
