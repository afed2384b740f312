extension BrokenSpec {
    /// Text that begins as something else begins in YAML.
    static let quotingCases: [BrokenSpec] = [
        BrokenSpec(
            "a placeholder, and text after it",
            """
            errors:
              lost:
                title: Lost
                status: 500
                detail: {id} is lost  # for ever
            """,
            isAdvice: true,
            expects: """
                8:18 «i» EC0001: did not find expected key
                  6:5 «t» while parsing a block mapping
                  help: quote text that begins with `{`: `"{id} is lost"`
                """
        ),
        BrokenSpec(
            "a quoted word, and text after it",
            """
            errors:
              lost:
                title: "L" x
                status: 500
            """,
            isAdvice: true,
            expects: """
                6:16 «x» EC0001: did not find expected key
                  6:5 «t» while parsing a block mapping
                  help: quote text that begins with `"`: `'"L" x'`
                """
        ),
        BrokenSpec(
            "a placeholder before text between brackets",
            """
            errors:
              lost: { title: Lost, status: 500, detail: {id} is "lost", params: { id: string } }
            """,
            isAdvice: true,
            expects: """
                5:50 «i» EC0001: did not find expected ',' or '}'
                  5:9 «{» while parsing a flow mapping
                  help: quote text that begins with `{`: `'{id} is "lost"'`
                """
        ),
        BrokenSpec(
            "a placeholder alone",
            """
            errors:
              lost: { title: Lost, status: 500, detail: {id}, params: { id: string } }
              found:
                title: Found
                status: 500
                description: { "a b": c }
            """,
            isAdvice: true,
            expects: """
                5:45 «{» EC0101: the detail is text, and here is a mapping
                  help: quote text that begins with `{`: `"{id}"`
                5:61 «id» EC0702 warning: the member `id` has fewer than three characters (RFC 9457 3.2)
                  help: give it another name in the body with `wire`
                9:18 «{» EC0101: the description is text, and here is a mapping
                """
        ),
    ]
}
