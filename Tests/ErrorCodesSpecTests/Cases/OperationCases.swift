extension BrokenSpec {
    /// Operations: EC0901.
    static let operationCases: [BrokenSpec] = [
        BrokenSpec(
            "errors and successes that do not exist",
            """
            success: { created: { status: 201, title: Created } }
            errors:
              order-lost: { title: Lost, status: 500 }
            operations:
              createOrder: { success: [1️⃣craeted], errors: [order-lost, 2️⃣order-losst, 3️⃣anything] }
            """,
            expects: """
                1️⃣ «craeted» EC0901: there is no success `craeted`
                  help: did you mean `created`?
                2️⃣ «order-losst» EC0901: there is no error `order-losst`
                  help: did you mean `order-lost`?
                3️⃣ «anything» EC0901: there is no error `anything`
                """
        ),
        BrokenSpec(
            "names that are listed more than once",
            """
            success: { created: { status: 201, title: Created } }
            errors:
              lost: { title: Lost, status: 500 }
            operations:
              createOrder: { success: [1️⃣created, 2️⃣created], errors: [3️⃣lost, 4️⃣lost, 5️⃣lost] }
            """,
            expects: """
                2️⃣ «created» EC0901: `created` is listed twice
                  1️⃣ «created» the first one is here
                4️⃣ «lost» EC0901: `lost` is listed twice
                  3️⃣ «lost» the first one is here
                5️⃣ «lost» EC0901: `lost` is listed twice
                  3️⃣ «lost» the first one is here
                """
        ),
        BrokenSpec(
            "successes among the errors, and the reverse",
            """
            success: { created: { status: 201, title: Created } }
            errors:
              lost: { title: Lost, status: 500 }
            operations:
              createOrder: { success: [1️⃣lost], errors: [2️⃣created] }
            """,
            expects: """
                1️⃣ «lost» EC0901: there is no success `lost`
                2️⃣ «created» EC0901: there is no error `created`
                """
        ),
    ]
}
