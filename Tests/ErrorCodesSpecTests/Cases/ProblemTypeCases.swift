extension BrokenSpec {
    /// Problem types: EC0701.
    static let problemTypeCases: [BrokenSpec] = [
        BrokenSpec(
            "one problem type, given twice",
            """
            errors:
              lost: { title: Lost, status: 500, type: 1️⃣https://example.com/lost }
              found: { title: Found, status: 500, type: 2️⃣https://example.com/lost }
            """,
            expects: """
                2️⃣ «https://example.com/lost» EC0701: the problem type `https://example.com/lost` belongs to another error already
                  1️⃣ «https://example.com/lost» the other error is here
                """
        ),
        BrokenSpec(
            "a problem type that another error has by its name",
            """
            errors:
              1️⃣lost: { title: Lost, status: 500 }
              found: { title: Found, status: 500, type: 2️⃣https://errors.example.com/orders/lost }
            """,
            expects: """
                2️⃣ «https://errors.example.com/orders/lost» EC0701: the problem type `https://errors.example.com/orders/lost` belongs to another error already
                  1️⃣ «lost» the other error is here
                """
        ),
    ]
}
