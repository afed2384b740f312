import ErrorCodesAuthoring
import ErrorCodesSpec
import Foundation
import TestSupport
import Testing

/// Sizes, formats and exit codes, through the command line.
@Suite struct CommandTests {
    private static let recorded = Recording(in: "Tests/AuthoringTests/Expected/Explain")

    @Test(arguments: cases)
    func everythingPrintedIsAsExpected(run: CommandLineCase) async throws {
        try await run.check()
    }

    private static let spec = CommandLineCase.spec
    private static let locked = "errors:\n  order-locked: { code: 20001, status: 409, title: The order is locked }\n"
    private static let large = locked + "#" + String(repeating: "-", count: 1 << 20) + "\n"

    private static let cases = [
        CommandLineCase("all is well", locked, "validate", spec),
        CommandLineCase("the size is within the limit", large, "validate", "--max-size", "2", spec),
        CommandLineCase(
            "the size is beyond the limit",
            large,
            "validate",
            "--max-size",
            "1",
            spec,
            error: """
                orders.errorcodes.yaml: error: the file has 1048739 bytes, and at most 1048576 are read

                """,
            exitCode: 2
        ),
        CommandLineCase(
            "a limit that cannot be",
            locked,
            "validate",
            "--max-size",
            "0",
            spec,
            error: """
                Error: --max-size is 1 to 1024 MiB
                Usage: errorcodes validate [<spec> ...] [--project <file>] [--max-size <MiB>] [--format <format>] [--strict]
                  See 'errorcodes validate --help' for more information.

                """,
            exitCode: 2
        ),
        CommandLineCase(
            "a format that does not exist",
            locked,
            "validate",
            "--format",
            "xml",
            spec,
            error: """
                Error: The value 'xml' is invalid for '--format <format>'. Please provide one of 'text', 'plain', 'json', \
                'github' or 'sarif'.
                Help:  --format <format>  How diagnostics are printed, on standard error: text with source lines (default \
                on a terminal), plain path:line:column lines (default elsewhere), json (an object a line), github (workflow \
                annotations), sarif.
                Usage: errorcodes validate [<spec> ...] [--project <file>] [--max-size <MiB>] [--format <format>] [--strict]
                  See 'errorcodes validate --help' for more information.

                """,
            exitCode: 2
        ),
        CommandLineCase(
            "source lines in a file or a pipe have no colours",
            "errors:\n  order-locked: { code: 20001, status: 409, titel: The order is locked }\n",
            "validate",
            "--format",
            "text",
            spec,
            error: """
                orders.errorcodes.yaml:5:45: error: an error has no key `titel` [EC0102]
                5 |   order-locked: { code: 20001, status: 409, titel: The order is locked }
                  |                                             ^^^^^
                help: did you mean `title`?

                1 error

                """,
            exitCode: 1
        ),
        CommandLineCase(
            "annotations",
            "errors:\n  order-locked: { code: 20001, status: 409, titel: The order is locked }\n",
            "check",
            "--format",
            "github",
            spec,
            error: """
                ::error file=orders.errorcodes.yaml,line=5,endLine=5,col=45,endColumn=50,title=EC0102 unknown-key::an error \
                has no key `titel`%0Adid you mean `title`?

                """,
            exitCode: 1
        ),
        CommandLineCase(
            "a name with a line break in it begins no line of its own",
            """
            errors:
              "a\\nb.yaml:1:1: error: forged": { code: 20001, status: 409, title: The order is locked }

            """,
            "validate",
            spec,
            error: """
                orders.errorcodes.yaml:5:3: error: `a b.yaml:1:1: error: forged` is no name of an error [EC0201]
                orders.errorcodes.yaml:5:3: note: names are lower-case words joined by `-`

                """,
            exitCode: 1
        ),
        CommandLineCase(
            "a rule that does not exist",
            locked,
            "explain",
            "duplicat-code",
            error:
                "errorcodes: error: there is no code, name or rule `duplicat-code`: did you mean `duplicate-code`?\n",
            exitCode: 1
        ),
        CommandLineCase(
            "an identifier that does not exist",
            locked,
            "explain",
            "EC0311",
            error: "errorcodes: error: there is no code, name or rule `EC0311`: did you mean `EC0301`?\n",
            exitCode: 1
        ),
        CommandLineCase(
            "a part of names",
            locked,
            "explain",
            "unused",
            error: """
                errorcodes: error: there is no code, name or rule `unused`: did you mean `unused-parameter`, \
                `unused-error` or `unused-option`?

                """,
            exitCode: 1
        ),
        CommandLineCase(
            "parts of one name",
            locked,
            "explain",
            "Cannot Retry",
            error:
                "errorcodes: error: there is no code, name or rule `Cannot Retry`: did you mean `retry-cannot-help`?\n",
            exitCode: 1
        ),
        CommandLineCase(
            "a part of several names",
            locked,
            "explain",
            "header",
            error: """
                errorcodes: error: there is no code, name or rule `header`: did you mean `missing-header`, `server-owned-header`, \
                `repeated-header` or `unsendable-header`?

                """,
            exitCode: 1
        ),
        CommandLineCase(
            "a part of too many names",
            locked,
            "explain",
            "ing",
            error: """
                errorcodes: error: there is no code, name or rule `ing`: `errorcodes list` lists the codes of specs, and \
                `errorcodes explain` all rules

                """,
            exitCode: 1
        ),
        CommandLineCase(
            "two letters are no part of a name",
            locked,
            "explain",
            "tf",
            error: """
                errorcodes: error: there is no code, name or rule `tf`: `errorcodes list` lists the codes of specs, and \
                `errorcodes explain` all rules

                """,
            exitCode: 1
        ),
        CommandLineCase(
            "a word that is near nothing",
            locked,
            "explain",
            "whatever",
            error: """
                errorcodes: error: there is no code, name or rule `whatever`: `errorcodes list` lists the codes of specs, and \
                `errorcodes explain` all rules

                """,
            exitCode: 1
        ),
    ]

    @Test(arguments: ["EC0301", "ec0301", "duplicate-code"])
    func explainsAFaultByIdentifierAndByName(word: String) async throws {
        let result = try await ProcessRunner.run(BuiltProducts.path("errorcodes"), ["explain", word], timeout: 300)
        #expect(result.standardError == "" && result.exitCode == 0)
        try Self.recorded.check(result.standardOutput, against: "duplicate-code.txt")
    }

    @Test func listsAllFaults() async throws {
        let result = try await ProcessRunner.run(BuiltProducts.path("errorcodes"), ["explain"], timeout: 300)
        #expect(result.standardError == "" && result.exitCode == 0)
        try Self.recorded.check(result.standardOutput, against: "list.txt")
    }

    /// Pages whose form differs: a warning, a note, several files, a fault that cannot be shown or allowed.
    @Test(arguments: [
        "code-in-two-files", "unused-parameter", "out-of-memory", "unneeded-allowance", "control-character",
    ])
    func pagesAreAsRecorded(name: String) throws {
        let page = try #require(FaultRegistry.fault(named: name).flatMap(Page.of))
        try Self.recorded.check(page.terminalText, against: "\(name).txt")
    }
}
