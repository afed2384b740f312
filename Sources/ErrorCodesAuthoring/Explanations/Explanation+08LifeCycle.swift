extension Explanation {
    /// EC0801 to EC0805.
    static let ofLifeCycle: [Explanation] = [
        Explanation(
            "EC0801",
            finds: "A deprecated error is to be replaced by one that does not exist, or by itself.",
            wrong: .spec(
                """
                errors:
                  order-in-progress: { code: 20001, status: 409, title: There is an order in progress }
                  order-failed:
                    code: 20002
                    status: 409
                    title: Order creation failed
                    deprecated: { since: "2.0", use: order-running }
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress: { code: 20001, status: 409, title: There is an order in progress }
                  order-failed:
                    code: 20002
                    status: 409
                    title: Order creation failed
                    deprecated: { since: "2.0", use: order-in-progress }
                """
            )
        ),
        Explanation(
            "EC0802",
            finds: "`unexpected` names an error that does not exist.",
            wrong: .spec(
                """
                unexpected: internal-eror
                errors:
                  order-in-progress: { code: 20001, status: 409, title: There is an order in progress }
                  internal-error: { code: 99999, status: 500, title: An unknown error occurred }
                """
            ),
            right: .spec(
                """
                unexpected: internal-error
                errors:
                  order-in-progress: { code: 20001, status: 409, title: There is an order in progress }
                  internal-error: { code: 99999, status: 500, title: An unknown error occurred }
                """
            )
        ),
        Explanation(
            "EC0803",
            finds: "The unexpected error has a required param or field errors.",
            wrong: .spec(
                """
                unexpected: internal-error
                errors:
                  internal-error:
                    code: 99999
                    status: 500
                    title: An unknown error occurred
                    params: { traceID: string }
                """
            ),
            right: .spec(
                """
                unexpected: internal-error
                errors:
                  internal-error:
                    code: 99999
                    status: 500
                    title: An unknown error occurred
                    params: { traceID: string? }
                """
            )
        ),
        Explanation(
            "EC0804",
            finds: "A deprecated error does not say what to use instead.",
            wrong: .spec(
                """
                errors:
                  order-in-progress: { code: 20001, status: 409, title: There is an order in progress }
                  order-failed:
                    code: 20002
                    status: 409
                    title: Order creation failed
                    deprecated: { since: "2.0" }
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress: { code: 20001, status: 409, title: There is an order in progress }
                  order-failed:
                    code: 20002
                    status: 409
                    title: Order creation failed
                    deprecated: { since: "2.0", use: order-in-progress }
                """
            )
        ),
        Explanation(
            "EC0805",
            finds: "The replacement of a deprecated error is deprecated too.",
            wrong: .spec(
                """
                errors:
                  order-in-progress: { code: 20001, status: 409, title: There is an order in progress }
                  order-running:
                    { code: 20002, status: 409, title: An order is running, deprecated: { since: "2.0", use: order-in-progress } }
                  order-failed:
                    { code: 20003, status: 409, title: The order failed, deprecated: { since: "1.0", use: order-running } }
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress: { code: 20001, status: 409, title: There is an order in progress }
                  order-running:
                    { code: 20002, status: 409, title: An order is running, deprecated: { since: "2.0", use: order-in-progress } }
                  order-failed:
                    { code: 20003, status: 409, title: The order failed, deprecated: { since: "1.0", use: order-in-progress } }
                """
            )
        ),
    ]
}
