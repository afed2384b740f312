/// One error of a sample.
package struct SampleError: Sendable {
    package var index: Int

    package var name: String { "\(subject)-\(state)-\(index)" }
    package var code: Int { 100_000 + index }
    /// Its params, all of them strings, in the order of the spec.
    package var parameters: [String] { ["\(subject)ID", "reason"] }

    private var subject: String { Self.subjects[index % Self.subjects.count] }
    private var capitalizedSubject: String { subject.prefix(1).uppercased() + subject.dropFirst() }
    private var state: String { Self.states[index / Self.subjects.count % Self.states.count] }
    /// Nil for the status of the range.
    private var status: Int? { index % 3 == 0 ? Self.statuses[index / 3 % Self.statuses.count] : nil }

    private static let subjects = [
        "order", "payment", "customer", "cart", "invoice", "shipment", "refund", "voucher",
        "address", "session", "token", "stock", "price", "item", "parcel", "courier",
    ]
    private static let states = [
        "missing", "expired", "locked", "unknown", "rejected", "duplicated", "late", "invalid", "closed", "blocked",
    ]
    private static let statuses = [400, 404, 409, 422, 503]

    /// Its lines of the spec.
    func yaml(mistake: SampleMistake?, hasMessages: Bool) -> String {
        var text = "  \(name):\n"
        text += "    code: \(mistake == .codeOutsideRanges ? 20_000 + index : code)\n"
        if let status = mistake == .impossibleStatus ? 999 : status { text += "    status: \(status)\n" }
        text += "    title: \(capitalizedSubject) is \(state), variant \(index)\n"
        let placeholder = mistake == .unknownPlaceholder ? "\(subject)Number" : "\(subject)ID"
        text += "    detail: \"The \(subject) {\(placeholder)} is {reason}.\"\n"
        text += "    \(mistake == .misspeltKey ? "parmas" : "params"): { \(subject)ID: string, reason: string }\n"
        return text + causes + retry(mistake) + (hasMessages ? messages : "")
    }

    private var causes: String {
        guard index % 2 == 0 else { return "" }
        return """
                causes:
                  - cause: The \(subject) was \(state) before.
                    fix: Load the \(subject) again.

            """
    }

    private func retry(_ mistake: SampleMistake?) -> String {
        if mistake == .unknownRetry { return "    retry: sometimes\n" }
        if status == 503 { return "    retry: { after: 30s }\n" }
        return index % 2 == 1 ? "    retry: backoff\n" : ""
    }

    private var messages: String {
        """
            messages:
              en: Sorry, your \(subject) is \(state).
              de: Ihr Vorgang ist leider nicht möglich.

        """
    }
}
