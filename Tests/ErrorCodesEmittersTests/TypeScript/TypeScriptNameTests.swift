import ErrorCodesEmitters
import ErrorCodesWriting
import Testing

/// Names in TypeScript: each once, and none that the module uses itself.
struct TypeScriptNameTests {
    private func module(_ spec: String) throws -> String {
        let catalog = try Generated.catalog(
            "errorcodes: 1\ndomain: shop.orders\ntype-base: https://errors.example.com/\n" + spec
        )
        return Generated.source(try #require(TypeScriptEmitter().artifacts(for: [catalog]).first)).text
    }

    @Test(arguments: [
        ("Failure", "Failure_2", "FailureException"), ("Promise", "Promise_2", "PromiseException"),
        ("FailedProblem", "FailedProblem_2", "FailedProblemException"), ("Catalog", "Catalog", "CatalogException_2"),
        ("OrderError", "OrderError", "OrderErrorException"),
    ])
    func aTypeYieldsToThoseOfTheModule(_ type: String, _ union: String, _ exception: String) throws {
        let text = try module("swift: { type: \(type) }\nerrors:\n  failed: { code: 1, status: 409, title: Failed }\n")
        #expect(text.contains("\nexport type \(union) = Errors[ErrorName];\n"))
        #expect(text.contains("\nexport class \(exception) extends Error {\n"))
    }

    /// `constructor` is inherited by every object, and `__proto__` means something else in a literal.
    @Test
    func namesOfMembersAreOwnMembers() throws {
        let text = try module(
            """
            errors:
              constructor:
                code: 1
                status: 409
                title: Failed
                params:
                  class: string
                  a: { type: string, wire: __proto__ }
                  b: { type: int, wire: x-y.z }
                  toString: bool

            """
        )
        let row = #"params: { class: "string", ["__proto__"]: "string", "x-y.z": "int", toString: "bool" }"#
        #expect(text.contains(row))
        #expect(text.contains("    readonly class: string;\n    readonly __proto__: string;\n"))
    }

    @Test
    func integersThatNoNumberHoldsHaveNoLiteral() throws {
        let text = try module(
            """
            errors:
              large: { code: 9007199254740993, status: 409, title: Large }
              largest: { code: 9007199254740991, status: 409, title: Largest }

            """
        )
        #expect(text.contains("readonly code: number;"))
        #expect(text.contains("readonly code: 9007199254740991;"))
    }
}
