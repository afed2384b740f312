import Foundation
import TestSupport
import Testing

@Suite struct ImportTests {
    private func folder() throws -> TemporaryDirectory {
        let folder = try TemporaryDirectory()
        try folder.write(specWithTexts, to: "orders.errorcodes.yaml")
        try folder.write(chineseTexts, to: "orders.messages.zh-Hans.yaml")
        return folder
    }

    private static let spec = "orders.errorcodes.yaml"
    private static let chinese = "orders.messages.zh-Hans.yaml"

    @Test func putsTextsIntoTheFileBesideTheSpec() async throws {
        let folder = try folder()
        try folder.write(
            """
            order-in-progress: 订单在路上。
            order-queued: "{count, plural, other {前面还有 # 个订单。}}"
            applications: { "100001": { order-in-progress: "订单 {orderID} 在路上。" } }

            """,
            to: "from-the-translator.yaml"
        )
        let merge = ["messages", "import", Self.spec, "from-the-translator.yaml", "--language", "zh-Hans"]
        let summary = "orders.messages.zh-Hans.yaml: 1 new, 1 changed, 1 as they were\n"
        try await check(merge + ["--check"], in: folder, output: summary)
        #expect(try folder.read(Self.chinese) == chineseTexts)
        try await check(merge + ["--output", "out"], in: folder, output: "out/\(summary)")
        #expect(try folder.read(Self.chinese) == chineseTexts)
        try await check(merge, in: folder, output: summary)
        let merged = """
            # For end users.
            order-in-progress: 订单在路上。
            order-queued: "{count, plural, other {前面还有 # 个订单。}}"

            applications:
              "100001": { order-in-progress: "订单 {orderID} 在路上。" }

            """
        #expect(try folder.read(Self.chinese) == merged)
        #expect(try folder.read("out/" + Self.chinese) == merged)
        try await check(merge, in: folder, output: "orders.messages.zh-Hans.yaml: 0 new, 0 changed, 3 as they were\n")
        #expect(try folder.read(Self.chinese) == merged)
        try await check(["validate", Self.spec], in: folder)
    }

    @Test func readsWhatASpreadsheetMakesOfATable() async throws {
        let folder = try folder()
        try folder.write(
            "\u{FEFF}Message;language;CODE;note\r\n\"Lignes\r\net \"\"guillemets\"\"; oui\";fr;20001;x\r\n"
                + ";fr;20002;not yet\r\n;;;\r\n'=1+{count};fr;20002;\r\nUnbekannt;de;20001;\r\n",
            to: "french.csv"
        )
        try await check(
            ["messages", "import", Self.spec, "french.csv", "--language", "fr"],
            in: folder,
            output: "orders.messages.fr.yaml: 2 new, 0 changed, 0 as they were\n"
        )
        #expect(
            try folder.read("orders.messages.fr.yaml") == """
                order-in-progress: |-
                  Lignes
                  et "guillemets"; oui
                order-queued: "=1+{count}"

                """
        )
    }

    @Test func writesNothingWhereOneTextIsWrong() async throws {
        let folder = try folder()
        try folder.write(
            """
            order-in-progres: 在路上。
            order-queued: "{count, plural, one {#} andere {#}}"
            applications:
              "100001": { order-in-progress: "{customer} und {order}" }

            """,
            to: "bad.yaml"
        )
        try folder.write("name,message\norder-queued,Encore {count}\n", to: "good.csv")
        try await check(
            ["messages", "import", Self.spec, "bad.yaml", "good.csv", "--language", "fr"],
            in: folder,
            error: """
                bad.yaml:1:1: error: the spec declares no error `order-in-progres` [EC0602]
                bad.yaml:1:1: note: did you mean `order-in-progress`?
                bad.yaml:2:40: error: `andere` chooses no text of a plural [EC0501]
                bad.yaml:2:40: note: write `zero`, `one`, `two`, `few`, `many`, `other`, or a number such as `=0`
                bad.yaml:4:35: error: `{customer}` is internal, and a message reaches the client [EC0503]
                orders.errorcodes.yaml:9:70: note: it is internal here
                bad.yaml:4:35: note: leave it out, or make the param public or personal
                bad.yaml:4:50: error: `{order}` names no param of `order-in-progress` [EC0502]
                bad.yaml:4:50: note: it can be `orderID`
                good.csv:2:1: error: `order-queued` has a text in fr already [EC0601]
                bad.yaml:2:1: note: the other one is here
                good.csv:2:1: note: remove one of the two

                """,
            exitCode: 1
        )
        #expect(try folder.contents() == [Self.spec, Self.chinese, "bad.yaml", "good.csv"].sorted())
        #expect(try folder.read(Self.chinese) == chineseTexts)
    }

    @Test func whatIsDroppedOfATextIsSaid() async throws {
        let folder = try folder()
        try folder.write("name,language,message\norder-queued,fr,\" Encore {count} \"\n", to: "french.csv")
        try folder.write("order-queued: Ancora #{count}\norder-in-progress: \"Ordine \"\n", to: "italian.yaml")
        try await check(
            ["messages", "import", Self.spec, "french.csv"],
            in: folder,
            output: "orders.messages.fr.yaml: 1 new, 0 changed, 0 as they were\n",
            error: """
                french.csv:2:17: warning: white space at the ends of a message is dropped [EC0116]
                french.csv:2:17: note: write `"Encore {count}"`

                """
        )
        try await check(
            ["messages", "import", Self.spec, "italian.yaml", "--language", "it", "--strict"],
            in: folder,
            error: """
                italian.yaml:1:15: error: the text in it leaves out `{count}`, which another language shows [EC0603]
                italian.yaml:1:22: error: `#` begins a comment here, so a message ends before it [EC0115]
                italian.yaml:1:22: note: quote it: `"Ancora #{count}"`; if it is a comment, put two spaces before the `#` and one after it
                italian.yaml:2:20: error: white space at the ends of a message is dropped [EC0116]
                italian.yaml:2:20: note: write `"Ordine"`

                """,
            exitCode: 1
        )
        #expect(try folder.read("orders.messages.fr.yaml") == "order-queued: \"Encore {count}\"\n")
        let names = [Self.spec, "orders.messages.fr.yaml", Self.chinese, "french.csv", "italian.yaml"]
        #expect(try folder.contents() == names.sorted())
    }

    @Test func everyMistakeOfATableHasItsPlace() async throws {
        let folder = try folder()
        try folder.write(
            """
            application_id,code,name,language,message
            ,20001,,de,Auftrag {order}
            ,20001,,de,Auftrag {orderID
            ,20001,order-queued,de,Warte
            ,20005,,de,Warte
            ,,order-qeued,de,Warte
            ,,,de,Warte
            ,20001,,deutsch_,Warte
            ,20002,,,Warte
            "1
            2",20001,,de,Warte
            ,20002,,de,"Warte
            auf {cuont}"
            ,20002,,fr,"Attends" vite,s'il te plait
            ,20002,,it,"Aspetta

            """,
            to: "bad.csv"
        )
        try await check(
            ["messages", "import", Self.spec, "bad.csv", "--strict"],
            in: folder,
            error: tableMistakes,
            exitCode: 1
        )
        try await check(
            ["messages", "import", Self.spec, "bad.csv", "--strict", "--language", "fr", "--diagnostics", "github"],
            in: folder,
            error: """
                ::error file=bad.csv,line=8,endLine=8,col=9,endColumn=17,title=EC0107 malformed-value::`deutsch_` \
                is no language tag%0Aa tag of BCP 47, such as `en` or `zh-Hans`
                ::error file=bad.csv,line=9,endLine=9,col=10,endColumn=15,title=EC0603 missing-placeholder::the \
                text in fr leaves out `{count}`, which another language shows
                ::error file=bad.csv,line=14,endLine=14,col=2,endColumn=7,title=EC0601 \
                repeated-text::`order-queued` has a text in fr already%0Abad.csv:9:2: the other one is \
                here%0Aremove one of the two
                ::error file=bad.csv,line=14,endLine=14,col=12,endColumn=21,title=EC0603 missing-placeholder::the \
                text in fr leaves out `{count}`, which another language shows
                ::error file=bad.csv,line=14,endLine=14,col=21,endColumn=26,title=EC0107 malformed-value::text \
                follows the closing quote%0Awrite a quote in a text twice
                ::error file=bad.csv,line=14,endLine=14,col=27,endColumn=40,title=EC0107 malformed-value::this row \
                has more cells than the header%0Aput a text with a comma or a line break in it into quotes
                ::error file=bad.csv,line=15,endLine=15,col=12,endColumn=13,title=EC0107 malformed-value::this \
                quote is never closed%0Awrite a quote in a text twice

                """,
            exitCode: 1
        )
    }

    private let tableMistakes = """
        bad.csv:2:20: error: `{order}` names no param of `order-in-progress` [EC0502]
        bad.csv:2:20: note: it can be `orderID`
        bad.csv:3:2: error: `order-in-progress` has a text in de already [EC0601]
        bad.csv:2:2: note: the other one is here
        bad.csv:3:2: note: remove one of the two
        bad.csv:3:20: error: this brace is never closed [EC0501]
        bad.csv:3:20: note: close it after the name of a param, or write `{{` for a brace
        bad.csv:4:2: error: the error with the code `20001` is `order-in-progress`, and this row is for `order-queued` [EC0602]
        bad.csv:5:2: error: the spec declares no error with the code `20005` [EC0602]
        bad.csv:6:3: error: the spec declares no error `order-qeued` [EC0602]
        bad.csv:6:3: note: did you mean `order-queued`?
        bad.csv:7:1: error: this row does not say which error it is for [EC0103]
        bad.csv:8:9: error: `deutsch_` is no language tag [EC0107]
        bad.csv:8:9: note: a tag of BCP 47, such as `en` or `zh-Hans`
        bad.csv:9:1: error: this row does not say in which language it is [EC0103]
        bad.csv:10:1: error: the identifier of an application is a single line [EC0111]
        bad.csv:10:1: note: remove the line break
        bad.csv:12:12: error: `{cuont}` names no param of `order-queued` [EC0502]
        bad.csv:12:12: note: did you mean `count`?
        bad.csv:14:12: error: the text in fr leaves out `{count}`, which another language shows [EC0603]
        bad.csv:14:21: error: text follows the closing quote [EC0107]
        bad.csv:14:21: note: write a quote in a text twice
        bad.csv:14:27: error: this row has more cells than the header [EC0107]
        bad.csv:14:27: note: put a text with a comma or a line break in it into quotes
        bad.csv:15:12: error: this quote is never closed [EC0107]
        bad.csv:15:12: note: write a quote in a text twice
        bad.csv:15:12: error: the text in it leaves out `{count}`, which another language shows [EC0603]

        """

    @Test(arguments: [
        ("", ["the table has no header"]),
        ("\n;\n", ["the table has no header"]),
        (
            "a,b\n1,2\n",
            [
                "the table needs a column `message`", "the table needs a column `code` or `name`",
                "the table needs a column `language`, or `--language` on the command line",
            ]
        ),
        (
            "name,message\norder-queued,x\n",
            ["the table needs a column `language`, or `--language` on the command line"]
        ),
    ])
    func aTableNeedsItsColumns(table: String, messages: [String]) async throws {
        let folder = try folder()
        try folder.write(table, to: "bad.csv")
        let help = "the first row names the columns: `application_id,code,name,language,message`"
        try await check(
            ["messages", "import", Self.spec, "bad.csv"],
            in: folder,
            error: messages.map { "bad.csv:1:1: error: \($0) [EC0103]\nbad.csv:1:1: note: \(help)\n" }.joined(),
            exitCode: 1
        )
    }

    @Test func aTableHasAColumnOnce() async throws {
        let folder = try folder()
        try folder.write("code,Code,message,language\n20001,20001,x,de\n", to: "bad.csv")
        try await check(
            ["messages", "import", Self.spec, "bad.csv"],
            in: folder,
            error: """
                bad.csv:1:6: error: the column `code` is there twice [EC0014]
                bad.csv:1:1: note: the first one is here
                bad.csv:1:6: note: remove one of the two, or rename it

                """,
            exitCode: 1
        )
    }

    @Test func aPluralHasTheCategoriesOfItsLanguage() async throws {
        let folder = try folder()
        try folder.write("code,message\n20002,\"{count, plural, other {#}}\"\n", to: "fr.csv")
        let merge = ["messages", "import", Self.spec, "fr.csv", "--language", "fr"]
        let message = """
            fr.csv:2:9: warning: fr has `one`, `many` too, for which this plural has no text [EC0607]
            fr.csv:2:9: note: add `one {…}`

            """
        try await check(
            merge + ["--strict"],
            in: folder,
            error: message.replacing("warning", with: "error"),
            exitCode: 1
        )
        #expect(try folder.contents() == ["fr.csv", Self.spec, Self.chinese])
        let summary = "orders.messages.fr.yaml: 1 new, 0 changed, 0 as they were\n"
        try await check(merge, in: folder, output: summary, error: message)
    }

    @Test func aTableIsUTF8() async throws {
        let folder = try folder()
        try Data([0xFF, 0xFE, 0x61, 0]).write(to: folder.url.appendingPathComponent("bad.csv"))
        try await check(
            ["messages", "import", Self.spec, "bad.csv"],
            in: folder,
            error: """
                bad.csv:1:1: error: this file is UTF-16, and a spec is UTF-8 [EC0002]
                bad.csv:1:1: note: save the file as UTF-8

                """,
            exitCode: 1
        )
    }

    @Test func theSpecIsNotChanged() async throws {
        let folder = try folder()
        try folder.write(
            "code,language,message\n20001,en,It is on its way.\n20002,en,\"{count} wait.\nPlease wait.\"\n",
            to: "en.csv"
        )
        try await check(
            ["messages", "import", Self.spec, "en.csv"],
            in: folder,
            error: """
                en.csv:2:1: error: `order-in-progress` has a text in en already [EC0601]
                orders.errorcodes.yaml:10:17: note: the other one is here
                en.csv:2:1: note: remove one of the two

                """,
            exitCode: 1
        )
        try folder.write("code,language,message\n20002,en,\"{count} wait.\nPlease wait.\"\n", to: "en.csv")
        try await check(["messages", "import", Self.spec, "en.csv"], in: folder)
        #expect(try folder.contents() == ["en.csv", Self.spec, Self.chinese])
    }

    @Test(.needsPython)
    func printsSQLThatOverwrites() async throws {
        let folder = try folder()
        try folder.write("code,language,message\n20001,en,It is '); DROP TABLE error_messages; --\n", to: "en.csv")
        let target = "ON CONFLICT (application_id, code, language)"
        let output = """
            BEGIN IMMEDIATE;
            CREATE TABLE IF NOT EXISTS error_messages (
                application_id TEXT NOT NULL DEFAULT '',
                code TEXT NOT NULL,
                language TEXT NOT NULL,
                message TEXT NOT NULL,
                updated_at TEXT NOT NULL,
                PRIMARY KEY (application_id, code, language)
            ) WITHOUT ROWID;
            INSERT INTO error_messages (application_id, code, language, message, updated_at) VALUES
            ('', '20001', 'en', 'It is ''); DROP TABLE error_messages; --', strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
            \(target) DO UPDATE SET message = excluded.message, updated_at = excluded.updated_at
            WHERE message <> excluded.message;
            COMMIT;

            """
        try await check(["messages", "import", Self.spec, "en.csv", "--to-sql"], in: folder, output: output)
        #expect(try folder.contents() == ["en.csv", Self.spec, Self.chinese])
        try folder.write(output, to: "import.sql")
        try await check(
            [
                "messages", "export", Self.spec, "--format", "sql", "--language", "en", "--application", "", "--output",
                "export.sql",
            ],
            in: folder
        )
        let rows = try await Python.rows(afterSQL: ["export.sql", "import.sql"], in: folder)
        #expect(rows.map { $0[3] } == ["It is '); DROP TABLE error_messages; --", "{count} wait.\nPlease wait."])
        #expect(rows[0][4].wholeMatch(of: /20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z/) != nil)
        #expect(rows[1][4] == "1970-01-01T00:00:00Z")
    }

    @Test(arguments: [
        ("texts.yaml", [], "texts.yaml: error: neither its name nor --language says in which language it is\n"),
        (
            "x.messages.en.yaml", ["--language", "fr"],
            "x.messages.en.yaml: error: its name says that it is in en, and --language says fr\n"
        ),
        ("texts.xlsx", [], "texts.xlsx: error: its name ends neither with .csv nor with .yaml\n"),
        ("missing.csv", [], "missing.csv: error: there is no such file or directory\n"),
    ])
    func filesThatCannotBeRead(name: String, arguments: [String], message: String) async throws {
        let folder = try folder()
        if name != "missing.csv" { try folder.write("order-queued: x\n", to: name) }
        try await check(["messages", "import", Self.spec, name] + arguments, in: folder, error: message, exitCode: 2)
    }

    @Test(arguments: ["csv", "yaml"])
    func exportImportExportGivesTheSameBytes(format: String) async throws {
        let folder = try TemporaryDirectory()
        // Within a cell every line break is LF, whatever a spreadsheet makes of it.
        let spec = format == "csv" ? Payload.spec.replacing(#"\r\n"#, with: #"\n"#) : Payload.spec
        try folder.write(spec, to: Self.spec)
        let export = ["messages", "export", Self.spec, "--language", "en", "--format", format, "--output"]
        try await check(export + ["first.\(format)"], in: folder)
        let bare = spec.split(separator: "\n").filter {
            !$0.contains("messages: {") && !$0.contains("applications: {")
        }
        try folder.write(bare.joined(separator: "\n") + "\n", to: Self.spec)
        try await check(
            ["messages", "import", Self.spec, "first.\(format)", "--language", "en"],
            in: folder,
            output: "orders.messages.en.yaml: \(Payload.rows.count) new, 0 changed, 0 as they were\n"
        )
        try await check(export + ["second.\(format)"], in: folder)
        #expect(try folder.read("second.\(format)") == folder.read("first.\(format)"))
        if format == "yaml" {
            #expect(try folder.read("orders.messages.en.yaml") == folder.read("first.yaml"))
        }
    }
}
