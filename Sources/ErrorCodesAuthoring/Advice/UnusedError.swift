import ErrorCodesSpec

/// An error that no operation lists.
enum UnusedError: Advice {
    static let fault = Fault("EC0902", "unused-error", .warning)

    static func check(_ spec: AdviceFacts, _ findings: inout Findings) {
        let document = spec.document
        guard !document.operations.isEmpty else { return }
        let listed = Set(document.operations.flatMap { $0.errors.map(\.value) } + document.statuses.map(\.error.value))
        for error in document.errors where error.deprecation == nil && !listed.contains(error.name.value) {
            guard error.name.value != document.unexpected?.value, EntryName(error.name.value) != nil,
                error.name.value.count <= EntryName.maximumLength
            else { continue }
            findings.report(
                "no operation lists `\(error.name.value)`",
                at: error.name.span,
                help: "add it to the `errors` of the operations that answer with it"
            )
        }
    }
}
