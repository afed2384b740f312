import ErrorCodesEmitters
import ErrorCodesSpec
import ErrorCodesWriting
import Foundation
import TestSupport
import Testing

/// What a spec says is text on every page, whatever it says.
struct InjectionTests {
    private static let folder = "Tests/ErrorCodesEmittersTests/Pages"
    private static let token = "TOKEN"

    /// Without braces, which are placeholders where a template is expected.
    static let payloads = [
        "<script>alert(1)</script>", "</script><script>alert(1)</script>", "\"><script>alert(1)</script>",
        "'><img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>", "\" onmouseover=\"alert(1)",
        "' autofocus onfocus='alert(1)",
        "</title><script>alert(1)</script>", "</textarea><script>alert(1)</script>",
        "</style><script>alert(1)</script>",
        "<!-- never closed", "--><script>alert(1)</script>", "<![CDATA[x]]>", "]]><x>", "<svg onload=alert(1)>",
        "<a href=javascript:alert(1)>x</a>", "javascript:alert(1)", "&lt;script&gt;", "&amp;amp;",
        "&#60;b&#62;", "&copy;",
        "<b>bold</b>", "<", "a < b > c & d", "`code` and ``more``", "```", "~~~", "**bold** and __bold__",
        "*a* _b_ ~~c~~",
        "[text](javascript:alert(1))", "![image](https://example.com/x.png)", "[a]: https://example.com", "[^1]",
        "# heading", "1. list", "- list", "+ list", "> quote", "| cell | cell |", "a | b \\| c", "\\", "ends with \\",
        "\\<script\\>", "=====", "---", "a  b", "$x$ and $(id)", "<https://example.com>",
        "<x@example.com>", "\u{3C}\u{200D}script>", "日本語 <b> العربية",
    ]

    /// A spec that has a text under every key that takes any.
    private static func spec(_ text: String) -> String {
        let text = HostileStrings.quoted(text)
        return """
            errorcodes: 1
            domain: shop.orders
            title: \(text)
            type-base: https://errors.example.com/orders/
            owner: \(text)
            ranges:
              orders: { codes: 1-99, status: 409, title: \(text) }
            reserved: { codes: [7], names: [gone] }
            success:
              created: { code: 0, status: 201, title: \(text), description: \(text) }
            errors:
              failed:
                code: 1
                title: \(text)
                detail: \(text)
                description: \(text)
                params:
                  reason: { type: string, description: \(text), example: \(text) }
                  hint: { type: string, visibility: internal, description: \(text) }
                fields:
                  missing: { code: MISSING, detail: \(text), description: \(text) }
                causes: [{ cause: \(text), fix: \(text) }]
                alert: { above: 1, per: 1m, severity: page }
                messages: { en: \(text) }
                applications: { \(text): { en: \(text) } }
              old:
                code: 2
                title: \(text)
                deprecated: { since: \(text), use: failed, reason: \(text) }
            warnings:
              slow:
                code: 3
                title: \(text)
                detail: \(text)
                description: \(text)
                params: { reason: { type: string, description: \(text) } }
                messages: { en: \(text) }
            operations:
              createOrder:
                { method: POST, path: /orders, summary: \(text), success: [created], errors: [failed, old] }

            """
    }

    private func write(_ text: String, to name: String, in folder: borrowing TemporaryDirectory) throws {
        let catalog = try Generated.catalog(Self.spec(text))
        let emitters = EmitterRegistry.emitters(EmitterOptions(audience: .team)).filter { $0.name != "swift" }
        for artifact in emitters.flatMap({ $0.artifacts(for: [catalog]) }) {
            try folder.write(Generated.source(artifact).text, to: "\(name)/\(artifact.name)")
        }
    }

    @Test(
        .needs("needs Python 3", "python3", "--version"),
        .needs("needs cmark-gfm (Examples/install-dependencies pages)", "cmark-gfm", "--version")
    )
    func everyTextStaysText() async throws {
        let folder = try TemporaryDirectory()
        try write(Self.token, to: "harmless", in: folder)
        var names: [String: String] = [:]
        for (number, payload) in Self.payloads.enumerated() {
            try write(payload, to: "\(number)", in: folder)
            names["\(number)"] = payload
        }
        try folder.write(String(decoding: try JSONEncoder().encode(names), as: UTF8.self), to: "payloads.json")
        let script = Repository.root.appendingPathComponent("\(Self.folder)/compare-pages.py").path
        let result = try await ProcessRunner.run("python3", [script, folder.path(""), Self.token], timeout: 600)
        #expect(result.exitCode == 0, "\(result.standardOutput.prefix(4000))\(result.standardError)")
    }

    /// A reader of Markdown would make a link of it.
    @Test
    func anAddressLeadsToAPage() throws {
        let catalog = try Generated.catalog(
            """
            errorcodes: 1
            domain: shop.orders
            type-base: javascript:alert(1)/
            errors:
              failed: { code: 1, status: 409, title: Failed, see: "javascript:alert(2)" }

            """
        )
        for emitter in EmitterRegistry.all.filter(\.needsOwnFolder) {
            for artifact in emitter.artifacts(for: [catalog]) {
                let text = Generated.source(artifact).text
                #expect(!text.contains("href=\"javascript"), "\(artifact.name)")
                #expect(!text.contains("<javascript"), "\(artifact.name)")
                #expect(!text.contains("](javascript"), "\(artifact.name)")
            }
        }
    }
}
