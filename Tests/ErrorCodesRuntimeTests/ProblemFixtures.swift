import ErrorCodesRuntime
import Foundation
import Testing

/// Errors of both layouts with every type of parameter, and bodies as they stand on the wire.
enum Fixture {
    static let id = UUID(
        uuid: (0xF8, 0x1D, 0x4F, 0xAE, 0x7D, 0xEC, 0x11, 0xD0, 0xA7, 0x65, 0, 0xA0, 0xC9, 0x1E, 0x6B, 0xF6)
    )

    static let instant = DateTime(secondsSinceEpoch: 1_769_846_400)

    static let queued = OrderError.queued(
        position: 3,
        eta: .seconds(5400),
        id: id,
        tags: ["a", "b"],
        level: .high,
        mail: "ada@example.com"
    )

    static let scheduled = OrderError.scheduled(
        at: Date(timeIntervalSince1970: 1_769_846_400.25),
        until: nil,
        rates: [0.5, 2],
        links: ["https://example.com/a", "https://example.com/b"].compactMap { URL(string: $0) },
        next: URL(string: "https://example.com/ada"),
        share: 0.1,
        isFinal: true
    )

    static let invalid = OrderError.validationFailed(errors: [
        FieldError(.invalidFormat(expected: "e-mail address"), at: "/contact/mail"),
        FieldError(.outOfRange(minimum: 1, maximum: 99), at: ["items", 0, "two words"]),
        FieldError(.taken(by: "ada@example.com"), at: "#/name"),
        FieldError(.numbered, at: .root),
    ])

    static let lowStock = StockError.low(
        sku: "A-1",
        left: 2,
        until: DateTime(secondsSinceEpoch: 1_769_846_400),
        wait: nil,
        owner: "ada@example.com",
        ids: ["f81d4fae-7dec-11d0-a765-00a0c91e6bf6"],
        level: "low",
        share: 0.5,
        isFinal: false,
        site: "https://example.com/"
    )

    /// Errors of which no two are equal, at least one of most codes.
    static let distinct: [OrderError] = [
        .internalError(), .orderInProgress(orderID: "1"), .orderInProgress(orderID: "2"), .orderInProgress(orderID: ""),
        .unauthenticated(realm: "1"), .validationFailed(errors: []), invalid, queued, scheduled,
        .validationFailed(errors: [FieldError(.numbered, at: "/a")]),
        .validationFailed(errors: [FieldError(.numbered, at: "/b")]),
        .validationFailed(errors: [FieldError(.outOfRange(minimum: 1, maximum: 2), at: "/a")]),
        .validationFailed(errors: [FieldError(.outOfRange(minimum: 2, maximum: 1), at: "/a")]),
        .queued(position: nil, eta: .zero, id: id, tags: [], level: .low, mail: ""),
        .queued(position: 0, eta: .zero, id: id, tags: [], level: .low, mail: ""),
        .queued(position: nil, eta: .zero, id: id, tags: [""], level: .low, mail: ""),
        .queued(position: nil, eta: .zero, id: id, tags: [], level: .low, mail: "x"),
    ]

    static let queuedBody = """
        {"type":"https://example.com/some/registered/type","title":"Queued","status":503,\
        "detail":"ada@example.com is number 3: ready in 1h 30m, {tagged} a, b.","code":20005,"retryAfter":5400,"position":3,\
        "eta":"PT1H30M","id":"f81d4fae-7dec-11d0-a765-00a0c91e6bf6","tags":["a","b"],"level":"high",\
        "e_mail":"ada@example.com"}
        """

    static let scheduledBody = """
        {"type":"https://errors.example.com/orders/scheduled","title":"Scheduled","status":503,"code":20006,\
        "at":"2026-01-31T08:00:00.25Z","rates":[0.5,2.0],"links":["https://example.com/a","https://example.com/b"],\
        "next":"https://example.com/ada","share":0.1,"isFinal":true}
        """

    static let invalidBody = """
        {"type":"https://errors.example.com/orders/validation-failed","title":"Validation failed","status":422,\
        "code":10002,"errors":[\
        {"detail":"Must be a valid e-mail address.","pointer":"#/contact/mail","code":"INVALID_FORMAT",\
        "expected":"e-mail address"},\
        {"detail":"Must be between 1 and 99.","pointer":"#/items/0/two%20words","code":"OUT_OF_RANGE","minimum":1,\
        "maximum":99},\
        {"detail":"Belongs to ada@example.com.","pointer":"#/name","code":"404","by":"ada@example.com"},\
        {"pointer":"#","code":405}]}
        """

    static let lowStockBody = """
        {"type":"https://errors.example.com/stock/low","title":"Low stock","status":409,\
        "detail":"Only 2 of A-1 left.","code":"low-stock","sku":"A-1","left":2,"until":"2026-01-31T08:00:00Z",\
        "owned_by":"ada@example.com","ids":["f81d4fae-7dec-11d0-a765-00a0c91e6bf6"],"level":"low","share":0.5,\
        "isFinal":false,"site":"https://example.com/"}
        """

    static func text(_ problem: ProblemDetails) -> String { String(decoding: problem.encoded(), as: UTF8.self) }

    static func problem(_ text: String) throws -> ProblemDetails { try ProblemDetails(decoding: text.utf8) }
}
