/// A code that was used once and must never mean anything else.
enum ReservedCode: Rule {
    static let fault = Fault(
        "EC0304",
        "reserved-code",
        "A client that knows the old error would take the new one for it."
    )

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        let reserved = spec.document.reserved.codes
        guard !reserved.isEmpty else { return }
        let entries =
            spec.document.successes.map { ($0.code, $0.name) } + spec.document.errors.map { ($0.code, $0.name) }
        for (written, name) in entries {
            guard let code = spec.code(written, name: name),
                let reservation = reserved.first(where: { $0.value.contains(code.value) })
            else { continue }
            findings.report(
                "the code \(code.value) is reserved",
                at: code.span,
                related: [(message: "it is reserved here", span: reservation.span)],
                help: help(for: code.value, spec: spec)
            )
        }
    }

    private static func help(for code: CodeValue, spec: SpecFacts) -> String? {
        guard case .integer(let number) = code,
            let (range, interval) = spec.ranges.first(where: { $0.interval.contains(number) }),
            let free = spec.nextFreeCode(in: interval)
        else { return nil }
        return "the next free code in `\(range.name.value)` is \(free)"
    }
}

extension ReservedDocument.Code {
    func contains(_ code: CodeValue) -> Bool {
        switch (self, code) {
        case (.interval(let interval), .integer(let number)): interval.contains(number)
        case (.text(let text), .text(let other)): text == other
        default: false
        }
    }
}
