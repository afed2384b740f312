import ErrorCodesSpec
package import ErrorCodesWriting

/// Writes lines of source text and owns their indentation.
///
/// A line is written whole, or in pieces between ``begin(_:)`` and ``end()``, as thousands of lines are: what is put
/// goes straight into the one buffer, and from there to a sink, so that a file of many megabytes is never in memory.
/// No string of a spec can be put: only literals of this program, numbers, and fragments that are harmless.
package struct CodeWriter: ~Copyable {
    /// How many bytes a sink gets at once.
    private static let blockSize = 1 << 16

    private var output: OutputBuffer
    private var depth = 0

    /// Keeps everything in memory.
    init(sizeHint: Int) {
        output = OutputBuffer(capacity: sizeHint)
    }

    /// Hands the lines to a sink, a block at a time.
    package init(to sink: any OutputSink) {
        output = OutputBuffer(capacity: Self.blockSize, sink: sink)
    }

    /// The bytes that were not given to a sink.
    var bytes: [UInt8] { output.bytes }

    /// Hands over what is left.
    package mutating func finish() {
        output.flush()
    }

    @inline(never) package mutating func line(_ text: CodeText) {
        if !text.isEmpty {
            begin()
            text.append(to: &output)
        }
        end()
    }

    @inline(never) package mutating func blank() {
        end()
    }

    /// A conditional compilation line, which stands at the margin whatever is around it.
    @inline(never) package mutating func directive(_ text: CodeText) {
        text.append(to: &output)
        end()
    }

    /// `head {`, what `body` writes, `}`.
    @_optimize(none) @inline(never) package mutating func block(_ head: CodeText, _ body: (inout CodeWriter) -> Void) {
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

    @inline(never) mutating func begin() {
        for _ in 0..<depth { output.append(literal: "    ") }
    }

    /// Begins a line with a literal.
    @inline(never) mutating func begin(_ literal: StaticString) {
        begin()
        output.append(literal: literal)
    }

    @inline(never) mutating func put(_ literal: StaticString) {
        output.append(literal: literal)
    }

    @inline(never) mutating func put(_ number: Int) {
        output.append(number)
    }

    @_optimize(none) @inline(never) mutating func put(_ fragment: some CodeFragment) {
        fragment.append(to: &output)
    }

    @inline(never) mutating func end() {
        output.append(UInt8(ascii: "\n"))
    }

    /// Ends the line with a literal.
    @inline(never) mutating func end(_ literal: StaticString) {
        output.append(literal: literal)
        end()
    }
}
