extension BrokenSpec {
    /// Files of several documents, and directives that libyaml does not know.
    static let documentCases: [BrokenSpec] = [
        BrokenSpec(
            "a document after the end of the first",
            """
            errors:
              lost: { title: Lost, status: 5 }
            ...
            errorcodes: 1
            """,
            isAdvice: true,
            expects: """
                5:32 «5» EC0402: an HTTP status is a number from 100 to 599 (RFC 9110 15), and this is 5
                7:1 «e» EC0009: a file holds one document, and a second one begins here
                  help: move it to a file of its own
                """
        ),
        BrokenSpec(
            "an unknown directive before a document",
            whole: """
                %ORDERS 1
                ---
                errorcodes: 1
                """,
            isAdvice: true,
            expects: """
                1:1 «%» EC0008: directives are not part of a spec
                  help: remove the lines that start with `%`
                """
        ),
        BrokenSpec(
            "a directive of another version of YAML",
            whole: """
                %YAML 1.3
                ---
                errorcodes: 1
                """,
            isAdvice: true,
            expects: """
                1:1 «%» EC0008: directives are not part of a spec
                  help: remove the lines that start with `%`
                """
        ),
    ]
}
