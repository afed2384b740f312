import ErrorCodesSpec
import Testing

/// The number of params at which the generated source begins to pass them in another way.
struct ParameterCountTests {
    @Test(arguments: Layout.allCases)
    func everyParamComesBack(_ layout: Layout) async throws {
        let errors = (0...9).flatMap { count in
            ["", "\n    fields: { missing: {} }"].enumerated().map { kind, fields in
                """
                  e\(count)-\(kind):
                    code: \(count * 2 + kind)
                    status: 409
                    title: E
                    params: {\(list(count) { "p\($0): \($0 % 3 == 2 ? "int?" : "int")" })}\(fields)
                """
            }
        }
        let spec = """
            errorcodes: 1
            domain: many
            type-base: https://errors.example.com/
            swift: { layout: \(layout.rawValue) }
            errors:
            \(errors.joined(separator: "\n"))
            """
        let calls = (0...9).map { count in
            let parameters = list(count) { "p\($0): \($0 == 5 ? "nil" : "\($0)")" }
            let plain = count == 0 ? ".e00()" : ".e\(count)0(\(parameters))"
            let separator = count == 0 ? "" : ", "
            return "\(plain), .e\(count)1(\(parameters)\(separator)errors: [FieldError(.missing, at: \"/a\")])"
        }
        let main = """
            import ErrorCodesRuntime
            let errors: [ManyError] = [\(calls.joined(separator: ", "))]
            for error in errors {
                precondition(ManyError.decode(ProblemDetails(error)) == .known(error))
                print(error)
            }
            """
        let source = try Generated.source(spec)
        let lines = (0...9).flatMap { count in
            let text = list(count) { $0 == 5 ? nil : "p\($0): \($0)" }
            let plain = count == 0 ? "" : " [\(text)]"
            return [
                "e\(count)-0 (\(count * 2)): E\(plain)\n",
                "e\(count)-1 (\(count * 2 + 1)): E [\(text)\(count == 0 ? "" : ", ")#/a missing]\n",
            ]
        }
        for mode in BuildMode.optimizations {
            #expect(try await Program(source, main: main).output(mode) == lines.joined())
        }
    }

    private func list(_ count: Int, _ text: (Int) -> String?) -> String {
        (0..<count).compactMap(text).joined(separator: ", ")
    }
}
