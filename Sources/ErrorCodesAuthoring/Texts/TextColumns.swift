/// Puts rows of cells under each other, two spaces apart, as wide as a terminal shows them.
package enum TextColumns {
    /// - Parameter numbers: The columns that are set flush right.
    package static func text(header: [String]?, rows: [[String]], numbers: Set<Int>) -> String {
        let lines = (header.map { [$0] } ?? []) + rows
        let count = lines.map(\.count).max() ?? 0
        let widths = (0..<count).map { column in lines.map { $0[column].terminalWidth }.max() ?? 0 }
        return lines.map { line in
            let cells = line.enumerated().map { column, cell in
                let padding = String(repeating: " ", count: widths[column] - cell.terminalWidth)
                if numbers.contains(column) { return padding + cell }
                return column == count - 1 ? cell : cell + padding
            }
            return cells.joined(separator: "  ") + "\n"
        }.joined()
    }
}

extension String {
    /// With spaces in place of line breaks and tabs.
    var onOneTableLine: String {
        String(String.UnicodeScalarView(unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
    }
}
