/// A plural that something else than a number is to choose from.
enum UnfitPluralParameter: Rule {
    static let fault = Fault("EC0606", "unfit-plural-parameter")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        TemplateVisitor.visit(spec, where: { template, _ in template.template.hasPlurals }) { use in
            for plural in use.template.plurals {
                guard let parameter = use.scope.parameter(named: plural.name), !parameter.type.isNumber else {
                    continue
                }
                findings.report(
                    "`\(plural.name)` is of type `\(parameter.type)`, and a plural needs an int or a double",
                    at: plural.span,
                    in: use.file,
                    help: "choose by a param of type `int`, or write `{\(plural.name)}`"
                )
            }
        }
    }
}

extension ParameterType {
    fileprivate var isNumber: Bool {
        switch self {
        case .int, .double: true
        default: false
        }
    }
}
