import ErrorCodesSpec
import Testing

/// The error type may be called like a type that generated source uses.
struct TypeNameTests {
    static let names = [
        "Int", "String", "Error", "Code", "Success", "Result", "Optional", "Array", "Sendable", "Hashable", "Duration",
        "CatalogError", "ProblemDetails", "ErrorCode", "Bool", "Double", "Never", "Equatable",
        "CallFailure", "CallErrors", "BadViolation", "BadKind", "ParameterValue", "ParameterList",
    ]

    @Test(arguments: names, Layout.allCases)
    func hidesNothingThatIsNeeded(_ name: String, _ layout: Layout) async throws {
        let operations = layout == .enum ? ", operations: exhaustive" : ""
        let spec = """
            errorcodes: 1
            domain: tricky
            type-base: https://errors.example.com/
            swift: { type: \(name), access: public, layout: \(layout.rawValue)\(operations) }
            success: { fine: { code: 0, status: 200, title: Fine } }
            errors:
              bad:
                code: 1
                status: 422
                title: Bad
                params:
                  word: string
                  count: int?
                  share: double
                  isOld: bool
                  wait: duration
                  kind: { type: enum, values: [low, high] }
                  tags: list<string>
                  host: { type: string?, visibility: internal }
                fields: { short: { params: { minimum: int, unit: { type: enum, values: [m, s] } } } }
              plain: { code: 2, status: 409, title: Plain }
            operations:
              call: { method: GET, path: /, success: [fine], errors: [bad, plain] }
            """
        let main = """
            import ErrorCodesRuntime
            let error = \(name).bad(
                word: "w", count: 3, share: 0.5, isOld: true, wait: .seconds(1), kind: .low, tags: ["a"],
                errors: [FieldError(.short(minimum: 1, unit: .m), at: .root)]
            )
            print(error.status, \(name).decode(ErrorCodesRuntime.ProblemDetails(error)))
            print(\(name).CallFailure(error).base == error, Set([error, .plain()]).count)
            print(\(name).Code.allCases.count, \(name).Success.fine)
            """
        let output = try await Program(Generated.source(spec), main: main).output()
        let text =
            "[word: w, count: 3, share: 0.5, isOld: true, wait: 1s, kind: low, tags: a, # short [minimum: 1, unit: m]]"
        #expect(output == "422 bad (1): Bad \(text)\ntrue 2\n2 fine\n")
    }
}
