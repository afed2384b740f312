import ErrorCodesAuthoring
import Foundation
import TestSupport
import Testing

/// The exported table is the one of the store.
@Suite struct MessageTableTests {
    @Test func theStoreMakesTheSameTable() throws {
        let store = Repository.root.appending(path: "Sources/ErrorCodesGRDB/MessageTable.swift")
        let ofTheStore = try #require(Self.statement(in: try String(contentsOf: store, encoding: .utf8)))
        let exported = MessageTableSQL.text(of: [], onConflict: .keep, age: .ofTheSpec)
        #expect(Self.statement(in: exported) == ofTheStore)
    }

    /// The statement that makes the table, without line breaks and indentation.
    private static func statement(in text: String) -> String? {
        guard let start = text.range(of: "CREATE TABLE IF NOT EXISTS error_messages"),
            let end = text.range(of: "WITHOUT ROWID", range: start.lowerBound..<text.endIndex)
        else { return nil }
        return text[start.lowerBound..<end.upperBound].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
