/// A text that leaves out what the texts in other languages show.
enum MissingPlaceholder: Rule {
    static let fault = Fault(
        "EC0603",
        "missing-placeholder",
        "What one language tells its readers, the others should tell theirs.",
        severity: .warning
    )

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        for group in TextGroups(spec).groups {
            let all = Set(group.texts.flatMap { $0.text.placeholders.map(\.name) })
            for text in group.texts {
                let missing = all.subtracting(text.text.placeholders.map(\.name)).sorted()
                guard !missing.isEmpty, group.texts.count > 1 else { continue }
                let names = missing.map { "`{\($0)}`" }.joined(separator: ", ")
                findings.report(
                    "the text in \(text.language.canonical) leaves out \(names), which another language shows",
                    at: text.text.span,
                    in: text.file
                )
            }
        }
    }
}
