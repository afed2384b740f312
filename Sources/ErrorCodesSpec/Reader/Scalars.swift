extension SpecReader {
    /// Text of one or several lines, without white space at its ends.
    mutating func text(_ node: YAMLNode, _ subject: String) -> Spanned<Text>? {
        guard let text = scalar(node, subject) else { return nil }
        advise(on: node, text.value, subject, .open)
        return text
    }

    mutating func line(_ node: YAMLNode, _ subject: String) -> Spanned<Text>? {
        guard let text = text(node, subject) else { return nil }
        return isOneLine(text.value, node, subject) ? text : nil
    }

    /// A single line in which every character can be seen: two titles that look alike are one.
    mutating func title(_ node: YAMLNode) -> Spanned<Text>? {
        guard let title = line(node, "the title") else { return nil }
        guard let hidden = InvisibleScalar.first(in: title.value) else { return title }
        report(
            .controlCharacter,
            "the title contains \(hidden)",
            at: title.span,
            help: "remove it; only texts for readers may have it, where a script needs it"
        )
        return nil
    }

    /// A single line that is a name, which no comment can have cut: no name has a blank in it.
    mutating func name(_ node: YAMLNode, _ subject: String) -> Spanned<Text>? {
        guard let text = scalar(node, subject) else { return nil }
        advise(on: node, text.value, subject)
        return isOneLine(text.value, node, subject) ? text : nil
    }

    private mutating func scalar(_ node: YAMLNode, _ subject: String) -> Spanned<Text>? {
        guard node.kind == .scalar else {
            reportKind(of: node, expected: "\(subject) is text", help: QuotingAdvice.advice(for: node, in: file))
            return nil
        }
        guard refuseRetyped(node) else { return nil }
        let text = node.text.trimmed
        guard !text.isInvisible else {
            report(.emptyText, "\(subject) is empty", at: node.span)
            return nil
        }
        return Spanned(text, node.span)
    }

    private mutating func isOneLine(_ text: Text, _ node: YAMLNode, _ subject: String) -> Bool {
        guard text.firstLineBreak < text.count else { return true }
        report(
            .severalLines,
            "\(subject) is a single line",
            at: node.span,
            help: node.style == .block
                ? "with `>-` in place of `|`, line breaks become spaces" : "remove the line break"
        )
        return false
    }

    /// Text that a type accepts, such as a name.
    ///
    /// - Parameters:
    ///   - subject: The type, for messages, without an article.
    ///   - form: How such text is written.
    package mutating func value<Value>(
        _ node: YAMLNode,
        _ subject: String,
        form: @autoclosure () -> String,
        _ make: (Text) -> Value?
    ) -> Spanned<Value>? {
        var value: Value?
        let isRight = isText(node, subject, form: form()) { text in
            value = make(text)
            return value != nil
        }
        guard isRight, let value else { return nil }
        return Spanned(value, node.span)
    }

    /// Text of a certain form.
    mutating func text(
        _ node: YAMLNode,
        _ subject: String,
        form: @autoclosure () -> String,
        _ isRight: (Text) -> Bool
    ) -> Spanned<Text>? {
        isText(node, subject, form: form(), isRight) ? Spanned(node.text.trimmed, node.span) : nil
    }

    @inline(never)
    @_optimize(none) private mutating func isText(
        _ node: YAMLNode,
        _ subject: String,
        form: @autoclosure () -> String,
        _ isRight: (Text) -> Bool
    ) -> Bool {
        if let text = Self.soundText(node), isRight(text) { return true }
        // Quotes would not help a plain scalar that is of another form anyway.
        let isBeyondQuoting = node.isRetyped && !isRight(node.text)
        guard isBeyondQuoting || scalar(node, "the \(subject)") != nil else { return false }
        let text = node.text.trimmed
        guard isRight(text) else {
            report(.malformedValue, "`\(text.shortened)` is no \(subject)", at: node.span, help: form())
            return false
        }
        advise(on: node, text, "the \(subject)")
        return true
    }

    @_optimize(none) mutating func uri(_ node: YAMLNode) -> Spanned<AbsoluteURI>? {
        let form = "a scheme and what follows, such as `https://errors.example.com/orders/`"
        guard let uri = value(node, "absolute URI", form: form, AbsoluteURI.init) else { return nil }
        advise(on: node, node.text, "the absolute URI", .fragment)
        return uri
    }

    /// The text of a scalar that every reader takes for text, with no white space at its ends; nil for what is none.
    static func soundText(_ node: YAMLNode) -> Text? {
        guard node.kind == .scalar, !node.isRetyped, !node.text.isEmpty else { return nil }
        return node.text.trimmed.count == node.text.count ? node.text : nil
    }

    @_optimize(none) mutating func choice<Choice: SpecChoice>(_ node: YAMLNode) -> Spanned<Choice>? {
        if node.isWrittenScalar, let choice = Choice(rawValue: node.text.string) { return Spanned(choice, node.span) }
        let meant = Choice.synonyms[node.text.string]?.rawValue
        reportChoice(node, Choice.subject, among: Choice.allCases.map(\.rawValue), meant)
        return nil
    }

    @inline(never)
    @_optimize(none) package mutating func reportChoice(
        _ node: YAMLNode,
        _ subject: String,
        among words: [String],
        _ meant: String? = nil
    ) {
        guard node.isWrittenScalar else {
            return reportKind(of: node, expected: "the \(subject) is a word")
        }
        let help = meant.map { "did you mean `\($0)`?" } ?? help(for: node.text, among: words)
        report(.unknownWord, "`\(node.text.shortened)` is no \(subject)", at: node.span, help: help)
    }

    @_optimize(none) package mutating func boolean(_ node: YAMLNode, _ subject: String) -> Spanned<Bool>? {
        let form = "write `true` or `false`"
        guard node.isWrittenScalar else {
            reportKind(of: node, expected: "\(subject) is `true` or `false`", help: form)
            return nil
        }
        guard node.isPlain, let value = Bool(node.text.string) else {
            report(.unknownWord, "`\(node.text.shortened)` is neither `true` nor `false`", at: node.span, help: form)
            return nil
        }
        return Spanned(value, node.span)
    }

    @_optimize(none) mutating func integer(_ node: YAMLNode, _ subject: String) -> Spanned<Int>? {
        guard node.isWrittenScalar else {
            reportKind(of: node, expected: "the \(subject) is an integer")
            return nil
        }
        guard node.isPlain, let number = DecimalInteger.parse(node.text) else {
            report(
                .malformedInteger,
                "`\(node.text.shortened)` is no \(subject)",
                at: node.span,
                help: DecimalInteger.advice(for: node)
            )
            return nil
        }
        return Spanned(number, node.span)
    }
}

extension YAMLNode {
    /// True if it is a plain scalar which some reader would not take for text.
    fileprivate var isRetyped: Bool { isWrittenScalar && isPlain && PlainScalar.otherReading(of: text) != nil }
}

extension Text {
    /// Without spaces, tabs and line breaks at its ends.
    var trimmed: Text {
        let bytes = start
        var first = 0
        var end = count
        while first < end, bytes[first].isWhiteSpace { first &+= 1 }
        while end > first, bytes[end &- 1].isWhiteSpace { end &-= 1 }
        return end &- first == count ? self : slice(from: first, to: end)
    }

    /// Short enough for a message, on one line.
    @_optimize(none) package var shortened: String {
        let end = min(count, 1_000)
        let head = slice(0..<end).string.map { $0.isNewline ? " " : $0 }
        return head.count <= 60 && end == count ? String(head) : String(head.prefix(57)) + "..."
    }
}
