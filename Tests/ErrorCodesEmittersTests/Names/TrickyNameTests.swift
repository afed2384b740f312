import Testing

@testable import ErrorCodesSwiftEmitter
@testable import ErrorCodesSpec

/// Whatever things are called, the source compiles without a warning, and a name reaches what it stands for.
struct TrickyNameTests {
    @Test
    func thereAreEnough() {
        #expect(TrickyNames.entries.count >= 125)
    }

    @Test(arguments: Layout.allCases)
    func namesOfErrorsAndSuccesses(_ layout: Layout) async throws {
        let names = TrickyNames.entries
        let spec = """
            errorcodes: 1
            domain: tricky
            type-base: https://errors.example.com/
            swift: { access: public, layout: \(layout.rawValue) }
            success:
            \(names.enumerated().map { "  \(quoted($1)): { code: \($0), status: 200, title: Fine }" }.lines)
            errors:
            \(names.enumerated().map { "  \(quoted($1)): { code: \(1000 + $0), status: 409, title: Bad }" }.lines)
            operations:
              everything: { errors: [\(names.map(quoted).joined(separator: ", "))] }
            """
        let cases = names.compactMap { EntryName(Text($0)).map { ".\(SwiftIdentifier(case: $0, .common).text)" } }
        let main = """
            import ErrorCodesRuntime
            let all: [TrickyError] = [\(cases.map { $0 + "()" }.joined(separator: ", "))]
            let codes: [TrickyError.Code] = [\(cases.joined(separator: ", "))]
            let successes: [TrickyError.Success] = [\(cases.joined(separator: ", "))]
            let failures = all.map { TrickyError.EverythingFailure($0) }
            precondition(codes.elementsEqual(TrickyError.Code.allCases))
            precondition(successes.elementsEqual(TrickyError.Success.allCases))
            for (error, failure) in zip(all, failures) {
                let copy = TrickyError.EverythingFailure(declared: error)?.base
                let isSame = TrickyError.decode(ProblemDetails(error)) == .known(error) && copy == error
                print(error.code.name, isSame && failure.base == error)
            }
            for success in successes { print(success.name) }
            """
        let output = try await Program(Generated.source(spec), main: main).output()
        #expect(output == (names.map { $0 + " true" } + names).map { $0 + "\n" }.joined())
    }

    @Test(arguments: Layout.allCases)
    func namesOfReplacements(_ layout: Layout) async throws {
        let names = TrickyNames.entries
        let old = names.enumerated().map { number, name in
            "  old-\(number): { code: \(number), status: 409, title: Old, deprecated: { use: \(quoted(name)) } }"
        }
        let spec = """
            errorcodes: 1
            domain: tricky
            type-base: https://errors.example.com/
            swift: { access: public, layout: \(layout.rawValue) }
            errors:
            \(old.lines)
            \(names.enumerated().map { "  \(quoted($1)): { code: \(1000 + $0), status: 409, title: New }" }.lines)
            """
        let main = """
            import ErrorCodesRuntime
            for code in TrickyError.Code.allCases {
                if let replacement = code.deprecation?.replacement { print(replacement.name) }
            }
            """
        let output = try await Program(Generated.source(spec), main: main).output()
        #expect(output == names.map { $0 + "\n" }.joined())
    }

    @Test(arguments: Layout.allCases)
    func namesOfFieldErrorsAndValues(_ layout: Layout) async throws {
        let names = TrickyNames.entries
        let values = TrickyNames.values
        let spec = """
            errorcodes: 1
            domain: tricky
            type-base: https://errors.example.com/
            swift: { access: public, layout: \(layout.rawValue) }
            errors:
              bad-form:
                code: 1
                status: 422
                title: Bad form
                params: { word: { type: enum, values: [\(values.map(quoted).joined(separator: ", "))] } }
                fields:
            \(names.map { "      \(quoted($0)): {}" }.lines)
            """
        let fields = names.compactMap { EntryName(Text($0)).map { ".\(SwiftIdentifier(case: $0, .common).text)" } }
        let words = values.map { ".\(SwiftIdentifier(value: Text($0), .common).text)" }
        let main = """
            import ErrorCodesRuntime
            let fields: [TrickyError.BadFormViolation] = [\(fields.joined(separator: ", "))]
            let words: [TrickyError.BadFormWord] = [\(words.joined(separator: ", "))]
            for field in fields { print(field.name) }
            // A body shows a hundred errors per field.
            for first in stride(from: 0, to: fields.count, by: 100) {
                let errors = fields[first..<min(first + 100, fields.count)].map { FieldError($0, at: .root) }
                for word in words {
                    let error = TrickyError.badForm(word: word, errors: errors)
                    precondition(TrickyError.decode(ProblemDetails(error)) == .known(error))
                }
            }
            for word in words { print(word.rawValue) }
            """
        let output = try await Program(Generated.source(spec), main: main).output()
        #expect(output == (names + values).map { $0 + "\n" }.joined())
    }

    /// Params of all visibilities, so that cases and factories, with guarded values and without, are generated with each name.
    @Test(arguments: Layout.allCases, [false, true])
    func namesOfParams(_ layout: Layout, guardsEven: Bool) async throws {
        let names = TrickyNames.parameters
        let guarded = names.enumerated().filter { ($0.offset % 2 == 0) == guardsEven }.map(\.element)
        let sent = names.filter { !guarded.contains($0) }
        let params = names.enumerated().map { number, name in
            guarded.contains(name)
                ? "      \(quoted(name)): { type: string, visibility: \(number % 3 == 0 ? "secret" : "internal") }"
                : "      \(quoted(name)): { type: string, visibility: personal, wire: w\(number) }"
        }
        let fieldParams = sent.map { "\(quoted($0)): { type: int?, wire: w-\($0) }" }
        let spec = """
            errorcodes: 1
            domain: tricky
            type-base: https://errors.example.com/
            swift: { access: public, layout: \(layout.rawValue) }
            errors:
              many:
                code: 1
                status: 409
                title: Many
                params:
            \(params.lines)
              with-fields:
                code: 2
                status: 409
                title: With fields
                fields: { missing: { params: { \(fieldParams.joined(separator: ", ")) } } }
              old: { code: 3, status: 409, title: Old, deprecated: { use: many } }
            operations:
              call: { errors: [many, with-fields] }
            """
        let main = """
            import ErrorCodesRuntime
            let error = TrickyError.many(\(arguments(sent)))
            let wrapped = TrickyError.many(\(arguments(sent + guarded)))
            precondition(wrapped == error && TrickyError.decode(ProblemDetails(error)) == .known(error))
            precondition(TrickyError.CallFailure(declared: error)?.base == error)
            for parameter in error.parameters { print(parameter.name, parameter.value) }
            for name in [\(guarded.map { "\"\($0)\"" }.joined(separator: ", "))] {
                print(name, wrapped.context[name] ?? .string("missing"))
            }
            """
        let output = try await Program(Generated.source(spec), main: main).output()
        #expect(output == (sent + guarded).map { "\($0) \($0)\n" }.joined())
    }

    @Test
    func namesOfFlags() async throws {
        let members = ["raw-value", "unknown", "names", "description", "is-empty"]
        let names = Set((members + TrickyNames.entries).prefix(64)).sorted()
        let spec = """
            errorcodes: 1
            domain: tricky
            type-base: https://errors.example.com/
            codes: flags
            errors:
            \(names.enumerated().map { "  \(quoted($1)): { code: \($0), status: 409, title: Bad }" }.lines)
            """
        let main = """
            import ErrorCodesRuntime
            let flags: TrickyError.Flags = [.rawValue, .unknown, .isEmpty]
            print(flags.names.joined(separator: " "), flags.unknown.rawValue, flags.isEmpty)
            """
        let output = try await Program(Generated.source(spec), main: main).output()
        #expect(output == "is-empty raw-value unknown 0 false\n")
    }

    @Test
    func namesInHeadersOfSuccesses() async throws {
        let names = ["data", "self", "in", "inout", "Payload", "Operation", "code"]
        let spec = """
            errorcodes: 1
            domain: tricky
            type-base: https://errors.example.com/
            success:
              header:
                code: 1
                status: 201
                title: Fine
                headers: { Location: "\(names.map { "/{\($0)}" }.joined())" }
            errors:
              bad: { code: 2, status: 409, title: Bad }
            operations:
              call: { success: [header], errors: [bad] }
            """
        let main = """
            import ErrorCodesRuntime
            let success = OperationSuccess<TrickyError.Call, Swift.Int>.header(1, \(arguments(names)))
            print(success.headers.map(\\.value), success.data ?? 0)
            """
        let output = try await Program(Generated.source(spec), main: main).output()
        #expect(output == "[\"/\(names.joined(separator: "/"))\"] 1\n")
    }

    /// The field errors have a label of their own, which is `errors` unless a param is called so.
    @Test(arguments: Layout.allCases)
    func paramsNamedLikeTheFieldErrors(_ layout: Layout) async throws {
        let spec = """
            errorcodes: 1
            domain: tricky
            type-base: https://errors.example.com/
            swift: { layout: \(layout.rawValue) }
            errors:
              sent:
                code: 1
                status: 422
                title: Sent
                params: { errors: { type: int, wire: count } }
                fields: { missing: {} }
              kept:
                code: 2
                status: 422
                title: Kept
                params: { errors: { type: int, visibility: internal } }
                fields: { missing: {} }
              old: { code: 3, status: 422, title: Old, deprecated: { use: sent } }
            operations:
              call: { errors: [sent, kept] }
            """
        let main = """
            import ErrorCodesRuntime
            let sent = TrickyError.sent(errors: 7, errors_: [FieldError(.missing, at: "/a")])
            let copy = TrickyError.CallFailure(declared: sent)?.base
            print(sent, TrickyError.decode(ProblemDetails(sent)) == .known(sent), copy == sent)
            let kept = TrickyError.kept(errors_: [FieldError(.missing, at: "/b")], errors: 8)
            print(kept, kept.context)
            """
        let output = try await Program(Generated.source(spec), main: main).output()
        #expect(
            output == """
                sent (1): Sent [errors: 7, #/a missing] true true
                kept (2): Kept [#/b missing] [errors: 8]

                """
        )
    }

    /// A word that is called as the case for unknown ones is one of these; a violation has another name.
    @Test(arguments: Layout.allCases)
    func whatIsCalledUnknown(_ layout: Layout) async throws {
        let spec = """
            errorcodes: 1
            domain: tricky
            type-base: https://errors.example.com/
            swift: { layout: \(layout.rawValue) }
            errors:
              bad:
                code: 1
                status: 422
                title: Bad
                params: { kind: { type: enum, values: [low, UNKNOWN, known-cases] } }
                fields: { unknown: {}, unknown-field: { params: { at: int } } }
            """
        let main = """
            import ErrorCodesRuntime
            typealias Kind = TrickyError.BadKind
            print(Kind.knownCases.map(\\.rawValue), Kind.unknown().rawValue, Kind(rawValue: "UNKNOWN") == .unknown())
            for kind in [Kind.unknown(), .unknown("x"), .knownCases_] {
                let error = TrickyError.bad(kind: kind, errors: [
                    FieldError(.unknown_, at: "/a"), FieldError(.unknownField(at: 1), at: "/b"),
                    FieldError(.unknown(UnknownViolation(code: "X", members: ["of": 2])), at: "/c"),
                ])
                print(String(decoding: error.encodedProblem(), as: UTF8.self))
                print(TrickyError.decode(ProblemDetails(error)) == .known(error))
            }
            """
        let output = try await Program(Generated.source(spec), main: main).output()
        let bodies = ["UNKNOWN", "x", "known-cases"].map { word in
            #"""
            {"type":"https://errors.example.com/bad","title":"Bad","status":422,"code":1,"kind":"\#(word)","errors":[\#
            {"pointer":"#/a","code":"UNKNOWN"},{"pointer":"#/b","code":"UNKNOWN_FIELD","at":1},\#
            {"pointer":"#/c","code":"X","of":2}]}
            true

            """#
        }
        #expect(output == (["[\"low\", \"known-cases\"] UNKNOWN true\n"] + bodies).joined())
    }

    @Test(arguments: Layout.allCases)
    func namesOfOperations(_ layout: Layout) async throws {
        let names = TrickyNames.operations
        let spec = """
            errorcodes: 1
            domain: tricky
            type-base: https://errors.example.com/
            swift: { layout: \(layout.rawValue) }
            errors:
              bad: { code: 1, status: 409, title: Bad, params: { kind: { type: enum, values: [low] } } }
            operations:
            \(names.map { "  \(quoted($0)): { errors: [bad] }" }.lines)
            """
        let types = names.compactMap { OperationName(Text($0)).map { "TrickyError.\($0.pascalCased(.common))Failure" } }
        let main = """
            import ErrorCodesRuntime
            \(types.map { "print(\($0).operation.name, \($0)(.bad(kind: .low)).base == .bad(kind: .low))" }.lines)
            """
        let output = try await Program(Generated.source(spec), main: main).output()
        #expect(output == names.map { "\($0) true\n" }.joined())
    }

    private func arguments(_ names: [String]) -> String {
        names.map { "\(SwiftIdentifier(label: Text($0)).text): \"\($0)\"" }.joined(separator: ", ")
    }

    /// YAML would read some of the words as something else.
    private func quoted(_ name: String) -> String { "\"\(name)\"" }
}

extension [String] {
    fileprivate var lines: String { joined(separator: "\n") }
}

extension CodeFragment {
    var text: String {
        var bytes: [UInt8] = []
        append(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
