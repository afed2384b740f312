import TestSupport
import Testing

@Suite struct ExportTableTests {
    private static let export = ["messages", "export", "orders.errorcodes.yaml"]

    @Test func printsATable() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(specWithTexts, to: "orders.errorcodes.yaml")
        try folder.write(chineseTexts, to: "orders.messages.zh-Hans.yaml")
        let lines = [
            "application_id,code,name,language,message",
            ",20001,order-in-progress,en,It's on its way.",
            ",20001,order-in-progress,zh-Hans,在路上。",
            ",20002,order-queued,en,\"{count} wait.\nPlease wait.\"",
            "100001,20001,order-in-progress,en,Order {orderID} is on its way.",
            "100001,20001,order-in-progress,zh-Hans,订单 {orderID} 在路上。",
        ]
        try await check(
            Self.export + ["--format", "csv"],
            in: folder,
            output: lines.map { $0 + "\r\n" }.joined()
        )
        try await check(
            Self.export + ["--format", "csv", "--application", "", "--language", "zh-Hans"],
            in: folder,
            output: lines[0] + "\r\n" + lines[2] + "\r\n"
        )
    }

    @Test func printsAFileOfALanguage() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(specWithTexts, to: "orders.errorcodes.yaml")
        try folder.write(chineseTexts, to: "orders.messages.zh-Hans.yaml")
        try await check(
            Self.export + ["--format", "yaml", "--language", "zh-Hans"],
            in: folder,
            output: """
                order-in-progress: 在路上。

                applications:
                  "100001":
                    order-in-progress: "订单 {orderID} 在路上。"

                """
        )
        try await check(
            Self.export + ["--format", "yaml", "--language", "en"],
            in: folder,
            output: """
                order-in-progress: It's on its way.
                order-queued: |-
                  {count} wait.
                  Please wait.

                applications:
                  "100001":
                    order-in-progress: "Order {orderID} is on its way."

                """
        )
        try await check(Self.export + ["--format", "yaml", "--language", "fr"], in: folder, output: "{}\n")
    }

    @Test(.needsPython)
    func othersReadTheSameTable() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(Payload.spec, to: "orders.errorcodes.yaml")
        try await check(Self.export + ["--format", "csv", "--output", "messages.csv"], in: folder)
        let rows = try await Python.rows(ofCSV: "messages.csv", in: folder)
        #expect(rows.first == ["application_id", "code", "name", "language", "message"])
        let formulas: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"]
        #expect(rows.joined().allSatisfy { $0.unicodeScalars.first.map { !formulas.contains($0) } ?? true })
        let restored = rows.dropFirst().map { row in [row[0], row[1], row[3], row[4]].map(Self.withoutGuard) }
        #expect(restored.count == Payload.rows.count)
        #expect(Set(restored) == Set(Payload.rows))
    }

    /// The rule as the documentation states it.
    private static func withoutGuard(_ cell: String) -> String {
        let rest = cell.unicodeScalars.drop { $0 == "'" }
        let isGuarded =
            cell.unicodeScalars.first == "'" && rest.first.map { "=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) } ?? false
        return isGuarded ? String(cell.unicodeScalars.dropFirst()) : cell
    }

    @Test func saysWhatIsWrongWithTheSpec() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(brokenSpec, to: "orders.errorcodes.yaml")
        for command in ["export --format sql", "missing --language en", "status"] {
            let words = command.split(separator: " ").map(String.init)
            try await check(
                ["messages"] + words.prefix(1) + ["orders.errorcodes.yaml"] + words.dropFirst(),
                in: folder,
                error: brokenSpecMessages.replacing("NAME", with: "orders.errorcodes.yaml"),
                exitCode: 1
            )
        }
    }

    @Test(arguments: [
        (["--format", "yaml"], "--format yaml needs --language: a file is of one language"),
        (["--format", "csv", "--overwrite"], "--overwrite is for --format sql"),
        (["b.errorcodes.yaml", "--format", "yaml", "--language", "en"], "--format yaml takes one spec"),
    ])
    func refusesWhatMakesNoSense(arguments: [String], message: String) async throws {
        let folder = try TemporaryDirectory()
        try folder.write(specWithTexts, to: "orders.errorcodes.yaml")
        try await check(
            Self.export + arguments,
            in: folder,
            error: """
                Error: \(message)
                Usage: errorcodes messages export [<spec> ...] [--project <file>] [--max-size <MiB>] --format <format> \
                [--language <tag>] [--application <id>] [--overwrite] [--output <file>] [--diagnostics <format>]
                  See 'errorcodes messages export --help' for more information.

                """,
            exitCode: 2
        )
    }

    @Test func namesTheApplicationsThatThereAre() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(specWithTexts, to: "orders.errorcodes.yaml")
        try await check(
            Self.export + ["--format", "csv", "--application", "10001"],
            in: folder,
            error: "errorcodes: error: no text is for the application `10001`: did you mean `100001`?\n",
            exitCode: 2
        )
    }

    @Test func anErrorCalledApplications() async throws {
        let folder = try TemporaryDirectory()
        let spec = specWithTexts.replacing("  order-queued:", with: "  applications:")
        try folder.write(spec, to: "orders.errorcodes.yaml")
        try await check(
            Self.export + ["--format", "yaml", "--language", "en"],
            in: folder,
            error: """
                orders.errorcodes.yaml: error: no file of texts can hold both the texts of applications and that of an \
                error which is called `applications`

                """,
            exitCode: 2
        )
    }
}
