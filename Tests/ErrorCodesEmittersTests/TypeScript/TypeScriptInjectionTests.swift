import ErrorCodesEmitters
import ErrorCodesSpec
import ErrorCodesSwiftEmitter
import ErrorCodesWriting
import Foundation
import Testing

/// No text of a spec becomes code: with every payload the module has the same tokens, and only literals and comments differ.
struct TypeScriptInjectionTests {
    private static let payloads =
        InjectionTests.payloads + HostileStrings.lines + [
            "*/ alert(1) /*", "*/", "**/", "*\\/", "/*", "//", "`${alert(1)}`", "${alert(1)}", "\";alert(1);\"",
            "';alert(1);'",
            "\\\";alert(1);//", "@deprecated", " @type never", "{@link alert}", "@ts-nocheck", "// @ts-ignore",
            "</script>",
            "<!--<script>", "\\u0022;alert(1)", "\\x22", "__proto__", "constructor", "*/ export const x = 1; /*",
        ]

    @Test(arguments: payloads)
    func aTextStaysText(_ payload: String) throws {
        #expect(try skeleton(payload) == skeleton("harmless"))
    }

    @Test(arguments: HostileStrings.paragraphs)
    func severalLinesStayText(_ payload: String) throws {
        #expect(try skeleton(payload, single: "harmless") == skeleton("harmless"))
    }

    /// The module without comments, and with every string literal emptied, as a scanner of TypeScript sees it.
    private func skeleton(_ text: String, single: String? = nil) throws -> String {
        let catalog = try Generated.catalog(spec(text, single ?? text))
        let module = Generated.source(try #require(TypeScriptEmitter().artifacts(for: [catalog]).first)).text
        let end = try #require(module.range(of: "/** An error of the catalog with the name `N`"))
        let tables = try #require(module.range(of: "// ---- The catalog"))
        let parts = [module[..<end.lowerBound], module[tables.lowerBound...]]
        return parts.map { Self.skeleton(of: String($0)) }.joined()
    }

    private static func skeleton(of module: String) -> String {
        var result = ""
        var rest = Array(module.unicodeScalars)[...]
        while let scalar = rest.popFirst() {
            switch (scalar, rest.first) {
            case ("/", "*"):
                while rest.count > 1, !(rest.first == "*" && rest.dropFirst().first == "/") { rest.removeFirst() }
                rest = rest.dropFirst(2)
            case ("/", "/"): rest = rest.drop { $0 != "\n" }
            case ("\"", _):
                while let next = rest.popFirst(), next != "\"" { if next == "\\" { rest.removeFirst() } }
                result += "\"\""
            case (" ", _), ("\n", _): break
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Without plurals, whose braces a payload would close.
    private func spec(_ text: String, _ single: String) -> String {
        let template = HostileStrings.quoted(single.replacing("{", with: "{{").replacing("}", with: "}}"))
        let message = HostileStrings.quoted(text.replacing("{", with: "{{").replacing("}", with: "}}"))
        let line = HostileStrings.quoted(single)
        let application = InjectionTests.payloads.contains(single) ? line : "\"100001\""
        let text = HostileStrings.quoted(text)
        return """
            errorcodes: 1
            domain: shop.orders
            title: \(line)
            type-base: https://errors.example.com/orders/
            success:
              created: { code: 0, status: 201, title: \(line), description: \(text) }
            errors:
              failed:
                code: 1
                status: 409
                title: \(line)
                detail: \(template)
                description: \(text)
                params:
                  reason: { type: string, description: \(text), example: \(text) }
                fields:
                  missing: { code: MISSING, detail: \(template), description: \(text) }
                causes: [{ cause: \(text), fix: \(text) }]
                messages: { en: \(message) }
                applications: { \(application): { en: \(message) } }
              old:
                code: 2
                status: 409
                title: \(line)
                deprecated: { since: \(line), use: failed, reason: \(line) }
            warnings:
              slow:
                code: 3
                title: \(line)
                detail: \(template)
                description: \(text)
                params: { reason: { type: string, description: \(text) } }
                messages: { en: \(message) }
            operations:
              createOrder: { method: POST, path: /orders, summary: \(line), success: [created], errors: [failed, old] }

            """
    }
}
