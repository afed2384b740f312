import ErrorCodesSpec

/// Collects lines of source text and owns their indentation.
///
/// A line is written whole, or in pieces between ``begin()`` and ``end()``, as thousands of lines are.
struct CodeWriter: ~Copyable {
    private static let indentationWidth = 4
    /// As deep as anything is nested, and more.
    private static let spaces: StaticString = "                                                                "
    private static let lineFeed = UInt8(ascii: "\n")

    private var output: ByteBuffer
    private var depth = 0

    init(sizeHint: Int) {
        output = ByteBuffer(capacity: sizeHint)
    }

    var bytes: [UInt8] { output.array }

    mutating func line(_ text: CodeText) {
        if !text.isEmpty {
            begin()
            text.append(to: &output)
        }
        end()
    }

    mutating func blank() {
        end()
    }

    /// A conditional compilation line, which stands at the margin whatever is around it.
    mutating func directive(_ text: CodeText) {
        text.append(to: &output)
        end()
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

    // MARK: Pieces of a line

    mutating func begin() {
        let width = depth &* Self.indentationWidth
        if width > 0 { output.append(literal: Self.spaces, count: width) }
    }

    mutating func put(_ literal: StaticString) {
        output.append(literal: literal)
    }

    mutating func put(_ number: Int) {
        output.append(number)
    }

    mutating func put(_ fragment: some CodeFragment) {
        fragment.append(to: &output)
    }

    mutating func end() {
        output.append(Self.lineFeed)
    }
}
