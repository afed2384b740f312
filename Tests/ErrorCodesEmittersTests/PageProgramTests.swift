import Foundation
import TestSupport
import Testing

/// The pages that are programs: the Swift of a page, in its order, compiles against its spec and prints what it shows.
@Suite struct PageProgramTests {
    @Test(arguments: ["ThrowAndCatch", "Clients"])
    func printsWhatItShows(_ page: String) async throws {
        let page = try Page(page)
        let main = page.blocks("swift").joined(separator: "\n")
        let output = try await Program(page.generated(), main: main).output()
        #expect(output == page.blocks("text").joined())
    }

    /// It runs in the server's tests, with another catalog.
    @Test func clientsPageCompilesWithURLSession() async throws {
        let page = try Page("Clients")
        let main = try #require(page.blocks("swift urlsession").first)
        #expect(try await Program(page.generated(), main: main).diagnostics() == [])
    }

    @Test func clientsPageShowsTheClientOfTheOrderService() throws {
        let lines = try #require(Page("Clients").blocks("swift async-http-client").first)
        let file = "Examples/order-service/Sources/order-client/OrderServiceClient.swift"
        let client = try String(contentsOf: Repository.root.appending(path: file), encoding: .utf8)
        let unindented = client.split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: "\n")
        #expect(unindented.contains(lines))
    }
}

/// A page of the documentation with a spec.
private struct Page {
    private let fenced: [String]

    init(_ name: String) throws {
        let file = Repository.root.appending(path: "Sources/ErrorCodesRuntime/ErrorCodes.docc/\(name).md")
        let parts = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "```")
        fenced = parts.enumerated().filter { !$0.offset.isMultiple(of: 2) }.map(\.element)
    }

    /// The blocks that are marked with a word, in order.
    func blocks(_ mark: String) -> [String] {
        fenced.filter { $0.hasPrefix(mark + "\n") }.map { String($0.dropFirst(mark.count + 1)) }
    }

    func generated() throws -> Source { try Generated.source(try #require(blocks("yaml").first), name: "orders") }
}
