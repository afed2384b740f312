extension Explanation {
    /// EC1001 to EC1004.
    static let ofSwift: [Explanation] = [
        Explanation(
            "EC1001",
            finds: "A spec gives `evolution`, and its types are not public.",
            sources: [
                Source(
                    title: "SE-0487",
                    url: "https://github.com/swiftlang/swift-evolution/blob/main/proposals/0487-extensible-enums.md"
                )
            ],
            wrong: .spec(
                """
                swift: { access: internal, evolution: exhaustive }
                errors:
                  order-in-progress: { code: 20001, status: 409, title: There is an order in progress }
                """
            ),
            right: .spec(
                """
                swift: { access: public, evolution: exhaustive }
                errors:
                  order-in-progress: { code: 20001, status: 409, title: There is an order in progress }
                """
            )
        ),
        Explanation(
            "EC1002",
            finds: "A spec, an operation, an error's fields or a param's values need an enum of more than 500 cases.",
            consequence: """
                Of errors, `layout: struct` takes any number; operations, fields and values are enums in every layout.
                """,
            wrong: .spec(
                """
                errors:
                  order-refused-1: { code: 20001, status: 409, title: The order is refused }
                  # and 500 more like it
                """,
                mark: ExampleMark(shown: "  # and 500 more like it", bytes: manyErrors)
            ),
            right: .spec(
                """
                swift: { layout: struct }
                errors:
                  order-refused-1: { code: 20001, status: 409, title: The order is refused }
                  # and 500 more like it
                """,
                mark: ExampleMark(shown: "  # and 500 more like it", bytes: manyErrors)
            ),
            remark: "The comment stands for 500 lines, `order-refused-2` with code 20002 and so on."
        ),
        Explanation(
            "EC1003",
            finds: "The error type has a name that generated code needs for something else, or that no type can have.",
            wrong: .spec(
                """
                swift: { type: Foundation }
                errors:
                  order-in-progress: { code: 20001, status: 409, title: There is an order in progress }
                """
            ),
            right: .spec(
                """
                swift: { type: OrderError }
                errors:
                  order-in-progress: { code: 20001, status: 409, title: There is an order in progress }
                """
            )
        ),
        Explanation(
            "EC1004",
            finds: "The error type has the name of a type of the standard library.",
            consequence: "In the same module, `catch let error as Error` would mean the catalogue.",
            wrong: .spec(
                """
                swift: { type: Error }
                errors:
                  order-in-progress: { code: 20001, status: 409, title: There is an order in progress }
                """
            ),
            right: .spec(
                """
                swift: { type: OrderError }
                errors:
                  order-in-progress: { code: 20001, status: 409, title: There is an order in progress }
                """
            )
        ),
    ]

    private static let manyErrors: [UInt8] = Array(
        (2...501)
            .map { "  order-refused-\($0): { code: \(20_000 + $0), status: 409, title: The order is refused }" }
            .joined(separator: "\n").utf8
    )
}
