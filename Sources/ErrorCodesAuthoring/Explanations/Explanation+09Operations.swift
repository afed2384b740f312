extension Explanation {
    /// EC0901 and EC0902.
    static let ofOperations: [Explanation] = [
        Explanation(
            "EC0901",
            finds: "An operation lists an error or a success that is not declared, or lists one twice.",
            wrong: .spec(
                """
                errors:
                  order-in-progress: { code: 20001, status: 409, title: There is an order in progress }
                operations:
                  createOrder: { method: POST, path: /orders, errors: [order-in-progres] }
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress: { code: 20001, status: 409, title: There is an order in progress }
                operations:
                  createOrder: { method: POST, path: /orders, errors: [order-in-progress] }
                """
            ),
            besides: ["EC0902"]
        ),
        Explanation(
            "EC0902",
            finds: "A spec has operations, and an error is listed by none of them.",
            consequence: "Deprecated errors and the unexpected one need not be listed.",
            wrong: .spec(
                """
                errors:
                  order-in-progress: { code: 20001, status: 409, title: There is an order in progress }
                  order-locked: { code: 20002, status: 409, title: The order is locked }
                operations:
                  createOrder: { method: POST, path: /orders, errors: [order-in-progress] }
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress: { code: 20001, status: 409, title: There is an order in progress }
                  order-locked: { code: 20002, status: 409, title: The order is locked }
                operations:
                  createOrder: { method: POST, path: /orders, errors: [order-in-progress] }
                  cancelOrder: { method: DELETE, path: "/orders/{id}", errors: [order-locked] }
                """
            )
        ),
    ]
}
