import ErrorCodesSpec

/// Writes texts as a table for spreadsheets: comma-separated values with a header (RFC 4180), in UTF-8.
package enum MessageTableCSV {
    package static func text(of texts: [CatalogText]) -> String {
        let header = MessageColumn.allCases.map(\.rawValue)
        return CSVText.text([header] + texts.map(row))
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
