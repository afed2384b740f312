import Foundation
import TestSupport
import Testing

/// What is printed on a terminal, by way of `script`, which runs a command on a terminal of its own.
@Suite(
    .enabled("needs `script` of util-linux, which is not installed") { try await PseudoTerminal.isAvailable() }
)
struct PseudoTerminalTests {
    /// What stands in the environment, and whether colours are shown then.
    @Test(arguments: [
        (["TERM=xterm-256color"], true),
        (["TERM=xterm-256color", "NO_COLOR="], true),
        (["TERM=xterm-256color", "NO_COLOR=1"], false),
        (["TERM=dumb"], false),
        (["TERM="], false),
        ([], false),
    ])
    func coloursDependOnTheTerminal(environment: [String], hasColor: Bool) async throws {
        let printed = try await print(environment, ["validate", "orders.errorcodes.yaml"])
        #expect(printed == (hasColor ? Self.colored : Self.uncolored))
    }

    @Test func aFormatThatIsGivenIsTaken() async throws {
        let printed = try await print(["TERM=xterm"], ["validate", "--format", "plain", "orders.errorcodes.yaml"])
        #expect(
            printed == """
                orders.errorcodes.yaml:5:45: error: an error has no key `titel` [EC0102]
                orders.errorcodes.yaml:5:45: note: did you mean `title`?
                (exit code 1)

                """
        )
    }

    @Test(arguments: [
        (
            ["TERM=xterm"],
            "␛[1m20001 order-locked: The order is locked␛[0m\n␛[2mshop.orders, orders.errorcodes.yaml:5␛[0m\n"
        ),
        (
            ["TERM=xterm", "NO_COLOR=1"],
            "20001 order-locked: The order is locked\nshop.orders, orders.errorcodes.yaml:5\n"
        ),
    ])
    func pagesHaveColorsToo(environment: [String], head: String) async throws {
        let printed = try await print(environment, ["explain", "20001"], key: "title")
        #expect(printed.hasPrefix(head))
    }

    private func print(
        _ environment: [String],
        _ arguments: [String],
        key: String = "titel"
    ) async throws -> String {
        let folder = try TemporaryDirectory()
        let body = "errors:\n  order-locked: { code: 20001, status: 409, \(key): The order is locked }\n"
        try folder.write(CommandLineCase.head + body, to: "orders.errorcodes.yaml")
        return try await PseudoTerminal.run(
            ["env", "-u", "TERM", "-u", "NO_COLOR"] + environment + [BuiltProducts.path("errorcodes")] + arguments,
            in: folder
        )
    }

    private static let uncolored = """
        orders.errorcodes.yaml:5:45: error: an error has no key `titel` [EC0102]
        5 |   order-locked: { code: 20001, status: 409, titel: The order is locked }
          |                                             ^^^^^
        help: did you mean `title`?

        1 error
        (exit code 1)

        """

    private static let colored = """
        ␛[1morders.errorcodes.yaml:5:45␛[0m: ␛[1;31merror:␛[0m ␛[1man error has no key `titel`␛[0m ␛[2m[EC0102]␛[0m
        ␛[2m5 |␛[0m   order-locked: { code: 20001, status: 409, titel: The order is locked }
        ␛[2m  |␛[0m ␛[1;31m                                            ^^^^^␛[0m
        ␛[1;36mhelp:␛[0m did you mean `title`?

        ␛[1m1 error␛[0m
        (exit code 1)

        """
}

/// Runs a command on a terminal of its own.
enum PseudoTerminal {
    static func isAvailable() async throws -> Bool {
        let result = try await ProcessRunner.run("script", ["--version"], timeout: 60)
        return result.exitCode == 0 && result.standardOutput.contains("util-linux")
    }

    /// What the command prints, with escape sequences that can be seen, and its exit code.
    static func run(_ words: [String], in folder: borrowing TemporaryDirectory) async throws -> String {
        let command = words.map { "'\($0)'" }.joined(separator: " ")
        let result = try await ProcessRunner.run(
            "script",
            ["-qec", command, "/dev/null"],
            in: folder.url,
            timeout: 300
        )
        let text = result.standardOutput.replacing("\r\n", with: "\n").replacing("\u{1B}", with: "␛")
        return text + "(exit code \(result.exitCode))\n"
    }
}
