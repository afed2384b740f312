import ErrorCodesAuthoring
import ErrorCodesSpec
import Foundation
import Testing

/// The articles of the DocC catalogue are what the explanations say.
@Suite struct ArticleTests {
    private static let catalogue = Recording.repository
        .appendingPathComponent("Sources/ErrorCodesRuntime/ErrorCodes.docc")
    private static let folder = catalogue.appendingPathComponent("Diagnostics")

    @Test(arguments: DiagnosticsArticles.all.map(\.name))
    func articlesAreCurrent(name: String) throws {
        let article = try #require(DiagnosticsArticles.all.first { $0.name == name })
        try Recording.check(article.text, against: Self.folder.appendingPathComponent(name))
    }

    @Test func thereIsNoArticleOfAFaultThatIsGone() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        let stale = Set(files).subtracting(DiagnosticsArticles.all.map(\.name))
        #expect(stale.isEmpty, "remove these files from ErrorCodes.docc/Diagnostics")
    }

    @Test func theDocumentationLinksToTheArticles() throws {
        let front = try String(contentsOf: Self.catalogue.appendingPathComponent("ErrorCodes.md"), encoding: .utf8)
        #expect(front.contains("<doc:Diagnostics>"))
    }
}
