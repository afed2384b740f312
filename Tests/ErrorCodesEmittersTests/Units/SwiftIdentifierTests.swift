import Testing

@testable import ErrorCodesSwiftEmitter
@testable import ErrorCodesSpec

struct SwiftIdentifierTests {
    @Test(arguments: [
        ("order-in-progress", "orderInProgress"), ("ok", "ok"), ("is-2xx", "is2xx"), ("v1-2-3", "v123"),
        ("default", "`default`"), ("self", "`self`"), ("init", "`init`"), ("in", "`in`"),
        ("default-value", "defaultValue"),
        ("type", "type"), ("protocol", "`protocol`"), ("some", "some"), ("none", "none"),
        ("all-cases", "allCases_"),
        ("allcases", "allcases"),
    ])
    func cases(_ name: String, _ identifier: String) throws {
        let name = try #require(EntryName(Text(name)))
        #expect(SwiftIdentifier(case: name, .common).text == identifier)
    }

    @Test(arguments: [
        ("low", "low"), ("VERY_HIGH", "veryHigh"), ("snake_case", "snakeCase"), ("PascalCase", "pascalCase"),
        ("a1", "a1"), ("HTTP2", "http2"), ("default", "`default`"), ("DEFAULT", "`default`"), ("Self", "`self`"),
        ("all-cases", "allCases_"), ("a--b__c", "aBC"),
    ])
    func values(_ value: String, _ identifier: String) {
        #expect(SwiftIdentifier(value: Text(value), .common).text == identifier)
    }

    /// A declaration, a call and a body each have words that they do not take.
    @Test(arguments: [
        ("id", "id", "id", "id"), ("in", "in", "in", "_in"), ("inout", "`inout`", "`inout`", "_inout"),
        ("var", "`var`", "var", "_var"), ("let", "`let`", "let", "_let"), ("self", "self", "self", "_self"),
        ("Swift", "Swift", "Swift", "_Swift"),
        ("ErrorCodesRuntime", "ErrorCodesRuntime", "ErrorCodesRuntime", "_ErrorCodesRuntime"),
        ("a_b", "a_b", "a_b", "a_b"), ("type", "type", "type", "type"),
    ])
    func params(_ name: String, declared: String, passed: String, variable: String) {
        #expect(SwiftIdentifier(declaredLabel: Text(name)).text == declared)
        #expect(SwiftIdentifier(label: Text(name)).text == passed)
        #expect(SwiftIdentifier(variable: Text(name)).text == variable)
    }

    @Test
    func renamedHasNoBackticks() throws {
        let name = try #require(EntryName("default"))
        #expect(SwiftIdentifier(case: name, .common).unescaped.text == "default")
    }
}
