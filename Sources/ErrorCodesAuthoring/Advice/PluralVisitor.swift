import ErrorCodesSpec

/// One plural of a spec, with what its language makes of numbers.
struct PluralUse {
    let plural: TemplateDocument.Plural
    let language: Text
    /// The categories that its param's numbers can have in the language.
    let categories: [String]
    let file: SourceFile
}

/// Shows every plural that a number chooses from.
enum PluralVisitor {
    static func visit(_ spec: AdviceFacts, _ body: (PluralUse) -> Void) {
        for group in TextGroups(spec).groups {
            guard let error = spec.error(named: group.error) else { continue }
            for text in group.texts {
                for plural in text.text.plurals {
                    guard let parameter = error.scope.parameter(named: plural.name) else { continue }
                    let categories: [String]
                    switch parameter.type {
                    case .int: categories = PluralCategories.usedByIntegers(of: text.language)
                    case .double: categories = PluralCategories.used(by: text.language)
                    default: continue
                    }
                    body(
                        PluralUse(
                            plural: plural,
                            language: text.language.canonical,
                            categories: categories,
                            file: text.file
                        )
                    )
                }
            }
        }
    }
}
