/// A title that would vary from one occurrence to the next, were its placeholders filled.
///
/// A title is plain text: no braces in it are ever replaced, doubled ones neither. Whoever writes the name of a value
/// in braces expects that it is.
enum PlaceholderInTitle: Rule {
    static let fault = Fault("EC0504", "placeholder-in-title")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        for success in spec.document.successes { check(success.title, &findings) }
        for error in spec.document.errorsAndWarnings { check(error.title, &findings) }
    }

    private static func check(_ title: Spanned<Text>?, _ findings: inout Findings) {
        guard let title, title.value.contains(TemplateParser.open), let name = placeholder(in: title.value) else {
            return
        }
        findings.report(
            "a title is the same each time, and this one has the placeholder `{\(name.shortened)}`",
            at: title.span,
            help: "move what varies to `detail`"
        )
    }

    /// The first name between two braces.
    private static func placeholder(in title: Text) -> Text? {
        var start = 0
        for offset in 0..<title.count {
            switch title.start[offset] {
            case TemplateParser.open: start = offset + 1
            case TemplateParser.close where start > 0 && ParameterName(title.slice(start..<offset)) != nil:
                return title.slice(start..<offset)
            default: break
            }
        }
        return nil
    }
}
