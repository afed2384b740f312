/// Integer codes and string codes in one catalogue.
enum MixedCodeKinds: Rule {
    static let fault = Fault("EC0305", "mixed-code-kinds")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        let errors = zip(spec.document.errorsAndWarnings, spec.codes).map { ($0.name, $0.code.isAbsent, $1) }
        let successes = spec.document.successes.map { ($0.name, $0.code.isAbsent, spec.code($0.code, name: $0.name)) }
        let codes = (errors + successes).compactMap { name, isAbsent, code in
            code.map { (code: $0, isGiven: !isAbsent, name: name.value) }
        }
        guard let first = codes.first(where: \.isGiven) ?? codes.first else { return }
        let kind = first.code.value.kind
        for entry in codes where entry.code.value.kind != kind {
            let message =
                entry.isGiven
                ? "the code \(entry.code.value.shortened) is \(entry.code.value.kind.phrase), and \(first.code.value.shortened) is not"
                : "`\(entry.name)` has no code of its own, so it is the string \(entry.code.value.shortened)"
            report(message, at: entry.code.span, first: first.code, &findings)
        }
        for reserved in spec.document.reserved.codes where reserved.value.kind != kind {
            let message = "the reserved code \(reserved.value.description) is \(reserved.value.kind.phrase)"
            report(
                "\(message), and \(first.code.value.shortened) is not",
                at: reserved.span,
                first: first.code,
                &findings
            )
        }
    }

    @_optimize(none) private static func report(
        _ message: String,
        at span: Span,
        first: Spanned<CodeValue>,
        _ findings: inout Findings
    ) {
        let phrase = first.value.kind.phrase
        findings.report(
            message,
            at: span,
            related: [(message: "here is \(phrase)", span: first.span)],
            help: "give each code as \(phrase)"
        )
    }
}

extension ReservedDocument.Code {
    fileprivate var kind: CodeKind {
        switch self {
        case .interval: .integer
        case .text: .string
        }
    }

    @_optimize(none) fileprivate var description: String {
        switch self {
        case .interval(let interval): interval.description
        case .text(let text): "\"\(text.shortened)\""
        }
    }
}

extension CodeKind {
    fileprivate var phrase: String {
        switch self {
        case .integer: "an integer"
        case .string: "a string"
        }
    }
}
