extension Explanation {
    /// EC0701 to EC0706.
    static let ofProblemTypes: [Explanation] = [
        Explanation(
            "EC0701",
            finds: "Two errors have one problem type.",
            sources: [.rfc(9457, "3.1.1")],
            wrong: .spec(
                """
                errors:
                  order-in-progress:
                    { code: 20001, status: 409, title: An order is in progress, type: "https://errors.example.com/conflict" }
                  order-locked:
                    { code: 20002, status: 409, title: The order is locked, type: "https://errors.example.com/conflict" }
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress:
                    { code: 20001, status: 409, title: An order is in progress, type: "https://errors.example.com/conflict" }
                  order-locked:
                    { code: 20002, status: 409, title: The order is locked }
                """
            )
        ),
        Explanation(
            "EC0702",
            finds: "A param would be a member of the body with a name that some languages and formats cannot carry.",
            consequence: "The param can keep its name in Swift: `wire` gives it another one in the body.",
            sources: [.rfc(9457, "3.2")],
            wrong: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                    params: { id: string }
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                    params: { id: { type: string, wire: orderID } }
                """
            )
        ),
        Explanation(
            "EC0703",
            finds: "The base of the problem types ends with none of `/`, `#`, `:` and `=`.",
            consequence: "Clients compare types whole, so a base that is mended later is another type for each error.",
            sources: [.rfc(9457, "3.1.1")],
            wrong: .whole(
                """
                errorcodes: 1
                domain: shop.orders
                type-base: https://errors.example.com/orders
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                """
            ),
            right: .whole(
                """
                errorcodes: 1
                domain: shop.orders
                type-base: https://errors.example.com/orders/
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                """
            )
        ),
        Explanation(
            "EC0704",
            finds: "The type of an error is `about:blank`, or `type-base` and the name make it so.",
            consequence: """
                A client that knew it by its type would take for it whatever comes without one, even from a gateway.
                The case of the letters makes no difference, nor does a query, a fragment or percent-encoding.
                """,
            sources: [.rfc(9457, "4.2.1")],
            wrong: .spec(
                """
                errors:
                  maintenance: { code: 90001, status: 503, title: Down for maintenance, type: "about:blank", retry: backoff }
                """
            ),
            right: .spec(
                """
                errors:
                  maintenance: { code: 90001, status: 503, title: Down for maintenance, retry: backoff }
                """
            )
        ),
        Explanation(
            "EC0705",
            finds: "Of two specs that are read together, one has its base or a type under the base of the other.",
            consequence: """
                An allowance in either of the two is enough, and is never called unneeded, since one spec alone does
                not show whether it is.
                """,
            sources: [.rfc(9457, "3.1.1")],
            wrong: orders.with("payments.errorcodes.yaml", payments(base: "orders/payments/", name: "card-declined")),
            right: orders.with("payments.errorcodes.yaml", payments(base: "payments/", name: "card-declined"))
        ),
        Explanation(
            "EC0706",
            finds: "Two specs that are read together declare errors of one problem type.",
            sources: [.rfc(9457, "3.1.1")],
            wrong: orders.with("payments.errorcodes.yaml", payments(base: "orders/", name: "order-in-progress")),
            right: orders.with("payments.errorcodes.yaml", payments(base: "payments/", name: "order-in-progress")),
            besides: ["EC0705"]
        ),
    ]

    private static let orders: [ExampleFile] = .spec(
        """
        errors:
          order-in-progress: { code: 20001, status: 409, title: There is an order in progress }
        """
    )

    private static func payments(base: String, name: String) -> String {
        """
        errorcodes: 1
        domain: shop.payments
        type-base: https://errors.example.com/\(base)
        errors:
          \(name): { code: 30001, status: 402, title: The payment failed }
        """
    }
}
