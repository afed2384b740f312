import ErrorCodesEmitters
import ErrorCodesSpec

/// Puts the components of a catalog into a document, in place of those that it had before.
struct ComponentMerge {
    let document: ExistingDocument
    let domain: Text
    /// What a name that is taken should begin with.
    let suggestedPrefix: String

    /// - Parameter sections: The components, by the names of their sections: all of which a catalog can own something.
    func put(
        _ sections: [(name: String, components: [(name: String, value: WantedValue)])],
        into root: EditedMapping,
        _ reporter: inout DiagnosticReporter
    ) throws(UneditablePart) {
        let components = try root.mapping("components")
        for section in sections {
            let stale = stale(in: components.written(section.name), besides: Set(section.components.map(\.name)))
            guard !section.components.isEmpty || !stale.isEmpty else { continue }
            let mapping = try components.mapping(section.name)
            for name in stale { mapping.remove(name) }
            var position = EditedMapping.Position.last
            for (name, value) in section.components {
                if let other = mapping.written(name), document.owner(byMark: other) != domain {
                    if isShared(other, value) { continue }
                    report(name, section.name, at: other, &reporter)
                } else {
                    mapping.set(name, to: value, at: position)
                }
                position = .behind(name)
            }
            if mapping.isEmpty { components.remove(section.name) }
        }
    }

    /// True if another catalog has the same component, such as the schema of any problem: one is enough.
    private func isShared(_ other: YAMLNode, _ value: WantedValue) -> Bool {
        document.owner(byMark: other) != nil && other.hasValue(of: value.node, besides: ExistingDocument.mark)
    }

    /// The components of this catalog that it does not have any more.
    private func stale(in section: YAMLNode?, besides names: Set<String>) -> [String] {
        section?.entries.filter { document.owner(byMark: $0.value) == domain }
            .map(\.key.text.string).filter { !names.contains($0) } ?? []
    }

    private func report(
        _ name: String,
        _ section: String,
        at node: YAMLNode,
        _ reporter: inout DiagnosticReporter
    ) {
        let owner = document.owner(byMark: node).map { "the catalog of `\($0.shortened)`" } ?? "the document"
        reporter.report(
            .takenComponent,
            "\(owner) has a component `\(name)` in `\(section)` already",
            at: node.span,
            help:
                "give the components of this catalog a prefix, such as `--prefix \(suggestedPrefix)`, or rename this one"
        )
    }
}
