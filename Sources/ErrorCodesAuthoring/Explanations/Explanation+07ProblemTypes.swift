extension Explanation {
    /// EC0701 and EC0702.
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
    ]
}
