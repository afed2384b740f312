/// An operation that lists an error or a success which does not exist, or lists one twice.
enum UnknownNameInOperation: Rule {
    static let fault = Fault("EC0901", "unknown-name-in-operation")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        for operation in spec.document.operations {
            // Where no error could be read, that is reported.
            if !spec.errors.isEmpty, !spec.document.unreadable.contains(.errors) {
                check(operation.errors, "error", known: spec.errors, &findings, spec.suggestion(forError:))
            }
            guard !spec.document.unreadable.contains(.success) else { continue }
            check(operation.successes, "success", known: spec.successes, &findings, spec.suggestion(forSuccess:))
        }
    }

    private static func check(
        _ names: [Spanned<Text>],
        _ subject: String,
        known: WordTable,
        _ findings: inout Findings,
        _ suggestion: (Text) -> String?
    ) {
        for (name, first) in names.repetitions(by: \.value) {
            let related = [(message: "the first one is here", span: first.span)]
            findings.report("`\(name.value)` is listed twice", at: name.span, related: related)
        }
        var reported: Set<Text> = []
        for name in names where known[name.value] == nil && reported.insert(name.value).inserted {
            let message = "there is no \(subject) `\(name.value.shortened)`"
            findings.report(message, at: name.span, help: suggestion(name.value))
        }
    }
}
