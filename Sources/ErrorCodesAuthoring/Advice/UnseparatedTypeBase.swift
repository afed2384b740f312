import ErrorCodesSpec

/// A base of problem types that runs into the names which follow it.
enum UnseparatedTypeBase: Advice {
    static let fault = Fault("EC0703", "unseparated-type-base", .warning)

    static func check(_ spec: AdviceFacts, _ findings: inout Findings) {
        // Where each error gives its type, the base is followed by nothing.
        guard let base = spec.document.typeBase, !isSeparated(base.value.text),
            let error = spec.document.errors.first(where: { $0.type == nil })
        else { return }
        let separator: Text = base.value.text.contains(UInt8(ascii: "/")) ? "/" : ":"
        findings.report(
            "the problem type of `\(error.name.value.shortened)` is `\((base.value.text + error.name.value).shortened)`",
            at: base.span,
            help: "end it with `/`, `#`, `:` or `=`, as in `\((base.value.text + separator).shortened)`"
        )
    }

    private static func isSeparated(_ base: Text) -> Bool {
        base.withBytes { bytes in bytes.last.map { "/#:=".utf8.contains($0) } ?? true }
    }
}
