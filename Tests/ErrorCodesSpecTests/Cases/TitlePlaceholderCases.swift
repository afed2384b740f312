extension BrokenSpec {
    /// Titles with names in braces: EC0504.
    static let titlePlaceholderCases: [BrokenSpec] = [
        BrokenSpec(
            "titles that name no param",
            """
            success: { ok: { status: 200, title: "Order {id}" } }
            errors:
              lost: { title: "Order {orderID} lost", status: 500 }
              found: { title: "Lost {{id}} and } { {1} {more}", status: 500 }
            """,
            isAdvice: true,
            expects: """
                4:38 «"Order {id}"» EC0504: a title is the same each time, and this one has the placeholder `{id}`
                  help: move what varies to `detail`
                6:18 «"Order {orderID} lost"» EC0504: a title is the same each time, and this one has the placeholder `{orderID}`
                  help: move what varies to `detail`
                7:19 «"Lost {{id}} and } { {1} {more}"» EC0504: a title is the same each time, and this one has the placeholder `{id}`
                  help: move what varies to `detail`
                """
        )
    ]
}
