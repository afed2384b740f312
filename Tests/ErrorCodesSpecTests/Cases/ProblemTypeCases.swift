extension BrokenSpec {
    /// Problem types: EC0701, EC0703.
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
        BrokenSpec(
            "a base of problem types that runs into the names",
            whole: """
                errorcodes: 1
                domain: shop.orders
                type-base: 1️⃣https://errors.example.com/orders
                errors:
                  lost: { title: Lost, status: 500, type: "about:blank" }
                  found: { title: Found, status: 500 }
                """,
            isAdvice: true,
            expects: """
                1️⃣ «https://errors.example.com/orders» EC0703 warning: the problem type of `found` is `https://errors.example.com/ordersfound`
                  help: end it with `/`, `#`, `:` or `=`, as in `https://errors.example.com/orders/`
                """
        ),
        BrokenSpec(
            "a base of problem types that is no locator",
            whole: """
                errorcodes: 1
                domain: shop.orders
                type-base: 1️⃣"urn:shop"
                errors: { lost: { title: Lost, status: 500 } }
                """,
            isAdvice: true,
            expects: """
                1️⃣ «"urn:shop"» EC0703 warning: the problem type of `lost` is `urn:shoplost`
                  help: end it with `/`, `#`, `:` or `=`, as in `urn:shop:`
                """
        ),
    ]
}
