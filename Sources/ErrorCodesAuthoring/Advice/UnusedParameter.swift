import ErrorCodesSpec

/// A param that reaches the client and appears in no text.
enum UnusedParameter: Advice {
    static let fault = Fault("EC0506", "unused-parameter", .note)

    static func check(_ spec: AdviceFacts, _ findings: inout Findings) {
        let translated = spec.translatedTexts
        var shown = ShownNames()
        for (number, error) in spec.document.errors.enumerated() {
            // Without a detail nothing is said.
            if error.detail != nil, !error.parameters.isEmpty {
                shown.removeAll()
                error.forEachTemplate { template, _ in shown.add(template) }
                if !translated.isEmpty { for text in translated[number] ?? [] { shown.add(text) } }
                check(error.parameters, in: error.scope, shown, &findings)
            }
            for field in error.fields {
                guard let detail = field.detail, !field.parameters.isEmpty else { continue }
                shown.removeAll()
                shown.add(detail)
                check(field.parameters, in: field.scope, shown, &findings)
            }
        }
    }

    private static func check(
        _ parameters: [ParameterDocument],
        in scope: ParameterScope,
        _ shown: ShownNames,
        _ findings: inout Findings
    ) {
        guard !shown.isIncomplete else { return }
        // A placeholder that names no param may be meant for one of these, and is reported.
        for name in shown.all where !scope.contains(name) { return }
        for number in parameters.indices where parameters[number].effectiveVisibility.reachesClient {
            let name = parameters[number].name
            guard !shown.contains(name.value) else { continue }
            findings.report("the param `\(name.value)` is shown in no text", at: name.span)
        }
    }
}

/// The names that the placeholders of some templates show.
private struct ShownNames {
    /// So many are compared one by one; for more a table is made.
    private static let mostCompared = 8

    private var few: [Text] = []
    private var table: WordTable?

    /// True if one of the templates could not be parsed completely.
    private(set) var isIncomplete = false

    var all: [Text] { table?.words ?? few }

    func contains(_ name: Text) -> Bool {
        if let table { return table[name] != nil }
        return few.contains(name)
    }

    mutating func removeAll() {
        few.removeAll(keepingCapacity: true)
        table = nil
        isIncomplete = false
    }

    mutating func add(_ template: TemplateDocument) {
        if template.isBroken { isIncomplete = true }
        template.forEachName { add($0) }
    }

    private mutating func add(_ name: Text) {
        if let table {
            _ = table.insert(name)
        } else if !few.contains(name) {
            few.append(name)
            if few.count > Self.mostCompared { makeTable() }
        }
    }

    private mutating func makeTable() {
        let table = WordTable(capacity: 4 * few.count)
        for name in few { _ = table.insert(name) }
        self.table = table
    }
}
