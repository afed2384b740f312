import Foundation

extension BenchmarkRow {
    /// Prints the row as one line of JSON, as the table reads it.
    package func print() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        Swift.print(String(decoding: try encoder.encode(self), as: UTF8.self))
        fflush(nil)
    }

    /// The rows of a text with one line of JSON for each.
    package static func rows(of text: String) throws -> [BenchmarkRow] {
        try text.split(separator: "\n").map { try JSONDecoder().decode(Self.self, from: Data($0.utf8)) }
    }
}
