import ErrorCodesSpec

/// A base of problem types within that of another spec, or types of a spec that lie there.
///
/// Either of two specs that are read together can allow it.
enum NestedTypeBase {
    static let fault = Fault("EC0705", "nested-type-base", .warning)

    static func check(_ readings: inout [SpecReading]) {
        for pair in ProblemTypes.pairs(readings) {
            let (one, other) = (pair.one, pair.other)
            for finding in findings(in: one, under: other) { readings[pair.number].add(finding) }
            guard one.base?.value != other.base?.value else { continue }
            for finding in findings(in: other, under: one) { readings[pair.otherNumber].add(finding) }
        }
    }

    /// The base of a spec and the types that its errors give themselves, as far as they lie under the base of another spec
    /// and are no types of it.
    private static func findings(in one: ProblemTypes, under other: ProblemTypes) -> [Diagnostic] {
        guard let outer = other.base, !one.document.allows(fault), !other.document.allows(fault) else { return [] }
        let base = one.base.flatMap { $0.value.hasPrefix(outer.value) ? $0 : nil }
        let types = one.own.filter { type in
            let isUnderBase = base.map { type.value.hasPrefix($0.value) } ?? false
            return type.value.hasPrefix(outer.value) && !isUnderBase && other.place(of: type.value) == nil
        }
        return ((base.map { [$0] } ?? []) + types).map { found in
            Diagnostic(
                fault,
                found.value == outer.value
                    ? "the base of problem types is that of another spec too"
                    : "`\(found.value.shortened)` lies under the base of problem types of another spec",
                at: one.location(found.span),
                related: [Diagnostic.Related(message: "that base is here", location: other.location(outer.span))],
                help: "use a base of its own for each spec, such as `https://errors.example.com/orders/`"
            )
        }
    }
}
