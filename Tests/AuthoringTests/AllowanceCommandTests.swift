import Testing

/// `--strict` and `allow`, through the command line.
@Suite struct AllowanceCommandTests {
    @Test(arguments: strictCases + allowanceCases)
    func everythingPrintedIsAsExpected(run: CommandLineCase) async throws {
        try await run.check()
    }

    private static let spec = CommandLineCase.spec
    private static let paused = """
        errors:
          orders-paused: { code: 20001, status: 503, title: No orders are taken }

        """
    private static let loud = """
        errors:
          order-locked: { code: 20001, status: 409, title: The order is locked, log: error }

        """

    private static let strictCases = [
        CommandLineCase(
            "a warning is no failure",
            paused,
            "validate",
            spec,
            error: """
                orders.errorcodes.yaml:5:41: warning: `orders-paused` has status 503 and no retry advice [EC0408]
                orders.errorcodes.yaml:5:41: note: add `retry: backoff`, or a pause: `retry: { after: 30s }`

                """
        ),
        CommandLineCase(
            "with --strict a warning is an error",
            paused,
            "validate",
            "--strict",
            spec,
            error: """
                orders.errorcodes.yaml:5:41: error: `orders-paused` has status 503 and no retry advice [EC0408]
                orders.errorcodes.yaml:5:41: note: add `retry: backoff`, or a pause: `retry: { after: 30s }`

                """,
            exitCode: 1
        ),
        CommandLineCase(
            "with --strict nothing is generated of a spec with a warning",
            paused,
            "generate",
            "--strict",
            spec,
            "--format",
            "json",
            error: #"""
                {"id":"EC0408","name":"missing-retry-advice","severity":"error","message":"`orders-paused` has status 503 and no retry advice","file":"orders.errorcodes.yaml","start":{"line":5,"column":41,"offset":128},"end":{"line":5,"column":44,"offset":131},"help":"add `retry: backoff`, or a pause: `retry: { after: 30s }`"}

                """#,
            exitCode: 1
        ),
        CommandLineCase(
            "with --strict a note is a note",
            loud,
            "validate",
            "--strict",
            spec,
            error: """
                orders.errorcodes.yaml:5:78: note: a 409 is the client's fault, and it is logged as error [EC0410]

                """
        ),
        CommandLineCase(
            "with --strict an allowance that is not needed is an error",
            "allow: [{ rule: EC0408, reason: The gateway adds Retry-After. }]\n" + loud,
            "validate",
            "--strict",
            spec,
            error: """
                orders.errorcodes.yaml:4:17: error: nothing here needs the allowance of `missing-retry-advice` [EC0114]
                orders.errorcodes.yaml:4:17: note: remove it
                orders.errorcodes.yaml:6:78: note: a 409 is the client's fault, and it is logged as error [EC0410]

                """,
            exitCode: 1
        ),
    ]

    private static let allowanceCases = [
        CommandLineCase(
            "allowed by identifier, with --strict",
            "allow: [{ rule: EC0408, reason: The gateway adds Retry-After. }]\n" + paused,
            "validate",
            "--strict",
            spec
        ),
        CommandLineCase(
            "allowed by name, with --strict",
            "allow: [{ rule: missing-retry-advice, reason: The gateway adds Retry-After. }]\n" + paused,
            "validate",
            "--strict",
            spec
        ),
        CommandLineCase(
            "a note can be allowed",
            "allow: [{ rule: unusual-log-level, reason: Locks are watched. }]\n" + loud,
            "validate",
            spec
        ),
        CommandLineCase(
            "a rule that does not exist, and the finding that was meant",
            "allow: [{ rule: missing-retry-advise, reason: The gateway adds Retry-After. }]\n" + paused,
            "validate",
            spec,
            error: """
                orders.errorcodes.yaml:4:17: error: there is no rule `missing-retry-advise` [EC0112]
                orders.errorcodes.yaml:4:17: note: did you mean `missing-retry-advice`?
                orders.errorcodes.yaml:6:41: warning: `orders-paused` has status 503 and no retry advice [EC0408]
                orders.errorcodes.yaml:6:41: note: add `retry: backoff`, or a pause: `retry: { after: 30s }`

                """,
            exitCode: 1
        ),
        CommandLineCase(
            "an error cannot be allowed",
            """
            allow: [{ rule: missing-status, reason: The default will do. }]
            errors:
              order-locked: { code: 20001, title: The order is locked }

            """,
            "validate",
            spec,
            error: """
                orders.errorcodes.yaml:4:17: error: `missing-status` is an error, and errors cannot be allowed [EC0113]
                orders.errorcodes.yaml:6:3: error: `order-locked` has no status [EC0401]
                orders.errorcodes.yaml:6:3: note: add `status`

                """,
            exitCode: 1
        ),
        CommandLineCase(
            "an allowance that is not needed",
            "allow: [{ rule: EC0405, reason: Clients know it. }, { rule: EC0410, reason: Locks are watched. }]\n"
                + loud,
            "validate",
            spec,
            error: """
                orders.errorcodes.yaml:4:17: warning: nothing here needs the allowance of `unregistered-status` [EC0114]
                orders.errorcodes.yaml:4:17: note: remove it

                """
        ),
        CommandLineCase(
            "allowed twice, by identifier and by name",
            "allow: [{ rule: EC0410, reason: Locks are watched. }, { rule: unusual-log-level, reason: It is. }]\n"
                + loud,
            "validate",
            spec,
            error: """
                orders.errorcodes.yaml:4:63: warning: nothing here needs the allowance of `unusual-log-level` [EC0114]
                orders.errorcodes.yaml:4:63: note: remove it

                """
        ),
        CommandLineCase(
            "without a reason",
            "allow: [{ rule: EC0410 }]\n" + loud,
            "validate",
            spec,
            error: """
                orders.errorcodes.yaml:4:9: error: an allowance needs `reason` [EC0103]
                orders.errorcodes.yaml:4:9: note: Why the spec may have what the rule finds. For example: \
                `reason: A batch job answers with it.`

                """,
            exitCode: 1
        ),
    ]
}
