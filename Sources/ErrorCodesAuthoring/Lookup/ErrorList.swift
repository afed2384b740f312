import ErrorCodesDriver
import ErrorCodesEmitters
import ErrorCodesSpec

/// The forms in which a list of errors is printed.
package enum ErrorList {
    /// A line each, as wide as a terminal shows it.
    package static func table(_ errors: [ListedError]) -> String {
        let hasSeveralDomains = Set(errors.map(\.domain)).count > 1
        let header = ["code", "status", "name", "title"]
        let rows = errors.map { error in
            let note = error.isWarning ? " (warning)" : error.isDeprecated ? " (deprecated)" : ""
            let status = error.status.map(String.init) ?? "-"
            let cells = [error.code.plainText, status, error.name, error.title.onOneLine + note]
            return (hasSeveralDomains ? [error.domain] : []) + cells
        }
        let isNumber = errors.allSatisfy { if case .integer = $0.code { true } else { false } }
        let first = hasSeveralDomains ? 1 : 0
        return TextColumns.text(
            header: (hasSeveralDomains ? ["domain"] : []) + header,
            rows: rows,
            numbers: isNumber ? [first] : []
        )
    }

    /// An array of objects. A member without a value is absent, as are empty lists.
    package static func json(_ errors: [ListedError]) -> String {
        JSONText.array(
            errors.map { error in
                var members: [(String, JSONText)] = [("code", error.code.json), ("name", .string(error.name))]
                members.append(("kind", .string(error.kind)))
                if let status = error.status { members.append(("status", .number(status))) }
                members.append(("title", .string(error.title)))
                if let type = error.type { members.append(("type", .string(type))) }
                if let range = error.range { members.append(("range", .string(range))) }
                if !error.isWarning { members.append(("retry", .string(error.retryText))) }
                if error.isDeprecated { members.append(("deprecated", .boolean(true))) }
                if let replacement = error.replacement { members.append(("use", .string(replacement))) }
                members += list("tags", error.tags) + list("operations", error.operations)
                return .object(members + [("domain", .string(error.domain)), ("spec", .string(error.spec))])
            }
        ).text + "\n"
    }

    /// A table for spreadsheets (RFC 4180); several tags or operations have spaces between them.
    package static func csv(_ errors: [ListedError]) -> String {
        let header = [
            "code", "name", "kind", "status", "title", "type", "range", "retry", "deprecated", "use", "tags",
            "operations",
            "domain", "spec",
        ]
        let rows = errors.map { error in
            [
                error.code.plainText, error.name, error.kind, error.status.map(String.init) ?? "", error.title,
                error.type ?? "", error.range ?? "", error.isWarning ? "" : error.retryText,
                error.isDeprecated ? "true" : "false", error.replacement ?? "", error.tags.joined(separator: " "),
                error.operations.joined(separator: " "), error.domain, error.spec,
            ]
        }
        return CSVText.text([header] + rows)
    }

    private static func list(_ name: String, _ words: [String]) -> [(String, JSONText)] {
        words.isEmpty ? [] : [(name, .array(words.map(JSONText.string)))]
    }
}

extension ListedError {
    fileprivate var kind: String { isWarning ? "warning" : "error" }

    fileprivate var retryText: String {
        if case .after(let pause) = retry { "after \(pause)" } else { retry.word }
    }
}

extension CodeValue {
    fileprivate var json: JSONText {
        switch self {
        case .integer(let number): .number(number)
        case .text(let text): .string(text.string)
        }
    }
}
