/// A half-open range of byte offsets in a source file.
package struct Span: Sendable, Hashable {
    package var start: Int32
    package var end: Int32

    package init(_ start: Int, _ end: Int) {
        self.start = Int32(truncatingIfNeeded: start)
        self.end = Int32(truncatingIfNeeded: end)
    }

    package var range: Range<Int> { Int(start)..<Int(end) }
}

/// A value together with the place where its author wrote it.
package struct Spanned<Value: Sendable>: Sendable {
    package var value: Value
    package var span: Span

    package init(_ value: Value, _ span: Span) {
        self.value = value
        self.span = span
    }

    package func map<Other>(_ transform: (Value) -> Other) -> Spanned<Other> {
        Spanned<Other>(transform(value), span)
    }
}

extension Spanned<Text> {
    /// The same for texts, which nearly all are: a debug build does not specialize the generic one.
    package init(_ value: Text, _ span: Span) {
        self.value = value
        self.span = span
    }
}
