extension Explanation {
    /// EC0501 to EC0506.
    static let ofTemplates: [Explanation] = [
        Explanation(
            "EC0501",
            finds: "The braces of a text do not pair up, or enclose something that is no name.",
            wrong: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                    detail: "Order {orderID is still in progress."
                    params: { orderID: string }
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                    detail: "Order {orderID} is still in progress."
                    params: { orderID: string }
                """
            )
        ),
        Explanation(
            "EC0502",
            finds: "A text names a param that its error does not declare.",
            wrong: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                    messages: { en: "Your order {order} is on its way." }
                    params: { orderID: string }
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                    messages: { en: "Your order {orderID} is on its way." }
                    params: { orderID: string }
                """
            )
        ),
        Explanation(
            "EC0503",
            finds: "A text that the client reads names a param that is internal or secret.",
            consequence: "The text itself would carry the value out, past every check of the body.",
            sources: [.rfc(9457, "5")],
            wrong: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                    detail: "An order of {customerEmail} is still in progress."
                    params:
                      customerEmail: { type: string, visibility: internal }
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                    detail: An order of this customer is still in progress.
                    params:
                      customerEmail: { type: string, visibility: internal }
                """
            )
        ),
        Explanation(
            "EC0504",
            finds: "A title has a name in braces, whether or not there is such a param.",
            consequence: """
                Clients, logs and reports group problems by title; `detail` is for what varies. A title is plain text:
                nothing in braces is replaced, and `{{` stands for itself.
                """,
            sources: [.rfc(9457, "3.1.3"), .rfc(9457, "3.1.4")],
            wrong: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: "Order {orderID} is in progress"
                    params: { orderID: string }
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                    detail: "Order {orderID} is still in progress."
                    params: { orderID: string }
                """
            )
        ),
        Explanation(
            "EC0505",
            finds: "A param would be a member of the body whose name is taken.",
            consequence: """
                Clients take `status` for the HTTP status whatever else it was meant to say. A body takes `type`, `title`,
                `status`, `detail` and `instance`, and `errors` and `omittedErrors` where an error has fields; a field error
                takes `detail` and `pointer`; and both take `code`, `message`, `requestId` and `retryAfter`, which the server writes.
                """,
            sources: [.rfc(9457, "3.1"), .rfc(9457, "3.2")],
            wrong: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                    params: { status: string }
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                    params:
                      status: { type: string, wire: orderStatus }
                """
            )
        ),
        Explanation(
            "EC0506",
            finds:
                "An error has a detail, and a param that reaches the client is shown neither there nor in a message.",
            wrong: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                    detail: Another order is still in progress.
                    params: { orderID: string }
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                    detail: "Order {orderID} is still in progress."
                    params: { orderID: string }
                """
            )
        ),
    ]
}
