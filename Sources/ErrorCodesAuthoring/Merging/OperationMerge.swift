import ErrorCodesEmitters
import ErrorCodesSpec

/// Puts the error responses of an operation under its statuses, and takes away those that it had before.
struct OperationMerge {
    let document: ExistingDocument
    let domain: Text

    /// What a catalog says of one status.
    struct WantedResponse {
        let status: String
        let response: WantedValue
        /// The bodies alone, for a response that is somebody else's.
        let content: [(mediaType: String, value: WantedValue)]
    }

    /// - Parameter wanted: In the order of statuses; none where the catalog does not know the operation.
    func put(
        _ wanted: [WantedResponse],
        into operation: ExistingDocument.Operation,
        of root: EditedMapping,
        _ reporter: inout DiagnosticReporter
    ) throws(UneditablePart) {
        let others = document.responses(of: operation).filter { entry in
            Self.isOfErrors(entry.key.text.string) && !wanted.contains { $0.status == entry.key.text.string }
        }
        guard !wanted.isEmpty || others.contains(where: { document.owners(of: $0.value).contains(domain) })
        else { return }
        var mapping = root
        for key in operation.path { mapping = try mapping.mapping(key) }
        let responses = try mapping.mapping("responses")
        let inherited = responses.node.map { document.text.inherited(by: $0) } ?? []
        for response in wanted {
            if let entry = inherited.first(where: { $0.key.text.string == response.status }),
                responses.written(response.status) == nil
            {
                report(response.status, keptAt: entry.key.span, "comes by a merge key", &reporter)
            } else {
                try put(response, into: responses, &reporter)
            }
        }
        // The component of `default` can be one that catalogs share.
        let isOfOthers = others.contains { document.owners(of: $0.value).contains { $0 != domain } }
        for other in others where !(isOfOthers && other.key.text == "default") {
            try remove(other, from: responses, isKnown: !wanted.isEmpty, &reporter)
        }
        if responses.isEmpty { mapping.remove("responses") }
    }

    // MARK: Statuses that the catalog has

    private func put(
        _ wanted: WantedResponse,
        into responses: EditedMapping,
        _ reporter: inout DiagnosticReporter
    ) throws(UneditablePart) {
        guard let written = responses.written(wanted.status) else {
            return responses.set(wanted.status, to: wanted.response, at: position(of: wanted.status, in: responses))
        }
        if written.hasValue(of: wanted.response.node) { return }
        if document.text.text.alias(at: written) != nil {
            return report(wanted.status, keptAt: written.span, "is an alias", &reporter)
        }
        if document.owner(ofResponse: written) == domain { return responses.set(wanted.status, to: wanted.response) }
        if let reference = document.text.value("$ref", in: written) {
            let target = "is `\(reference.text.shortened)`, which is not the catalog's"
            return report(wanted.status, keptAt: reference.span, target, &reporter)
        }
        let response = try responses.mapping(wanted.status)
        let content = try response.mapping("content")
        for entry in document.mediaTypes(of: written) where document.owner(ofMediaType: entry.value) == domain {
            if !wanted.content.contains(where: { $0.mediaType == entry.key.text.string }) {
                content.remove(entry.key.text.string)
            }
        }
        for (mediaType, value) in wanted.content {
            if let other = content.written(mediaType), document.owner(ofMediaType: other) == nil {
                reportReplaced(mediaType, wanted.status, at: other, &reporter)
            }
            content.set(mediaType, to: value)
        }
    }

    /// Behind the last status that is less.
    private func position(of status: String, in responses: EditedMapping) -> EditedMapping.Position {
        guard let number = Int(status) else { return .last }
        let lesser = responses.members.map(\.key).filter { Int($0).map { $0 < number } ?? false }
        return lesser.max().map { .behind($0) } ?? .first
    }

    // MARK: Statuses that it does not have

    private static func isOfErrors(_ status: String) -> Bool {
        status == "default" || status.first == "4" || status.first == "5"
    }

    private func remove(
        _ entry: YAMLEntries.Entry,
        from responses: EditedMapping,
        isKnown: Bool,
        _ reporter: inout DiagnosticReporter
    ) throws(UneditablePart) {
        let status = entry.key.text.string
        if document.owner(ofResponse: entry.value) == domain { return responses.remove(status) }
        if document.mediaTypes(of: entry.value).contains(where: { document.owner(ofMediaType: $0.value) == domain }) {
            let response = try responses.mapping(status)
            let content = try response.mapping("content")
            for entry in document.mediaTypes(of: entry.value) where document.owner(ofMediaType: entry.value) == domain {
                content.remove(entry.key.text.string)
            }
            if content.isEmpty { response.remove("content") }
        }
        guard isKnown, Int(status) != nil, document.owner(ofResponse: entry.value) == nil else { return }
        reporter.report(
            .undeclaredStatus,
            "the spec declares no error with the status \(status) for this operation",
            at: entry.key.span,
            help: "add the error to the operation in the spec, or remove the response"
        )
    }

    // MARK: Findings

    private func report(
        _ status: String,
        keptAt span: Span,
        _ reason: String,
        _ reporter: inout DiagnosticReporter
    ) {
        // Whatever it is, the catalog has only the problems that nobody declared to add to it.
        guard status != "default" else { return }
        reporter.report(
            .foreignResponse,
            "the response of \(status) \(reason), so it is kept without the catalog's errors",
            at: span,
            help: "remove it here, and the merge writes the catalog's response in its place"
        )
    }

    private func reportReplaced(
        _ mediaType: String,
        _ status: String,
        at node: YAMLNode,
        _ reporter: inout DiagnosticReporter
    ) {
        reporter.report(
            .replacedBody,
            "the `\(mediaType)` of \(status) is replaced by the catalog's",
            at: node.span
        )
    }
}
