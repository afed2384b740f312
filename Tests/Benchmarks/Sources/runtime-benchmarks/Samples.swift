import ErrorCodesRuntime

/// The errors that are measured.
enum Sample {
    static let twoFields = OrderError.validationFailed(errors: [
        FieldError(.invalidFormat(expected: "e-mail address"), at: "/contact/mail"),
        FieldError(.outOfRange(minimum: 1, maximum: 99), at: "/quantity"),
    ])

    static let twoParameters = OrderError.orderQueued(orderID: "7f1c9bb0-e3a0-4a4f", position: 7)

    static let retryHeader = OrderError.tooManyRequests(limit: 100, seconds: 30)

    /// One of each kind that the switch over the payload treats in a way of its own.
    static let kinds: [OrderError] = [
        .internalError(), twoParameters, twoFields, .orderInProgress(orderID: "an order's rather long identifier"),
        .paymentDeclined(orderID: "1", reason: .refused),
    ]
}
