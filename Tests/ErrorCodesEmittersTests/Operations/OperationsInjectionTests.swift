import ErrorCodesEmitters
import ErrorCodesSpec
import ErrorCodesWriting
import Foundation
import Testing

/// No text of a spec becomes configuration, a pattern, an expression or a template.
struct OperationsInjectionTests {
    private static let payloads =
        InjectionTests.payloads + HostileStrings.lines + [
            "\"; return 200; #", "' '$host", "$request_body", "/ { stop }", "\\/ {", "(.*)", "[", "*", "\"} or up{a=\"",
            "{{ $labels.instance }}", "{{", "}}", "{{ query \"up\" | first }}", "`}}", "a: b", "- a", "%{x}",
        ]

    /// The names of the file and of the domain are checked; these are the texts of others.
    private func files(_ text: String, application: String) throws -> [String] {
        let text = HostileStrings.quoted(text)
        let catalog = try Generated.catalog(
            """
            errorcodes: 1
            domain: shop.orders
            title: \(text)
            owner: \(text)
            type-base: https://errors.example.com/orders/
            errors:
              failed:
                code: 1
                status: 409
                title: Failed
                alert: { above: 1, per: 1m }
                applications: { \(HostileStrings.quoted(application)): { en: x } }

            """
        )
        return OperationsGoldenTests.emitters.flatMap { $0.artifacts(for: [catalog]) }
            .map { Generated.source($0).text }
    }

    @Test(arguments: payloads)
    func aTextStaysText(_ payload: String) throws {
        // A key of YAML has at most 1,024 characters.
        let files = try files(payload, application: String(payload.prefix(300)))
        let harmless = try self.files("OWNER", application: "APPLICATION")
        #expect(files.count == 4)
        // The log has none of it.
        #expect(files[0] == harmless[0])
        // In a program it is the pattern of an application alone, of characters that mean nothing there.
        let parts = harmless[1].components(separatedBy: "APPLICATION")
        #expect(files[1].hasPrefix(parts[0]))
        #expect(files[1].hasSuffix(parts[1]))
        let pattern = files[1].dropFirst(parts[0].count).dropLast(parts[1].count)
        #expect(pattern.wholeMatch(of: /([A-Za-z0-9_-]|\\\.|\\x\{[0-9A-F]+\})+/) != nil, "\(pattern)")
        // In rules it is a scalar of YAML, and no template.
        let rules = files[2].split(separator: "\n", omittingEmptySubsequences: false)
        let expected = harmless[2].split(separator: "\n", omittingEmptySubsequences: false)
        #expect(rules.count == expected.count)
        for (line, other) in zip(rules, expected) where !other.contains("OWNER") { #expect(line == other) }
        let owner = try #require(zip(rules, expected).first { $1.contains("OWNER") }?.0)
        #expect(
            !owner.replacing(#"{{ \"{{\" }}"#, with: "").replacing(#"{{ "{{" }}"#, with: "").contains("{{"),
            "\(owner)"
        )
    }
}
