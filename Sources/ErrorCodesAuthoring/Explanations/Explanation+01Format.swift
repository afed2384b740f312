extension Explanation {
    /// EC0101 to EC0117.
    static let ofTheFormat: [Explanation] = [
        Explanation(
            "EC0101",
            finds: "A value is text where a mapping or a list is expected, or the reverse.",
            consequence: """
                A mapping is written `{ status: 409, title: Order lost }`, or with a line for each key; a list is written
                `[order-lost, order-late]`, or with a line for each value, which begins with `- `. The help has an example
                of what belongs here.
                """,
            wrong: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                    causes: An earlier order was never confirmed.
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                    causes:
                      - cause: An earlier order was never confirmed.
                """
            )
        ),
        Explanation(
            "EC0102",
            finds: "A mapping has a key that the format does not know.",
            consequence: "It is mostly a known key with a letter wrong, and that one is proposed.",
            wrong: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    stauts: 409
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
            "EC0103",
            finds: "A mapping lacks a key that the format requires.",
            consequence: "The help says what the key is for, with an example such as `title: Order lost`.",
            wrong: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    detail: Another order is still in progress.
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                    detail: Another order is still in progress.
                """
            )
        ),
        Explanation(
            "EC0104",
            finds: "Text stands without quotes, and some reader of YAML would take it for something else.",
            consequence: """
                `no` is a boolean to YAML 1.1, `01007` an octal number, `1:20` a number to the base of 60, and `2E000` a
                float. Editors, scripts and other services read the same file, each with a reader of its own.
                """,
            sources: [
                Source(title: "Booleans of YAML 1.1", url: "https://yaml.org/type/bool.html"),
                .yaml("10.3"),
            ],
            wrong: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                    messages: { no: Du har en bestilling fra før. }
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                    messages: { "no": Du har en bestilling fra før. }
                """
            )
        ),
        Explanation(
            "EC0105",
            finds: "An integer is written in a form that readers of YAML disagree about.",
            consequence: "`020001` is 8193 to one reader and 20001 to another; `20_001` is a word to a third.",
            sources: [.yaml("10.3.2")],
            wrong: .spec(
                """
                errors:
                  order-in-progress:
                    code: 020001
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
            "EC0106",
            finds: "A value is none of the few words that can stand in its place.",
            wrong: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                    log: notise
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                    log: notice
                """
            )
        ),
        Explanation(
            "EC0107",
            finds: "A value, such as a duration, a URI or a language tag, is not of its form.",
            consequence: "The help shows the form.",
            wrong: .spec(
                """
                errors:
                  orders-paused:
                    code: 20001
                    status: 503
                    title: No orders are taken at the moment
                    retry: { after: 30 seconds }
                """
            ),
            right: .spec(
                """
                errors:
                  orders-paused:
                    code: 20001
                    status: 503
                    title: No orders are taken at the moment
                    retry: { after: 30s }
                """
            )
        ),
        Explanation(
            "EC0108",
            finds: "The key `errorcodes` names a format that this version does not know.",
            consequence: "A newer version of the tool may read it; guessing would make a catalogue nobody wrote.",
            wrong: .whole(
                """
                errorcodes: 2
                domain: shop.orders
                type-base: https://errors.example.com/orders/
                errors:
                  order-in-progress: { code: 20001, status: 409, title: There is an order in progress }
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress: { code: 20001, status: 409, title: There is an order in progress }
                """
            )
        ),
        Explanation(
            "EC0109",
            finds: "A list or a mapping that must hold something is empty.",
            wrong: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                    params:
                      priority: { type: enum, values: [] }
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
                      priority: { type: enum, values: [low, high] }
                """
            )
        ),
        Explanation(
            "EC0110",
            finds: "A text is empty, or a key has no value.",
            consequence: "Leave the key out where there is nothing to say.",
            wrong: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                    detail: ""
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
            "EC0111",
            finds: "A text that is a single line by its nature has a line break.",
            consequence: "In a header field a line break would begin another field.",
            sources: [.rfc(9110, "5.5")],
            wrong: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: |
                      There is an order
                      in progress
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: >-
                      There is an order
                      in progress
                """
            )
        ),
        Explanation(
            "EC0112",
            finds: "An allowance names a fault that does not exist.",
            consequence: "`errorcodes explain` lists them all.",
            wrong: .spec(
                """
                allow:
                  - { rule: missing-retry-advise, reason: The gateway adds Retry-After. }
                errors:
                  order-in-progress: { code: 20001, status: 409, title: There is an order in progress }
                """
            ),
            right: .spec(
                """
                allow:
                  - { rule: missing-retry-advice, reason: The gateway adds Retry-After. }
                errors:
                  orders-paused: { code: 20001, status: 503, title: No orders are taken at the moment }
                """
            )
        ),
        Explanation(
            "EC0113",
            finds: "An allowance names a fault that is an error.",
            wrong: .spec(
                """
                allow:
                  - { rule: missing-status, reason: The default will do. }
                errors:
                  order-in-progress: { code: 20001, status: 409, title: There is an order in progress }
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress: { code: 20001, status: 409, title: There is an order in progress }
                """
            )
        ),
        Explanation(
            "EC0114",
            finds: "An allowance names a fault that the spec does not have, or that is allowed already.",
            wrong: .spec(
                """
                allow:
                  - { rule: missing-retry-advice, reason: The gateway adds Retry-After. }
                errors:
                  order-in-progress: { code: 20001, status: 409, title: There is an order in progress }
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress: { code: 20001, status: 409, title: There is an order in progress }
                """
            )
        ),
        Explanation(
            "EC0115",
            finds: "Text without quotes ends at a ` #` that is probably part of it.",
            consequence: """
                A letter, a digit or a placeholder right after the `#` makes it text, as in `Order #3`, and so does a
                number or a placeholder after a single space on each side, as in `Order # {number}`. On the next line,
                it is text where it is indented as the text is, with no space after it, and below a block where a digit
                or a placeholder follows. Only values that are text are checked: after a code, a type or a bracket a
                comment can have any form. EC0117 is about all other comments on the line of a text.
                """,
            sources: [.yaml("6.6")],
            wrong: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409  #by the gateway too
                    title: Order #1 is in progress
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409  #by the gateway too
                    title: "Order #1 is in progress"  # shown on the page
                """
            )
        ),
        Explanation(
            "EC0116",
            finds: "A text or a name begins or ends with white space.",
            consequence: """
                Recipients of a header field drop it too (RFC 9110 5.5), and in a table or a translation it is
                invisible. What separates two texts belongs to the code that joins them. The line breaks around a text
                behind `|` or `>` are no part of it.
                """,
            wrong: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                    messages: { en: "Sorry, you have an order in progress. " }
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                    messages: { en: "Sorry, you have an order in progress." }
                """
            )
        ),
        Explanation(
            "EC0117",
            finds: "A comment stands on the line of a text without quotes.",
            consequence: """
                The text ends before the `#`. A title such as `Order # is gone` loses its end in this way, so
                `validate` shows each such comment; builds do not. In quotes the whole line is text.
                """,
            sources: [.yaml("6.6")],
            wrong: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order  # in progress
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    # Shown on the page.
                    title: There is an order in progress
                """
            )
        ),
    ]
}
