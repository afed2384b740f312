extension BrokenSpec {
    /// Specs that are too large to be written out.
    static let largeCases: [BrokenSpec] = [
        BrokenSpec(
            "501 errors in the default layout",
            many(501),
            expects: """
                505:3 «error-501» EC1002: 501 errors are too many for an enum with payloads: 500 are allowed, and the compiler gives up between 700 and 800
                  help: write `swift: { layout: struct }`: errors are thrown as before and caught by code
                """
        ),
        BrokenSpec(
            "600 errors in a layout that says enum",
            "swift: { layout: 1️⃣enum }\n" + many(600),
            expects: """
                1️⃣ «enum» EC1002: 600 errors are too many for an enum with payloads: 500 are allowed, and the compiler gives up between 700 and 800
                  help: write `swift: { layout: struct }`: errors are thrown as before and caught by code
                """
        ),
        BrokenSpec(
            "an operation with 501 errors",
            "swift: { layout: struct }\n" + many(501) + "operations:\n  1️⃣createOrder: { errors: ["
                + (1...501).map { "error-\($0)" }.joined(separator: ", ") + "] }\n",
            expects: """
                1️⃣ «createOrder» EC1002: an operation can list 500 errors, and this one has 501
                """
        ),
        BrokenSpec(
            "an error with 501 fields",
            "swift: { layout: struct }\nerrors:\n  lost: { title: Lost, status: 500, fields: { "
                + (1...501).map { "field-\($0): {}" }.joined(separator: ", ") + " } }\n",
            expects: """
                6:7439 «field-501» EC1002: an error can have 500 fields, and this one has 501
                  help: divide them among several errors, or tell what is wrong by a param
                """
        ),
        BrokenSpec(
            "an enum with 501 values, in a list of a field too",
            """
            errors:
              lost:
                title: Lost
                status: 500
                params: { 1️⃣kind: { type: enum, values: \(manyValues) } }
                fields: { late: { params: { 2️⃣kinds: { type: "list<enum>", values: \(manyValues) } } } }
            """,
            expects: """
                1️⃣ «kind» EC1002: an `enum` can have 500 values, and this one has 501
                  help: make the param a `string`
                2️⃣ «kinds» EC1002: an `enum` can have 500 values, and this one has 501
                  help: make the param a `string`
                """
        ),
        BrokenSpec(
            "65 lists in each other",
            whole: String(repeating: "[", count: 64) + "1️⃣[" + String(repeating: "]", count: 65),
            expects: """
                1️⃣ «[» EC0011: collections are nested more than 64 deep here
                """
        ),
        BrokenSpec(
            "64 lists in each other are no spec, but not too deep",
            whole: "1️⃣" + String(repeating: "[", count: 64) + String(repeating: "]", count: 64),
            expects: """
                1️⃣ «[» EC0101: a spec is a mapping, and here is a list
                  help: `errorcodes init` writes one
                """
        ),
        BrokenSpec(
            "65 mappings in each other",
            whole: (0..<64).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
                + String(repeating: " ", count: 64) + "1️⃣a: b\n",
            expects: """
                1️⃣ «a» EC0011: collections are nested more than 64 deep here
                """
        ),
        BrokenSpec(
            "a key of 1,025 bytes",
            whole: "errorcodes: 1\n? 1️⃣" + String(repeating: "a", count: 1_025) + "\n: 1\n",
            expects: """
                1️⃣ «\(String(repeating: "a", count: 30))…\(String(repeating: "a", count: 15))» EC0010: a key has at most 1024 bytes
                """
        ),
        BrokenSpec(
            "20,000 brackets",
            whole: String(repeating: "[", count: 20_000),
            expects: """
                1:65 «[» EC0011: collections are nested more than 64 deep here
                """
        ),
        BrokenSpec(
            "a duplicate code where all other numbers are taken",
            """
            reserved: { codes: [2-9223372036854775807, 0] }
            errors:
              lost: { code: 1️⃣1, title: Lost, status: 500 }
              found: { code: 2️⃣1, title: Found, status: 500 }

            """,
            expects: """
                2️⃣ «1» EC0301: the code 1 is used twice
                  1️⃣ «1» it is used first here
                """
        ),
    ]

    private static let manyValues = "[" + (1...501).map { "value-\($0)" }.joined(separator: ", ") + "]"

    private static func many(_ count: Int) -> String {
        "errors:\n" + (1...count).map { "  error-\($0): { code: \($0), title: Title, status: 500 }\n" }.joined()
    }
}
