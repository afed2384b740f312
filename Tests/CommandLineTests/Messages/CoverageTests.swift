import TestSupport
import Testing

/// What lacks a text, and how much does.
@Suite struct CoverageTests {
    private func folder() throws -> TemporaryDirectory {
        let folder = try TemporaryDirectory()
        try folder.write(specWithTexts, to: "orders.errorcodes.yaml")
        try folder.write(chineseTexts, to: "orders.messages.zh-Hans.yaml")
        return folder
    }

    private static let missing = ["messages", "missing", "orders.errorcodes.yaml", "--language"]

    @Test func listsWhatLacksAText() async throws {
        let folder = try folder()
        let lines = """
            order-queued    20002  {count} wait. Please wait.
            internal-error  99999  An unknown error occurred

            """
        try await check(Self.missing + ["zh-hans"], in: folder, output: lines)
        try await check(Self.missing + ["zh-Hans", "--strict"], in: folder, output: lines, exitCode: 1)
        try await check(Self.missing + ["en"], in: folder, output: "internal-error  99999  An unknown error occurred\n")
        try await check(Self.missing + ["zh-Hans", "--application", "100001", "--strict"], in: folder)
        try await check(
            Self.missing + ["fr", "--application", "100001"],
            in: folder,
            output: "order-in-progress  20001  Order {orderID} is on its way.\n"
        )
    }

    @Test func listsItForPrograms() async throws {
        let folder = try folder()
        try await check(
            Self.missing + ["zh-Hans", "--format", "json"],
            in: folder,
            output: """
                [
                  {
                    "spec": "orders",
                    "name": "order-queued",
                    "code": "20002",
                    "text": "{count} wait.\\nPlease wait.",
                    "textLanguage": "en",
                    "placeholders": [
                      "count"
                    ]
                  },
                  {
                    "spec": "orders",
                    "name": "internal-error",
                    "code": "99999",
                    "text": "An unknown error occurred",
                    "textLanguage": null,
                    "placeholders": []
                  }
                ]

                """
        )
        try await check(
            Self.missing + ["zh-Hans", "--application", "100001", "--format", "json"],
            in: folder,
            output: "[]\n"
        )
    }

    @Test func namesTheSpecWhereThereAreSeveral() async throws {
        let folder = try folder()
        try folder.write(
            spec.replacing("20001", with: "30001").replacing("99999", with: "39999").withBaseOfItsOwn,
            to: "b.errorcodes.yaml"
        )
        try await check(
            ["messages", "missing", "orders.errorcodes.yaml", "b.errorcodes.yaml", "--language", "en"],
            in: folder,
            output: """
                orders  internal-error     99999  An unknown error occurred
                b       order-in-progress  30001  There is an order in progress
                b       internal-error     39999  An unknown error occurred

                """
        )
    }

    @Test func countsTexts() async throws {
        let folder = try folder()
        try await check(
            ["messages", "status", "orders.errorcodes.yaml"],
            in: folder,
            output: """
                spec    application  language  texts  of  coverage
                orders  (default)    en            2   3      66 %
                orders  (default)    zh-Hans       1   3      33 %
                orders  100001       en            1   1     100 %
                orders  100001       zh-Hans       1   1     100 %

                """
        )
        try folder.write(spec, to: "none.errorcodes.yaml")
        try await check(
            ["messages", "status", "none.errorcodes.yaml"],
            in: folder,
            output: "spec  application  language  texts  of  coverage\n"
        )
    }

    @Test func countsThemForPrograms() async throws {
        let folder = try folder()
        try folder.write("order-in-progress: En chemin.\n", to: "orders.messages.fr.yaml")
        let rows = [
            ("null", "en", 2, 3), ("null", "fr", 1, 3), ("null", "zh-Hans", 1, 3), ("\"100001\"", "en", 1, 1),
            ("\"100001\"", "zh-Hans", 1, 1),
        ].map { application, language, texts, total in
            """
              {
                "spec": "orders",
                "application": \(application),
                "language": "\(language)",
                "texts": \(texts),
                "of": \(total),
                "missing": \(total - texts)
              }
            """
        }
        try await check(
            ["messages", "status", "orders.errorcodes.yaml", "--format", "json"],
            in: folder,
            output: "[\n\(rows.joined(separator: ",\n"))\n]\n"
        )
    }
}
