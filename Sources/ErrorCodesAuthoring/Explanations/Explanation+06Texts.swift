extension Explanation {
    /// EC0601 to EC0608.
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
        Explanation(
            "EC0606",
            finds: "A plural is to choose by a param that is no number.",
            wrong: .spec(
                """
                errors:
                  order-queued:
                    code: 20002
                    status: 409
                    title: The last order is still queued
                    params: { position: string }
                    messages:
                      en: "{position, plural, one {# order waits.} other {# orders wait.}}"
                """
            ),
            right: .spec(
                """
                errors:
                  order-queued:
                    code: 20002
                    status: 409
                    title: The last order is still queued
                    params: { position: int }
                    messages:
                      en: "{position, plural, one {# order waits.} other {# orders wait.}}"
                """
            )
        ),
        Explanation(
            "EC0607",
            finds: "A plural has no text for a category of numbers that its language has.",
            consequence: "Polish, for one, has a form for 2, 3 and 4, and another one from 5 on.",
            wrong: .spec(
                """
                errors:
                  order-queued:
                    code: 20002
                    status: 409
                    title: The last order is still queued
                    params: { position: int }
                    messages:
                      pl: "{position, plural, one {# zamówienie} other {# zamówienia}}"
                """
            ),
            right: .spec(
                """
                errors:
                  order-queued:
                    code: 20002
                    status: 409
                    title: The last order is still queued
                    params: { position: int }
                    messages:
                      pl: "{position, plural, one {# zamówienie} few {# zamówienia} many {# zamówień} other {# zamówienia}}"
                """
            )
        ),
        Explanation(
            "EC0608",
            finds: "A plural has a text for a category that its language does not have.",
            consequence: "It is what stays behind when a text is translated piece by piece.",
            wrong: .spec(
                """
                errors:
                  order-queued:
                    code: 20002
                    status: 409
                    title: The last order is still queued
                    params: { position: int }
                    messages:
                      zh-Hans: "{position, plural, one {前面有 # 个订单} other {前面有 # 个订单}}"
                """
            ),
            right: .spec(
                """
                errors:
                  order-queued:
                    code: 20002
                    status: 409
                    title: The last order is still queued
                    params: { position: int }
                    messages:
                      zh-Hans: "前面有 {position} 个订单"
                """
            )
        ),
    ]
}
