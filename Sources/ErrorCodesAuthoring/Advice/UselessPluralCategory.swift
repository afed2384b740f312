import ErrorCodesSpec

/// A text of a plural that no number ever chooses.
enum UselessPluralCategory: Advice {
    static let fault = Fault("EC0608", "useless-plural-category", .warning)

    static func check(_ spec: AdviceFacts, _ findings: inout Findings) {
        PluralVisitor.visit(spec) { use in
            for branch in use.plural.branches {
                guard case .category(let name) = branch.selector, name != "other",
                    !use.categories.contains(name.string)
                else { continue }
                findings.report(
                    "\(use.language) has no `\(name)`, so this text is never shown",
                    at: branch.span,
                    in: use.file,
                    help: help(for: use.categories)
                )
            }
        }
    }

    private static func help(for categories: [String]) -> String {
        let names = categories.filter { $0 != "other" }.map { "`\($0)`" }
        if names.isEmpty { return "`other` is enough; a single number can be given as `=1`" }
        return "the language has \(names.joined(separator: ", ")) and `other`; a single number can be given as `=1`"
    }
}
