import ErrorCodesSpec
import Foundation
import TestSupport
import Testing

/// The pages on the format and on the command line name all that there is.
@Suite struct ReferencePageTests {
    @Test func theFormatHasEveryKey() throws {
        let page = try Self.page("SpecFormat.md")
        let missing = Set(SpecFormat.tables.flatMap(\.keys).map(\.name)).filter { key in
            !page.contains("`\(key)`") && !page.contains("`{ \(key): ")
        }
        #expect(missing == [], "describe the keys in SpecFormat.md")
    }

    @Test func theFormatHasEveryTypeOfParams() throws {
        let page = try Self.page("SpecFormat.md")
        let missing = ParameterType.simple.map(\.word).filter { !page.contains("`\($0)`") }
        #expect(missing == [], "describe the types in SpecFormat.md")
    }

    @Test func theCommandLineHasEveryCommand() async throws {
        let page = try Self.page("CommandLine.md")
        let help = try await ProcessRunner.run(BuiltProducts.path("errorcodes"), ["--help"], timeout: 300)
        let list = try #require(help.standardOutput.components(separatedBy: "SUBCOMMANDS:\n").last)
        let commands = list.matches(of: /(?m)^  ([a-z]+)[ ]/).map { String($0.1) }
        #expect(commands.contains("validate"))
        #expect(commands.filter { !page.contains("| `errorcodes \($0)") } == [], "describe them in CommandLine.md")
    }

    private static func page(_ name: String) throws -> String {
        let articles = Repository.root.appending(path: "Sources/ErrorCodesRuntime/ErrorCodes.docc")
        return try String(contentsOf: articles.appending(path: name), encoding: .utf8)
    }
}
