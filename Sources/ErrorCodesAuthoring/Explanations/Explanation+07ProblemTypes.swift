extension Explanation {
    /// EC0701 to EC0703.
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
    ]
}
