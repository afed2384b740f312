extension Explanation {
    /// EC0201 to EC0204.
    static let ofNames: [Explanation] = [
        Explanation(
            "EC0201",
            finds: "The name of an error, field error, success or range is not kebab-case.",
            consequence: """
                `order-in-progress` becomes `orderInProgress` in Swift, `ORDER_IN_PROGRESS` where codes are words, and the
                last part of the problem type. One form keeps all of them the same.
                """,
            wrong: .spec(
                """
                errors:
                  orderInProgress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                """
            )
        ),
        Explanation(
            "EC0202",
            finds: "Two names, or two values of an enum, become one identifier in Swift.",
            wrong: .spec(
                """
                errors:
                  order-lost: { code: 20001, status: 500, title: The order was lost }
                operations:
                  getOrder: { method: GET, path: "/orders/{id}", errors: [order-lost] }
                  GetOrder: { method: GET, path: /order, errors: [order-lost] }
                """
            ),
            right: .spec(
                """
                errors:
                  order-lost: { code: 20001, status: 500, title: The order was lost }
                operations:
                  getOrder: { method: GET, path: "/orders/{id}", errors: [order-lost] }
                  getNewestOrder: { method: GET, path: /order, errors: [order-lost] }
                """
            )
        ),
        Explanation(
            "EC0203",
            finds: "An error has a name that is reserved.",
            consequence: "Names are reserved when an error is removed; its problem type lives on in clients and logs.",
            wrong: .spec(
                """
                reserved:
                  names: [order-lost]
                errors:
                  order-lost: { code: 20004, status: 500, title: The order was lost }
                """
            ),
            right: .spec(
                """
                reserved:
                  names: [order-lost]
                errors:
                  order-untraceable: { code: 20004, status: 500, title: The order was lost }
                """
            )
        ),
        Explanation(
            "EC0204",
            finds: "A name has more than 63 characters.",
            consequence: "It is so for errors, successes, fields, params, ranges, operations and the Swift type.",
            sources: [Source(title: "AIP-193", url: "https://google.aip.dev/193")],
            wrong: .spec(
                """
                errors:
                  an-earlier-order-of-this-customer-was-never-confirmed-nor-cancelled:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                """
            )
        ),
    ]
}
