/// Makes literals of SQLite's SQL: on one line, whatever the text holds.
enum SQLiteLiteral {
    /// Between single quotes nothing but a single quote has a meaning (https://sqlite.org/lang_expr.html). Line breaks
    /// are put in by functions, since shells take them apart: sqlite3 turns CR LF into LF, and reads `.quit` on a line.
    static func text(_ text: String) -> String {
        var body = text.replacingScalar("'", by: "''")
        var expression: (String) -> String = { "'\($0)'" }
        for (scalar, name) in [("\n" as Unicode.Scalar, "n"), ("\r", "r")] where text.unicodeScalars.contains(scalar) {
            let mark = absentMark(name, in: text)
            body = body.replacingScalar(scalar, by: mark)
            let inner = expression
            expression = { "replace(\(inner($0)), '\(mark)', char(\(scalar.value)))" }
        }
        return expression(body)
    }

    /// `\n`, or where the text has it `\n1`, `\n2`, and so on.
    ///
    /// Nothing but the mark's first character is a backslash, so marks that are put in never become part of others.
    private static func absentMark(_ name: String, in text: String) -> String {
        var mark = "\\" + name
        var number = 0
        while text.utf8.firstRange(of: mark.utf8) != nil {
            number += 1
            mark = "\\\(name)\(number)"
        }
        return mark
    }
}
