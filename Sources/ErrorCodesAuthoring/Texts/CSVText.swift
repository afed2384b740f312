/// Comma-separated values (RFC 4180) that no spreadsheet takes for formulas.
package enum CSVText {
    package static func text(_ rows: [[String]]) -> String {
        rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
    }

    private static func cell(_ text: String) -> String {
        let cell = SpreadsheetCell.guarded(text)
        guard cell.utf8.contains(where: { #",";"#.utf8.contains($0) || $0 < 0x20 }) else { return cell }
        return "\"" + cell.replacingScalar("\"", by: "\"\"") + "\""
    }
}
