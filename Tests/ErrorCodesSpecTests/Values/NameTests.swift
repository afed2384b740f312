import Testing

@testable import ErrorCodesSpec

@Suite("Names")
struct NameTests {
    @Test(
        "names of entries, in Swift and as codes",
        arguments: [
            ("a", "a", "A"), ("order", "order", "ORDER"), ("order-in-progress", "orderInProgress", "ORDER_IN_PROGRESS"),
            ("a-1-b2", "a1B2", "A_1_B2"), ("x1", "x1", "X1"), ("malformed-json", "malformedJSON", "MALFORMED_JSON"),
            ("json-invalid", "jsonInvalid", "JSON_INVALID"), ("user-ids-url", "userIDsURL", "USER_IDS_URL"),
            ("no-utf8-http2", "noUTF8HTTP2", "NO_UTF8_HTTP2"), ("bad-idea", "badIdea", "BAD_IDEA"),
            ("no-css", "noCSS", "NO_CSS"), ("an-s-1", "anS1", "AN_S_1"), ("id", "id", "ID"),
        ]
    )
    func entryNames(text: String, camelCased: String, code: String) {
        let name = EntryName(Text(text))
        #expect(name?.camelCased(.common).string == camelCased)
        #expect(name?.upperSnakeCased.string == code)
    }

    @Test("initialisms of a spec", arguments: [("new-sku", "newSKU"), ("no-oauth", "noOAuth"), ("no-id", "noId")])
    func ownInitialisms(text: String, camelCased: String) {
        let name = EntryName(Text(text))
        #expect(name?.camelCased(Initialisms(["SKU", "OAuth", "Id"])).string == camelCased)
    }

    @Test(
        "what is no name of an entry",
        arguments: ["", "-", "A", "aB", "1a", "a_b", "a.b", "a b", "a-", "-a", "a--b", "é", "a\n", " a", "ａ"]
    )
    func noEntryNames(text: String) {
        #expect(EntryName(Text(text)) == nil)
    }

    @Test("domains", arguments: [("orders", "orders"), ("shop.orders", "orders"), ("a-b.c1-d", "d"), ("a.1", "1")])
    func domains(text: String, lastWord: String) {
        #expect(DomainName(Text(text))?.lastWord == lastWord)
    }

    @Test("what is no domain", arguments: ["", ".", "a.", ".a", "a..b", "a.-b", "A", "a_b", "1.a", "a b", "é.a"])
    func noDomains(text: String) {
        #expect(DomainName(Text(text)) == nil)
    }

    @Test("names of params", arguments: ["a", "orderID", "A", "a_b", "a1", "a__", "self", "Type"])
    func parameterNames(text: String) {
        #expect(ParameterName(Text(text)) != nil)
    }

    @Test("what is no name of a param", arguments: ["", "_a", "1a", "a-b", "a.b", "a b", "é", "a`", "a\n"])
    func noParameterNames(text: String) {
        #expect(ParameterName(Text(text)) == nil)
    }

    @Test(
        "names of operations",
        arguments: [
            ("createOrder", "CreateOrder"), ("create-order", "CreateOrder"), ("GET", "GET"), ("a-1", "A1"),
            ("url-of-id", "URLOfID"), ("getUrl", "GetUrl"),
        ]
    )
    func operationNames(text: String, pascalCased: String) {
        #expect(OperationName(Text(text))?.pascalCased(.common) == pascalCased)
    }

    @Test("what is no name of an operation", arguments: ["", "-a", "a-", "a--b", "1a", "a_b", "a.b", "a b", "é"])
    func noOperationNames(text: String) {
        #expect(OperationName(Text(text)) == nil)
    }

    @Test(
        "names of types",
        arguments: [
            ("OrderError", true), ("E", true), ("E_1", true), ("orderError", false), ("_E", false), ("1E", false),
            ("É", false), ("E-1", false), ("E.F", false), ("", false), ("`E`", false),
        ]
    )
    func typeNames(text: String, isName: Bool) {
        #expect((SwiftTypeName(Text(text)) != nil) == isName)
    }

    @Test(
        "string codes",
        arguments: [
            ("A", true), ("1", true), ("a.b_c-d", true), ("2E000", true), ("", false), ("_a", false), (".a", false),
            ("-a", false), ("a b", false), ("a/b", false), ("a\"", false), ("é", false), ("a\n", false),
        ]
    )
    func stringCodes(text: String, isCode: Bool) {
        #expect(CodeValue.isStringCode(Text(text)) == isCode)
    }

    @Test(
        "cases of an enum's values",
        arguments: [
            ("low", "low"), ("very-low", "veryLow"), ("very_low", "veryLow"), ("VERY_LOW", "veryLow"), ("LOW", "low"),
            ("veryLow", "veryLow"), ("Low", "low"), ("a1", "a1"), ("A-1", "a1"), ("a__b", "aB"), ("a-", "a"),
            ("NOT_A_URL", "notAURL"), ("url", "url"), ("URL", "url"), ("userId", "userId"),
        ]
    )
    func enumCases(text: String, identifier: String) {
        #expect(EnumValueName.identifier(for: Text(text), .common) == identifier)
    }

    @Test(
        "names of header fields",
        arguments: [
            ("Allow", true), ("x-1", true), ("!#$%&'*+-.^_`|~", true), ("", false), ("a b", false), ("a:", false),
            ("a\r", false), ("é", false), ("a/b", false), ("(a)", false),
        ]
    )
    func fieldNames(text: String, isName: Bool) {
        #expect(HeaderName.isValid(Text(text)) == isName)
    }
}
