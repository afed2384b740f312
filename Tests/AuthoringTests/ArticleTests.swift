import ErrorCodesAuthoring
import ErrorCodesSpec
import Foundation
import TestSupport
import Testing

/// The articles of the DocC catalogue are what the explanations say.
@Suite struct ArticleTests {
    private static let recorded = Recording(in: "Sources/ErrorCodesRuntime/ErrorCodes.docc/Diagnostics")

    @Test(arguments: DiagnosticsArticles.all.map(\.name))
    func articlesAreCurrent(name: String) throws {
        let article = try #require(DiagnosticsArticles.all.first { $0.name == name })
        try Self.recorded.check(article.text, against: name)
    }

    @Test func thereIsNoArticleOfAFaultThatIsGone() throws {
        let files = try Self.recorded.names()
        let stale = Set(files).subtracting(DiagnosticsArticles.all.map(\.name))
        #expect(stale.isEmpty, "remove these files from ErrorCodes.docc/Diagnostics")
    }

    @Test func theDocumentationLinksToTheArticles() throws {
        let front = try String(
            contentsOf: Self.recorded.folder.appending(path: "../ErrorCodes.md"),
            encoding: .utf8
        )
        #expect(front.contains("<doc:Diagnostics>"))
    }
}
