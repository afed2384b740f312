import ErrorCodesSpec

/// Writes texts as a table for spreadsheets: comma-separated values with a header (RFC 4180), in UTF-8.
package enum MessageTableCSV {
    package static func text(of texts: [CatalogText]) -> String {
        let header = MessageColumn.allCases.map(\.rawValue)
        return ([header] + texts.map(row)).map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
    }

    private static func row(_ text: CatalogText) -> [String] {
        MessageColumn.allCases.map { column in
            switch column {
            case .application: text.key.application.string
            case .code: text.code
            case .name: text.key.name.string
            case .language: text.key.language.string
            case .message: text.text.string
            }
        }
    }

    private static func cell(_ text: String) -> String {
        let cell = SpreadsheetCell.guarded(text)
        guard cell.utf8.contains(where: { #",";"#.utf8.contains($0) || $0 < 0x20 }) else { return cell }
        return "\"" + cell.replacingScalar("\"", by: "\"\"") + "\""
    }
}

/// A column of a table of texts.
enum MessageColumn: String, CaseIterable {
    case application = "application_id"
    case code
    case name
    case language
    case message

    static let advice = "the first row names the columns: `\(allCases.map(\.rawValue).joined(separator: ","))`"
}
