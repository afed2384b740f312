extension Explanation {
    /// EC0601 to EC0605.
    static let ofTexts: [Explanation] = [
        Explanation(
            "EC0601",
            finds: "An error has two texts in one language, for one application or for all of them.",
            consequence: "One is mostly in the spec and the other in a file of texts beside it.",
            wrong: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                    messages: { en: You have an order in progress. }
                """
            ).with("orders.messages.en.yaml", "order-in-progress: Please finish your other order first."),
            right: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                """
            ).with("orders.messages.en.yaml", "order-in-progress: Please finish your other order first.")
        ),
        Explanation(
            "EC0602",
            finds: "A file of texts holds a text for an error that its spec does not declare.",
            consequence: "It is what stays behind when an error is renamed or removed.",
            wrong: .spec(
                """
                errors:
                  order-in-progress: { code: 20001, status: 409, title: There is an order in progress }
                """
            ).with("orders.messages.zh-Hans.yaml", "order-in-progres: 您有一个正在进行中的订单"),
            right: .spec(
                """
                errors:
                  order-in-progress: { code: 20001, status: 409, title: There is an order in progress }
                """
            ).with("orders.messages.zh-Hans.yaml", "order-in-progress: 您有一个正在进行中的订单")
        ),
        Explanation(
            "EC0603",
            finds: "A text leaves out a param that the text in another language shows.",
            wrong: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                    params: { orderID: string }
                    messages:
                      en: "Your order {orderID} is in progress."
                      zh-Hans: 您的订单正在进行中。
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                    params: { orderID: string }
                    messages:
                      en: "Your order {orderID} is in progress."
                      zh-Hans: "您的订单 {orderID} 正在进行中。"
                """
            )
        ),
        Explanation(
            "EC0604",
            finds: "An error has texts, but none in a language in which other errors have one.",
            wrong: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                    messages: { en: You have an order in progress., zh-Hans: 您有一个正在进行中的订单 }
                  order-locked:
                    code: 20002
                    status: 409
                    title: The order is locked
                    messages: { en: Your order is being prepared. }
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                    messages: { en: You have an order in progress., zh-Hans: 您有一个正在进行中的订单 }
                  order-locked:
                    code: 20002
                    status: 409
                    title: The order is locked
                    messages: { en: Your order is being prepared., zh-Hans: 您的订单正在准备中 }
                """
            )
        ),
        Explanation(
            "EC0605",
            finds: "The text of an application is the same as the default.",
            wrong: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                    messages: { en: You have an order in progress. }
                    applications:
                      "100001": { en: You have an order in progress. }
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                    messages: { en: You have an order in progress. }
                    applications:
                      "100001": { en: Your courier is on the way. }
                """
            )
        ),
    ]
}
