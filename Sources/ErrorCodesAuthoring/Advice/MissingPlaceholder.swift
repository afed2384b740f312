import ErrorCodesSpec

/// A text that leaves out what the texts in other languages show.
enum MissingPlaceholder: Advice {
    static let fault = Fault("EC0603", "missing-placeholder", .warning)

    static func check(_ spec: AdviceFacts, _ findings: inout Findings) {
        for group in TextGroups(spec).groups
        where group.texts.count > 1 && group.texts.contains(where: { $0.text.hasPlaceholders }) {
            let visible = (spec.error(named: group.error)?.parameters ?? []).filter(\.effectiveVisibility.reachesClient)
            let params = Set(visible.map(\.name.value))
            let all = Set(group.texts.flatMap { $0.text.placeholders.map(\.name) }).intersection(params).sorted()
            for text in group.texts where !text.text.isBroken {
                let own = Set(text.text.placeholders.map(\.name))
                // Another rule reports placeholders that name no parameter, or one that no message may show.
                guard own.isSubset(of: params), let missing = MissingWords(in: own, of: all) else { continue }
                let names = missing.list { "`{\($0.shortened)}`" }
                findings.report(
                    "the text in \(text.language.canonical) leaves out \(names), which another language shows",
                    at: text.text.span,
                    in: text.file
                )
            }
        }
    }
}
