extension BrokenSpec {
    /// Operations and statuses: EC0901, EC0421.
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
        BrokenSpec(
            "statuses whose errors do not exist, or have another status",
            """
            statuses: { 404: 1️⃣route-not-fonud, 400: 2️⃣anything, 405: 3️⃣route-not-found }
            ranges: { paths: { codes: 1-9, status: 4️⃣404 } }
            errors:
              route-not-found: { code: 1, title: No route }
            """,
            expects: """
                1️⃣ «route-not-fonud» EC0421: there is no error `route-not-fonud`
                  help: did you mean `route-not-found`?
                2️⃣ «anything» EC0421: there is no error `anything`
                3️⃣ «route-not-found» EC0421: `route-not-found` has the status 404, so it cannot stand for 405
                  4️⃣ «404» its status is here
                """
        ),
        BrokenSpec(
            "errors that need more than a status, or are deprecated",
            """
            statuses: { 404: 1️⃣gone, 413: 2️⃣large }
            errors:
              3️⃣gone: { title: Gone, status: 404, deprecated: { use: missing } }
              missing: { title: Missing, status: 404 }
              large:
                title: Large
                status: 413
                params: { 4️⃣limit: int, 5️⃣unit: { type: string, visibility: personal }, size: int?, host: { type: string, visibility: internal } }
            """,
            expects: """
                1️⃣ «gone» EC0421: `gone` is deprecated, so it cannot stand for a status
                  3️⃣ «gone» it is deprecated here
                  help: its replacement is `missing`
                4️⃣ «limit» EC0421: `large` stands for a bare 413, so its param `limit` has no value
                  2️⃣ «large» it stands for the status here
                  help: make it optional: add `?` to its type
                5️⃣ «unit» EC0421: `large` stands for a bare 413, so its param `unit` has no value
                  2️⃣ «large» it stands for the status here
                  help: make it optional: add `?` to its type
                """
        ),
        BrokenSpec(
            "statuses that are none, are no errors, or are there twice",
            """
            statuses: { 1️⃣2000: lost, 2️⃣201: lost, 3️⃣"404": lost, 4️⃣500: lost, 5️⃣500: lost, 503: 6️⃣[lost] }
            errors: { lost: { title: Lost, status: 500 } }
            """,
            expects: """
                1️⃣ «2000» EC0402: an HTTP status is a number from 100 to 599 (RFC 9110 15), and this is 2000
                2️⃣ «201» EC0403: the status of an error is 400 to 599, and this is 201
                3️⃣ «"404"» EC0105: `404` is no HTTP status
                  help: remove the quotes
                5️⃣ «500» EC0014: the key `500` is there twice
                  4️⃣ «500» the first one is here
                  help: remove one of the two, or rename it
                6️⃣ «[» EC0101: the name of an error is text, and here is a list
                """
        ),
    ]
}
