/// Integer codes and string codes in one catalogue.
enum MixedCodeKinds: Rule {
    static let fault = Fault(
        "EC0305",
        "mixed-code-kinds",
        "The codes of a catalogue have one type: clients read them from one member."
    )

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        let errors = spec.document.errors.map { ($0.code, $0.name) }
        let successes = spec.document.successes.map { ($0.code, $0.name) }
        let codes = (errors + successes).compactMap { written, name in
            spec.code(written, name: name).map { (code: $0, isGiven: !written.isAbsent, name: name.value) }
        }
        guard let first = codes.first(where: \.isGiven) ?? codes.first else { return }
        for entry in codes where entry.code.value.kind != first.code.value.kind {
            let message =
                entry.isGiven
                ? "the code \(entry.code.value) is \(entry.code.value.kind.phrase), and \(first.code.value) is not"
                : "`\(entry.name)` has no code of its own, so it is the string \(entry.code.value)"
            findings.report(
                message,
                at: entry.code.span,
                related: [(message: "here is \(first.code.value.kind.phrase)", span: first.code.span)],
                help: "give each code as \(first.code.value.kind.phrase)"
            )
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
