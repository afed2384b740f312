/// A title that would vary from one occurrence to the next.
enum PlaceholderInTitle: Rule {
    static let fault = Fault(
        "EC0504",
        "placeholder-in-title",
        "The title of a problem should not change from one occurrence to the next (RFC 9457 3.1.3)."
    )

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        for error in spec.document.errors {
            guard let title = error.title, let template = try? Template(title.value),
                let name = template.placeholders.first,
                error.parameters.contains(where: { $0.name.value == name })
            else { continue }
            findings.report(
                "a title is the same each time, and this one has the placeholder `{\(name)}`",
                at: title.span,
                help: "move what varies to `detail`"
            )
        }
    }
}
