import Foundation
import TestSupport
import Testing

/// What is said where some files can be read and others cannot.
@Suite struct UnreadableFileTests {
    /// A name that would begin a line of its own, and colour it.
    private static let forged = "a\n::error::forged\u{1B}[31m.errorcodes.yaml"
    private static let files = ["missing.errorcodes.yaml", "bad.errorcodes.yaml", "dir.errorcodes.yaml", forged]

    private func folder() throws -> TemporaryDirectory {
        let folder = try TemporaryDirectory()
        try folder.write(spec.replacing("status: 409", with: "stauts: 409"), to: "bad.errorcodes.yaml")
        try folder.write("", to: "dir.errorcodes.yaml/file")
        return folder
    }

    @Test(arguments: ["validate", "generate", "check"])
    func everyMistakeAndEveryFailureIsSaid(command: String) async throws {
        let folder = try folder()
        try await check(
            [command] + Self.files,
            in: folder,
            error: """
                bad.errorcodes.yaml:7:5: error: an error has no key `stauts` [EC0102]
                bad.errorcodes.yaml:7:5: note: did you mean `status`?
                missing.errorcodes.yaml: error: there is no such file or directory
                dir.errorcodes.yaml: error: this is a directory, and a file is expected
                a ::error::forged\u{FFFD}[31m.errorcodes.yaml: error: there is no such file or directory

                """,
            exitCode: 2
        )
        #expect(try folder.contents() == ["bad.errorcodes.yaml", "dir.errorcodes.yaml"])
    }

    @Test func textsThatCannotBeReadHideNoMistakeOfTheSpec() async throws {
        let folder = try folder()
        try folder.write("", to: "bad.messages.de.yaml/file")
        try await check(
            ["validate", "bad.errorcodes.yaml"],
            in: folder,
            error: """
                bad.errorcodes.yaml:7:5: error: an error has no key `stauts` [EC0102]
                bad.errorcodes.yaml:7:5: note: did you mean `status`?
                bad.messages.de.yaml: error: this is a directory, and a file is expected

                """,
            exitCode: 2
        )
    }

    @Test func nothingIsGeneratedWhereOneFileCannotBeRead() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(spec, to: "orders.errorcodes.yaml")
        for program in ["errorcodes", "errorcodes-build"] {
            try await check(
                ["generate", "orders.errorcodes.yaml", "missing.errorcodes.yaml"],
                by: program,
                in: folder,
                error: "missing.errorcodes.yaml: error: there is no such file or directory\n",
                exitCode: 2
            )
        }
        #expect(try folder.contents() == ["orders.errorcodes.yaml"])
    }

    @Test(arguments: [
        (
            "text",
            """
            missing.errorcodes.yaml: error: there is no such file or directory
            a ::error::forged\u{FFFD}[31m.errorcodes.yaml: error: there is no such file or directory

            """
        ),
        (
            "json",
            #"""
            {"severity":"error","message":"there is no such file or directory","file":"missing.errorcodes.yaml"}
            {"severity":"error","message":"there is no such file or directory","file":"a\n::error::forged\u001b[31m.errorcodes.yaml"}

            """#
        ),
        (
            "github",
            """
            ::error file=missing.errorcodes.yaml::there is no such file or directory
            ::error file=a%0A%3A%3Aerror%3A%3Aforged\u{FFFD}[31m.errorcodes.yaml::there is no such file or directory

            """
        ),
    ])
    func failuresHaveTheFormThatIsAskedFor(format: String, expected: String) async throws {
        let folder = try TemporaryDirectory()
        let files = ["missing.errorcodes.yaml", Self.forged]
        try await check(["validate", "--format", format] + files, in: folder, error: expected, exitCode: 2)
        let words = ["--format", "csv", "--diagnostics", format]
        try await check(["messages", "export"] + words + files, in: folder, error: expected, exitCode: 2)
    }

    @Test func oneDocumentOfSARIFHoldsMistakesAndFailures() async throws {
        let folder = try folder()
        let result = try await ProcessRunner.run(
            BuiltProducts.path("errorcodes"),
            ["check", "--format", "sarif"] + Self.files,
            in: folder.url,
            timeout: 300
        )
        let log = try JSONDecoder().decode(Log.self, from: Data(result.standardError.utf8))
        #expect(log.runs.map { $0.results.map(\.ruleId) } == [["EC0102"]])
        let missing = "there is no such file or directory"
        #expect(
            log.runs.first?.invocations.first?.toolExecutionNotifications.map(\.message.text) == [
                missing, "this is a directory, and a file is expected", missing,
            ]
        )
        #expect(result.exitCode == 2)
    }

    @Test func failuresOfOtherCommandsHaveTheFormToo() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(spec, to: "orders.errorcodes.yaml")
        let missing = "there is no such file or directory"
        let cases: [(arguments: [String], message: String)] = [
            (["import", "orders.errorcodes.yaml", "no.csv", "none.csv"], #""\#(missing)","file":"no.csv""#),
            (
                ["missing", "orders.errorcodes.yaml", "--language", "de", "--application", "7"],
                #""no text is for the application `7`""#
            ),
        ]
        for (arguments, message) in cases {
            let lines = [message] + (arguments.contains("none.csv") ? [#""\#(missing)","file":"none.csv""#] : [])
            try await check(
                ["messages"] + arguments + ["--diagnostics", "json"],
                in: folder,
                error: lines.map { #"{"severity":"error","message":\#($0)}"# + "\n" }.joined(),
                exitCode: 2
            )
        }
    }

    #if os(Linux)
        @Test func aNameThatIsNotUTF8() async throws {
            let folder = try TemporaryDirectory()
            try folder.write(spec, to: "orders.errorcodes.yaml")
            let command = #"""
                n=$(printf 'n\377.errorcodes.yaml'); mv orders.errorcodes.yaml "$n" && exec "$0" validate "$n"
                """#
            let result = try await ProcessRunner.run(
                "/bin/sh",
                ["-c", command, BuiltProducts.path("errorcodes")],
                in: folder.url,
                timeout: 300
            )
            let reason = "there is no such file or directory: its name has bytes that are not UTF-8, so rename it"
            #expect(
                result
                    == ProcessResult(standardError: "n\u{FFFD}.errorcodes.yaml: error: \(reason)\n", exitCode: 2)
            )
        }
    #endif

    /// What is looked at of a log of SARIF.
    private struct Log: Decodable {
        struct Run: Decodable {
            let invocations: [Invocation]
            let results: [Result]
        }
        struct Invocation: Decodable { let toolExecutionNotifications: [Notification] }
        struct Notification: Decodable { let message: Message }
        struct Message: Decodable { let text: String }
        struct Result: Decodable { let ruleId: String }

        let runs: [Run]
    }
}
