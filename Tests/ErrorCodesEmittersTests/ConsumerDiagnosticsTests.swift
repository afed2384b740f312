import ErrorCodesSpec
import Testing

/// What the compiler tells the users of generated source, and that it tells them nothing else.
struct ConsumerDiagnosticsTests {
    private static let errors = """
        errors:
          current: { code: 1, status: 409, title: Current, params: { id: string } }
          plain-old: { code: 2, status: 409, title: Plain old, deprecated: {} }
          renamed: { code: 3, status: 409, title: Renamed, params: { id: string }, deprecated: { use: current } }
          dated:
            code: 4
            status: 409
            title: Dated
            deprecated: { since: "2.0", use: settled, reason: It says too little. }
          wrapped:
            code: 5
            status: 409
            title: Wrapped
            params: { host: { type: string, visibility: internal } }
            deprecated: { since: "2.1" }
          settled: { code: 6, status: 409, title: Settled }
        operations:
          call: { errors: [current, renamed] }
        """

    private static func spec(_ layout: Layout) -> String {
        """
        errorcodes: 1
        domain: old
        type-base: https://errors.example.com/old/
        swift: { layout: \(layout.rawValue) }
        \(errors)
        """
    }

    @Test(arguments: Layout.allCases)
    func deprecatedErrorsAreWarnedOf(_ layout: Layout) async throws {
        let main = """
            import ErrorCodesRuntime
            let errors: [OldError] = [
                .current(id: "1"),
                .plainOld(),
                .renamed(id: "2"),
                .dated(),
                .wrapped(),
                .settled(),
            ]
            let wrapped = OldError.wrapped(host: "h")
            let codes: [OldError.Code] = [.current, .plainOld, .renamed, .dated]
            let failure = OldError.CallFailure(.renamed(id: "3"))
            print(failure.base, OldError.CallFailure(errors[0]), errors[1] == errors[2], Set(codes).count)
            """
        let program = Program(try Generated.source(Self.spec(layout)), main: main)
        // Where there are no params, a case is called, or a function.
        let call = layout == .enum ? "" : "()"
        #expect(
            try await program.diagnostics() == [
                "main.swift:4: warning: 'plainOld\(call)' is deprecated",
                "main.swift:5: warning: 'renamed(id:)' is deprecated: renamed to 'current(id:)'",
                "main.swift:5: note: use 'current(id:)' instead",
                "main.swift:6: warning: 'dated\(call)' is deprecated: since 2.0: It says too little.",
                "main.swift:6: note: use 'settled\(call)' instead",
                "main.swift:7: warning: 'wrapped\(call)' is deprecated: since 2.1",
                "main.swift:10: warning: 'wrapped(host:)' is deprecated: since 2.1",
                "main.swift:11: warning: 'plainOld' is deprecated",
                "main.swift:11: warning: 'renamed' is deprecated: renamed to 'current'",
                "main.swift:11: note: use 'current' instead",
                "main.swift:11: warning: 'dated' is deprecated: since 2.0: It says too little.",
                "main.swift:11: note: use 'settled' instead",
                "main.swift:12: warning: 'renamed(id:)' is deprecated: renamed to 'current(id:)'",
                "main.swift:12: note: use 'current(id:)' instead",
            ]
        )
    }

    @Test
    func switchesOverAnEnumAreExhaustive() async throws {
        let main = """
            func text(_ error: OldError) -> String {
                switch error {
                case .current(let current): current.id
                case .settled: "settled"
                }
            }
            """
        let program = Program([try Generated.source(Self.spec(.enum)), Source(name: "user.swift", text: main)])
        #expect(
            try await program.diagnostics() == [
                "user.swift:2: error: switch must be exhaustive",
                "user.swift:2: note: add missing case: '.plainOld(_)'",
                "user.swift:2: note: add missing case: '.renamed((let id, let context))'",
                "user.swift:2: note: add missing case: '.dated(_)'",
                "user.swift:2: note: add missing case: '.wrapped(_)'",
                "user.swift:2: note: add missing cases",
            ]
        )
    }

    @Test
    func guardedValuesAreNoPartOfThePayload() async throws {
        let main = """
            import ErrorCodesRuntime
            func fail() throws(OldError) { throw .settled(host: "h") }
            do { try fail() } catch OldError.current(let current) { print(current.host) } catch {}
            """
        let program = Program(try Generated.source(Self.spec(.enum)), main: main)
        #expect(
            try await program.diagnostics() == [
                "main.swift:3: error: value of tuple type '(id: String, context: ErrorContext)' has no member 'host'",
                "main.swift:2: error: extraneous argument label 'host:' in call",
                "main.swift:2: error: cannot convert value of type 'String' to expected argument type 'ErrorContext'",
            ]
        )
    }
}
