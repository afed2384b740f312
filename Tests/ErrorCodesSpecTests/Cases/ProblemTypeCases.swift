extension BrokenSpec {
    /// Problem types: EC0701, EC0703, EC0704.
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
                  lost: { title: Lost, status: 500, type: "urn:shop:lost" }
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
        BrokenSpec(
            "types that are about:blank",
            """
            errors:
              a: { title: A, status: 500, type: 1️⃣"about:blank" }
              b: { title: B, status: 500, type: 2️⃣ABOUT:blank }
              c: { title: C, status: 500, type: 3️⃣"about:blank#c" }
              d: { title: D, status: 500, type: 4️⃣"about:blank?d" }
              e: { title: E, status: 500, type: 5️⃣"about:%62lank%3f" }
              f: { title: F, status: 500, type: 6️⃣"about:%62l%61nk" }
              g: { title: G, status: 500, type: "about:blankets" }
              h: { title: H, status: 500, type: "https://example.com/about:blank" }
            """,
            expects: """
                1️⃣ «"about:blank"» EC0704: `about:blank` identifies no error: every problem without a type has it
                  help: remove it, and the type is `type-base` and the name
                2️⃣ «ABOUT:blank» EC0704: `ABOUT:blank` identifies no error: every problem without a type has it
                  help: remove it, and the type is `type-base` and the name
                3️⃣ «"about:blank#c"» EC0704: `about:blank#c` identifies no error: every problem without a type has it
                  help: remove it, and the type is `type-base` and the name
                4️⃣ «"about:blank?d"» EC0704: `about:blank?d` identifies no error: every problem without a type has it
                  help: remove it, and the type is `type-base` and the name
                5️⃣ «"about:%62lank%3f"» EC0704: `about:%62lank%3f` identifies no error: every problem without a type has it
                  help: remove it, and the type is `type-base` and the name
                6️⃣ «"about:%62l%61nk"» EC0704: `about:%62l%61nk` identifies no error: every problem without a type has it
                  help: remove it, and the type is `type-base` and the name
                """
        ),
        BrokenSpec(
            "a base that is a scheme alone",
            whole: """
                errorcodes: 1
                domain: shop.orders
                type-base: 1️⃣"about:"
                errors: { blank: { title: Lost, status: 500 } }
                """,
            expects: """
                1️⃣ «"about:"» EC0107: `about:` is no absolute URI
                  help: a scheme and what follows, such as `https://errors.example.com/orders/`
                """
        ),
        BrokenSpec(
            "a base that makes one type about:blank",
            whole: """
                errorcodes: 1
                domain: shop.orders
                type-base: 1️⃣"About:%42"
                errors:
                  2️⃣lank: { title: Lost, status: 500 }
                  found: { title: Found, status: 500 }
                """,
            expects: """
                1️⃣ «"About:%42"» EC0704: the problem type of `lank` is `about:blank`, which identifies no error
                  2️⃣ «lank» the error is here
                  help: use a base that begins with `https:`, and that no other service has
                """
        ),
        BrokenSpec(
            "a base that makes all types about:blank",
            whole: """
                errorcodes: 1
                domain: shop.orders
                type-base: 1️⃣"about:blank#"
                errors:
                  own: { title: Lost, status: 500, type: "urn:own" }
                  2️⃣lost: { title: Lost, status: 500 }
                  found: { title: Found, status: 500 }
                """,
            expects: """
                1️⃣ «"about:blank#"» EC0704: the problem type of `lost` is `about:blank`, which identifies no error
                  2️⃣ «lost» the error is here
                  help: use a base that begins with `https:`, and that no other service has
                """
        ),
    ]
}
