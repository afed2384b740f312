import ErrorCodesEmitters
import ErrorCodesSamples
import ErrorCodesSpec
import Testing

/// Names are made of the spec's words, are unique, and are the same each time.
struct ComponentNamesTests {
    private static func names(_ errors: String, operations: String = "", prefix: String = "") throws -> ComponentNames {
        let spec = """
            errorcodes: 1
            domain: shop.orders
            type-base: https://errors.example.com/orders/
            unexpected: failed
            errors:
              failed: { code: 1, status: 500, title: Failed }
            \(errors)
            \(operations)

            """
        return ComponentNames(try Generated.catalog(spec), prefix: prefix)
    }

    private static let errors = """
          malformed-json: { code: 2, status: 400, title: Malformed }
          validation-failed:
            code: 3
            status: 422
            title: Invalid
            fields: { out-of-range: {}, required: {} }
        """

    @Test func namesOfErrorsOperationsAndFields() throws {
        let operations = """
            operations:
              create-order: { errors: [malformed-json, validation-failed] }
              listOrders: { errors: [malformed-json] }
            """
        let names = try Self.names(Self.errors, operations: operations)
        let problems = names[.problem]
        #expect(problems.any == "Problem")
        #expect(problems.other == "OtherProblem")
        #expect(problems.errors == ["FailedProblem", "MalformedJSONProblem", "ValidationFailedProblem"])
        #expect(problems.failures.map(\.all) == ["CreateOrderFailure", "ListOrdersFailure"])
        let byStatus = problems.failures.map { failures in
            Dictionary(uniqueKeysWithValues: failures.byStatus.map { ($0.code, $1) })
        }
        #expect(
            byStatus == [
                [400: "CreateOrderFailure400", 422: "CreateOrderFailure422", 500: "CreateOrderFailure500"],
                [400: "ListOrdersFailure400", 500: "ListOrdersFailure500"],
            ]
        )
        #expect(names.fieldErrors == [2: "ValidationFailedFieldError"])
        #expect(
            names.fields == [2: ["ValidationFailedFieldErrorOutOfRange", "ValidationFailedFieldErrorRequired"]]
        )
        #expect(names[.envelope].errors[1] == "MalformedJSONEnvelope")
        #expect(names[.jsonAPI].failures[0].all == "CreateOrderFailureDocument")
    }

    @Test func aTakenNameGetsANumber() throws {
        let errors = """
              other: { code: 2, status: 400, title: Other }
              problem: { code: 3, status: 400, title: Third }
            """
        let names = try Self.names(errors)
        #expect(names[.problem].errors == ["FailedProblem", "OtherProblem_2", "ProblemProblem"])
        #expect(names[.envelope].any == "ProblemEnvelope")
        #expect(names[.envelope].errors[2] == "ProblemEnvelope_2")
    }

    @Test func everyNameBeginsWithThePrefix() throws {
        let names = try Self.names(Self.errors, prefix: "Shop")
        #expect(names[.problem].any == "ShopProblem")
        #expect(names[.problem].errors[0] == "ShopFailedProblem")
        #expect(names.fieldErrors == [2: "ShopValidationFailedFieldError"])
    }
}
