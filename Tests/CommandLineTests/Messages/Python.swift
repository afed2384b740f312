import Foundation
import TestSupport
import Testing

extension Trait where Self == ConditionTrait {
    static var needsPython: Self {
        .needs("needs python3 with its module sqlite3", "python3", "-c", "import sqlite3")
    }
}

/// Reads what the commands print with somebody else's code.
enum Python {
    /// The rows of a table of comma-separated values, the header among them.
    static func rows(ofCSV name: String, in folder: borrowing TemporaryDirectory) async throws -> [[String]] {
        try await run(
            """
            import csv, json, sys
            with open(sys.argv[1], newline="", encoding="utf-8") as file:
                print(json.dumps(list(csv.reader(file, strict=True))))
            """,
            [name],
            in: folder
        )
    }

    /// What the table of texts holds once files of SQL were run, one after the other.
    static func rows(afterSQL names: [String], in folder: borrowing TemporaryDirectory) async throws -> [[String]] {
        try await run(
            """
            import json, sqlite3, sys
            database = sqlite3.connect(":memory:")
            for name in sys.argv[1:]:
                with open(name, newline="", encoding="utf-8") as file:
                    database.executescript(file.read())
            print(json.dumps(database.execute(
                "SELECT application_id, code, language, message, updated_at FROM error_messages ORDER BY 1, 2, 3"
            ).fetchall()))
            """,
            names,
            in: folder
        )
    }

    private static func run(
        _ script: String,
        _ arguments: [String],
        in folder: borrowing TemporaryDirectory
    ) async throws -> [[String]] {
        let result = try await ProcessRunner.run("python3", ["-c", script] + arguments, in: folder.url, timeout: 300)
        try #require(result.exitCode == 0, "\(result.standardError)")
        return try JSONDecoder().decode([[String]].self, from: Data(result.standardOutput.utf8))
    }
}
