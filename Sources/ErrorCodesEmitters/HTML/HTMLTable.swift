/// A table that scrolls by itself where the screen is narrow.
struct HTMLTable {
    /// Their heads; none for a table without.
    let columns: [HTMLText]
    let rows: [HTMLText]
    /// True if a narrow screen shows the cells of a row below each other.
    var isStacked = false

    var text: HTMLText {
        let heads = columns.map { "<th scope=\"col\">\($0)</th>" as HTMLText }.joined()
        let head: HTMLText = columns.isEmpty ? "" : "<thead><tr>\(heads)</tr></thead>"
        let style: HTMLText = isStacked ? "table stack" : "table"
        return "<div class=\"\(style)\"><table>\(head)<tbody>\(rows.joined())</tbody></table></div>"
    }
}
