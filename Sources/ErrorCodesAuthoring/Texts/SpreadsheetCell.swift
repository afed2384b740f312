/// Keeps spreadsheets from taking a text for a formula, in a way that can be undone.
///
/// A cell that begins with one of these characters, perhaps behind apostrophes, gets an apostrophe in front; reading
/// takes one away from such a cell. So every text is the same after a round trip, and no cell of an exported table is
/// a formula (OWASP, "CSV Injection").
enum SpreadsheetCell {
    static func guarded(_ text: String) -> String {
        beginsFormula(text.unicodeScalars.drop { $0 == "'" }) ? "'" + text : text
    }

    /// The text of a cell, and how many bytes stand before it.
    static func unguarded(_ cell: String) -> (text: String, skipped: Int) {
        guard cell.unicodeScalars.first == "'", beginsFormula(cell.unicodeScalars.drop { $0 == "'" }) else {
            return (cell, 0)
        }
        return (String(cell.unicodeScalars.dropFirst()), 1)
    }

    private static func beginsFormula(_ scalars: Substring.UnicodeScalarView) -> Bool {
        switch scalars.first {
        case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
        default: false
        }
    }
}
