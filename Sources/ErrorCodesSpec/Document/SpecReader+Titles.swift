extension SpecReader {
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
}
