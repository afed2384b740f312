/// All rows of a run, as Markdown.
package struct BenchmarkTable: CustomStringConvertible {
    private var parts: [(title: String, rows: [BenchmarkRow])] = []

    package init(_ rows: [BenchmarkRow]) {
        for row in rows {
            if let index = parts.firstIndex(where: { $0.title == row.part }) {
                parts[index].rows.append(row)
            } else {
                parts.append((row.part, [row]))
            }
        }
    }

    package var description: String { parts.map { table($0.title, $0.rows) }.joined(separator: "\n") }

    private func table(_ title: String, _ rows: [BenchmarkRow]) -> String {
        let cells = [["What", "Measured", "Beside", "Ratio", "Goal", ""]] + rows.map(cells)
        let widths = cells[0].indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
        var lines = cells.map { row in line(zip(row, widths).map { pad($0, to: $1, with: " ") }) }
        lines.insert(line(widths.map { String(repeating: "-", count: $0) }), at: 1)
        return "### \(title)\n\n\(lines.joined(separator: "\n"))\n"
    }

    private func cells(of row: BenchmarkRow) -> [String] {
        [
            row.subject, row.measured.description,
            row.reference.map { "\($0.name): \($0.measured)" } ?? "",
            row.ratio.map(Self.text(ofRatio:)) ?? "",
            goal(of: row), row.meetsGoal.map { $0 ? "met" : "not met" } ?? "",
        ]
    }

    private func goal(of row: BenchmarkRow) -> String {
        switch row.goal {
        case .ratio(let most): return Self.text(ofRatio: most)
        case .value(let most): return Quantity(most, row.measured.unit).description
        case nil: return ""
        }
    }

    /// `1.36`, or `1/31` where the measured is less than a half.
    private static func text(ofRatio ratio: Double) -> String {
        ratio > 0 && ratio < 0.5 ? "1/\(Quantity.digits(of: 1 / ratio))" : Quantity.digits(of: ratio)
    }

    private func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }

    private func pad(_ text: String, to width: Int, with filler: String) -> String {
        text + String(repeating: filler, count: width - text.count)
    }
}
