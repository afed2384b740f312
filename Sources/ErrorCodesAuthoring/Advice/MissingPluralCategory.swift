import ErrorCodesSpec

/// A plural without a text for numbers that its language treats apart.
enum MissingPluralCategory: Advice {
    static let fault = Fault("EC0607", "missing-plural-category", .warning)

    static func check(_ spec: AdviceFacts, _ findings: inout Findings) {
        PluralVisitor.visit(spec) { use in
            let given = use.plural.branches.map(\.selector)
            let missing = use.categories.filter { $0 != "other" && !given.contains(.category(Text($0))) }
            guard !missing.isEmpty else { return }
            let names = missing.map { "`\($0)`" }.joined(separator: ", ")
            findings.report(
                "\(use.language) has \(names) too, for which this plural has no text",
                at: use.plural.span,
                in: use.file,
                help: "add `\(missing[0]) {…}`"
            )
        }
    }
}
