extension BrokenSpec {
    /// Replacements and the unexpected error: EC0801 to EC0803.
    static let lifeCycleCases: [BrokenSpec] = [
        BrokenSpec(
            "replacements that do not exist",
            """
            errors:
              order-lost: { title: Lost, status: 500, deprecated: { since: "2.0", use: 1️⃣order-fuond } }
              order-found: { title: Found, status: 500, deprecated: { use: 2️⃣something-else } }
            """,
            expects: """
                1️⃣ «order-fuond» EC0801: there is no error `order-fuond`
                  help: did you mean `order-found`?
                2️⃣ «something-else» EC0801: there is no error `something-else`
                """
        ),
        BrokenSpec(
            "an error that replaces itself",
            """
            errors:
              lost: { title: Lost, status: 500, deprecated: { use: 1️⃣lost } }
            """,
            expects: """
                1️⃣ «lost» EC0801: `lost` cannot replace itself
                """
        ),
        BrokenSpec(
            "an unexpected error that does not exist, near one that does",
            """
            unexpected: 1️⃣internal-eror
            errors:
              internal-error: { title: Unknown, status: 500 }
            """,
            expects: """
                1️⃣ «internal-eror» EC0802: there is no error `internal-eror`
                  help: did you mean `internal-error`?
                """
        ),
        BrokenSpec(
            "an unexpected error that is near nothing",
            """
            unexpected: 1️⃣anything
            errors:
              internal-error: { title: Unknown, status: 500 }
            """,
            expects: """
                1️⃣ «anything» EC0802: there is no error `anything`
                  help: declare it under `errors`
                """
        ),
        BrokenSpec(
            "an unexpected error that needs values",
            """
            unexpected: 1️⃣internal-error
            errors:
              internal-error:
                title: Unknown
                status: 500
                params: { 2️⃣reason: string, trace: string?, 3️⃣key: { type: string, visibility: personal }, sql: { type: string, visibility: internal } }
            """,
            expects: """
                2️⃣ «reason» EC0803: `internal-error` stands for anything unexpected, so its param `reason` has no value
                  1️⃣ «internal-error» it is named here
                  help: make it optional: add `?` to its type
                3️⃣ «key» EC0803: `internal-error` stands for anything unexpected, so its param `key` has no value
                  1️⃣ «internal-error» it is named here
                  help: make it optional: add `?` to its type
                """
        ),
        BrokenSpec(
            "an unexpected error with field errors",
            """
            unexpected: 1️⃣internal-error
            errors:
              internal-error: { title: Unknown, status: 500, fields: { 2️⃣missing: {}, too-long: {} } }
            """,
            expects: """
                2️⃣ «missing» EC0803: `internal-error` stands for anything unexpected, so it has no field errors
                  1️⃣ «internal-error» it is named here
                """
        ),
    ]
}
