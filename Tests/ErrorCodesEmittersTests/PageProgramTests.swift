import Foundation
import TestSupport
import Testing

/// The pages that are programs: the Swift of a page, in its order, compiles against its spec and prints what it shows.
@Suite struct PageProgramTests {
    @Test(arguments: ["ThrowAndCatch"])
    func printsWhatItShows(_ page: String) async throws {
        let file = Repository.root.appending(path: "Sources/ErrorCodesRuntime/ErrorCodes.docc/\(page).md")
        let parts = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "```")
        let blocks = parts.enumerated().filter { !$0.offset.isMultiple(of: 2) }.map(\.element)
        func blocksIn(_ language: String) -> [String] {
            blocks.filter { $0.hasPrefix(language + "\n") }.map { String($0.dropFirst(language.count + 1)) }
        }
        let spec = try #require(blocksIn("yaml").first)
        let generated = try Generated.source(spec, name: "orders")
        let output = try await Program(generated, main: blocksIn("swift").joined(separator: "\n")).output()
        #expect(output == blocksIn("text").joined())
    }
}
