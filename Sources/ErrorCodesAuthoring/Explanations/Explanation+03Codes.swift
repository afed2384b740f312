extension Explanation {
    /// EC0301 to EC0307.
    static let ofCodes: [Explanation] = [
        Explanation(
            "EC0301",
            finds: "One code belongs to two errors, to an error and a success, or to two field errors of one error.",
            consequence: "A client that decodes the code would show the one where the other has happened.",
            wrong: .spec(
                """
                errors:
                  order-in-progress: { code: 20001, status: 409, title: There is an order in progress }
                  order-locked: { code: 20001, status: 409, title: The order is locked }
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress: { code: 20001, status: 409, title: There is an order in progress }
                  order-locked: { code: 20002, status: 409, title: The order is locked }
                """
            )
        ),
        Explanation(
            "EC0302",
            finds: "A spec has ranges, and the integer code of an error lies in none of them.",
            consequence: "Support and dashboards sort codes by range without knowing each of them.",
            wrong: .spec(
                """
                ranges:
                  parameters: { codes: 10000-19999, status: 422 }
                  ordering: { codes: 20000-29999, status: 409 }
                errors:
                  order-in-progress: { code: 30001, status: 409, title: There is an order in progress }
                """
            ),
            right: .spec(
                """
                ranges:
                  parameters: { codes: 10000-19999, status: 422 }
                  ordering: { codes: 20000-29999, status: 409 }
                errors:
                  order-in-progress: { code: 20001, title: There is an order in progress }
                """
            )
        ),
        Explanation(
            "EC0303",
            finds: "Two ranges share codes.",
            wrong: .spec(
                """
                ranges:
                  parameters: { codes: 10000-20000, status: 422 }
                  ordering: { codes: 20000-29999, status: 409 }
                errors:
                  order-in-progress: { code: 20001, title: There is an order in progress }
                """
            ),
            right: .spec(
                """
                ranges:
                  parameters: { codes: 10000-19999, status: 422 }
                  ordering: { codes: 20000-29999, status: 409 }
                errors:
                  order-in-progress: { code: 20001, title: There is an order in progress }
                """
            )
        ),
        Explanation(
            "EC0304",
            finds: "An error or a success has a code that is reserved.",
            consequence: "Codes are reserved when an error is removed; old clients keep its meaning for years.",
            wrong: .spec(
                """
                reserved:
                  codes: [20003, 20010-20019]
                errors:
                  order-in-progress: { code: 20003, status: 409, title: There is an order in progress }
                """
            ),
            right: .spec(
                """
                reserved:
                  codes: [20003, 20010-20019]
                errors:
                  order-in-progress: { code: 20004, status: 409, title: There is an order in progress }
                """
            )
        ),
        Explanation(
            "EC0305",
            finds: "Some codes of a spec are integers and others are strings.",
            consequence: "An error without a code of its own has a string, made of its name.",
            wrong: .spec(
                """
                errors:
                  order-in-progress: { code: 20001, status: 409, title: There is an order in progress }
                  order-locked: { code: LOCKED, status: 409, title: The order is locked }
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress: { code: 20001, status: 409, title: There is an order in progress }
                  order-locked: { code: 20002, status: 409, title: The order is locked }
                """
            )
        ),
        Explanation(
            "EC0306",
            finds: "An integer code is larger than 2147483647.",
            consequence: "Such a client fails on the whole body, or shows a negative number.",
            sources: [.rfc(8259, "6")],
            wrong: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20000000001
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
            "EC0307",
            finds: "Two specs that are read together give errors the same code.",
            consequence: """
                Types and names still tell the errors apart, so it is a warning only. An allowance in either of the two
                is enough, and is never called unneeded, since one spec alone does not show whether it is. Codes that
                names make do not count.
                """,
            wrong: .spec(
                """
                errors:
                  order-in-progress: { code: 20001, status: 409, title: There is an order in progress }
                """
            ).with(
                "payments.errorcodes.yaml",
                """
                errorcodes: 1
                domain: shop.payments
                type-base: https://errors.example.com/payments/
                errors:
                  card-declined: { code: 20001, status: 402, title: The card was declined }
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress: { code: 20001, status: 409, title: There is an order in progress }
                """
            ).with(
                "payments.errorcodes.yaml",
                """
                errorcodes: 1
                domain: shop.payments
                type-base: https://errors.example.com/payments/
                errors:
                  card-declined: { code: 30001, status: 402, title: The card was declined }
                """
            )
        ),
    ]
}
