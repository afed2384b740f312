import ErrorCodesEmitters
import ErrorCodesSpec
import ErrorCodesWriting
import Testing

/// What no golden spec has.
struct OpenAPITests {
    private static func catalog(
        _ operations: String = "",
        typeBase: String = "https://errors.example.com/"
    ) throws -> Catalog {
        try Generated.catalog(
            """
            errorcodes: 1
            domain: shop.orders
            type-base: \(typeBase)
            errors:
              failed: { code: 1, status: 409, title: Failed }
            \(operations)

            """
        )
    }

    private static func text(_ emitter: some Emitter, _ catalog: Catalog) throws -> String {
        Generated.source(try #require(emitter.artifacts(for: [catalog]).first)).text
    }

    /// Paths that differ in the names of params alone are one path, with the names of the first.
    @Test func aPathDeclaresItsParams() throws {
        let catalog = try Self.catalog(
            """
            operations:
              get-part: { method: GET, path: "/orders/{orderID}/parts/{partID}", errors: [failed] }
              drop-part: { method: DELETE, path: "/orders/{order}/parts/{part}", errors: [failed] }
              odd: { method: GET, path: "/a}b{c", errors: [failed] }
              nowhere: { errors: [failed] }
            """
        )
        let document = try Self.text(OpenAPIEmitter(EmitterOptions()), catalog)
        let afterPaths = try #require(document.split(separator: "\npaths:\n").last)
        let paths = try #require(afterPaths.split(separator: "\ncomponents:\n").first)
        let lines = paths.split(separator: "\n").filter { !$0.contains("response") && !$0.contains("$ref") }
        #expect(
            lines.joined(separator: "\n") == """
                  "/a}b{c":
                    get:
                      operationId: odd
                      tags:
                        - test
                        "409":
                        default:
                  "/orders/{orderID}/parts/{partID}":
                    parameters:
                      - name: orderID
                        in: path
                        required: true
                        schema:
                          type: string
                      - name: partID
                        in: path
                        required: true
                        schema:
                          type: string
                    get:
                      operationId: get-part
                      tags:
                        - test
                        "409":
                        default:
                    delete:
                      operationId: drop-part
                      tags:
                        - test
                        "409":
                        default:
                """
        )
        #expect(document.contains("    NowhereFailure:\n"))
    }

    @Test func twoOperationsOfOneCallAreRefused() throws {
        let catalog = try Self.catalog(
            """
            operations:
              first: { method: GET, path: "/orders/{a}", errors: [failed] }
              second: { method: GET, path: "/orders/{b}", errors: [failed] }
            """
        )
        let refusals = OpenAPIEmitter(EmitterOptions()).refusals(of: [catalog])
        let reason = "the operations `first` and `second` have the same method and path, GET /orders/{b}"
        #expect(refusals.map(\.reason) == [reason])
    }

    /// Without operations, other documents can refer to the response of each error.
    @Test func withoutOperationsEachErrorHasAResponse() throws {
        let parts = OpenAPIParts(try Self.catalog())
        #expect(parts.responses.map(\.name) == ["FailedProblem", "Problem"])
        #expect(parts.examples.map(\.name) == ["FailedProblem"])
        #expect(parts.schemas.map(\.name) == ["Problem", "ListedProblem", "FailedProblem"])
        #expect(parts.mediaTypes == ["application/problem+json"])
    }

    @Test func everyNameBeginsWithThePrefix() throws {
        let operations = "operations: { get: { method: GET, path: /, errors: [failed] } }"
        let parts = OpenAPIParts(try Self.catalog(operations), prefix: "Shop")
        let names = parts.schemas.map(\.name) + parts.responses.map(\.name) + parts.examples.map(\.name)
        #expect(names.allSatisfy { $0.hasPrefix("Shop") })
        let responses = parts.operations.flatMap(\.responses).map(\.response.compactText)
        let targets = ["ShopFailedProblem", "ShopProblem"]
        #expect(responses == targets.map { "{\"$ref\":\"#/components/responses/\($0)\"}" })
    }

    /// An identifier has no fragment, and `schema.json` stands where the page of an error would.
    @Test(arguments: [
        ("https://errors.example.com/orders/", "https://errors.example.com/orders/schema.json"),
        ("https://errors.example.com/errors#", "https://errors.example.com/errors/schema.json"),
        ("https://errors.example.com/#", "https://errors.example.com/schema.json"),
        ("https://errors.example.com/errors?name=", "https://errors.example.com/errors?name=schema.json"),
        ("urn:example:errors:", "urn:example:errors:schema.json"),
    ])
    func identifierOfTheSchema(_ typeBase: String, _ identifier: String) throws {
        let catalog = try Self.catalog(typeBase: "\"\(typeBase)\"")
        let text = try Self.text(JSONSchemaEmitter(EmitterOptions()), catalog)
        #expect(text.contains("\n  \"$id\": \"\(identifier)\",\n"))
    }

    /// No text of a spec becomes structure: the lines of a document are as many whatever the texts say.
    @Test(arguments: HostileStrings.lines)
    func hostileTextsStayTexts(_ hostile: String) throws {
        func document(_ text: String) throws -> [Substring] {
            let quoted = HostileStrings.quoted(text)
            let catalog = try Generated.catalog(
                """
                errorcodes: 1
                domain: shop.orders
                type-base: https://errors.example.com/
                title: \(quoted)
                errors:
                  failed:
                    code: 1
                    status: 409
                    title: \(quoted)
                    params: { order: { type: string, description: \(quoted) } }
                operations:
                  get: { method: GET, path: \(HostileStrings.quoted("/" + text)), errors: [failed], summary: \(quoted) }

                """
            )
            return try Self.text(OpenAPIEmitter(EmitterOptions()), catalog).split(separator: "\n")
        }
        let keys = { (lines: [Substring]) in lines.map { $0.prefix { $0 == " " }.count } }
        if hostile.contains("{") { return }
        #expect(keys(try document(hostile)) == keys(try document("harmless")))
    }
}
