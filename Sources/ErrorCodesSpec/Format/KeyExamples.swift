extension SpecKey {
    /// What the mapping requires, or else all that there are examples of.
    package static var example: String {
        let shown = allCases.filter { required.isEmpty || required.contains($0) }
        return "{ " + shown.compactMap { examples[$0] }.joined(separator: ", ") + " }"
    }
}

extension RootKey {
    package static let examples: [RootKey: String] = [
        .errorcodes: "errorcodes: \(SpecFormat.version)",
        .domain: "domain: shop.orders",
        .typeBase: "type-base: https://errors.example.com/orders/",
        .ranges: "ranges: { ordering: { codes: 20000-29999, status: 409 } }",
        .success: "success: { created: { status: 201, title: Created } }",
        .errors: "errors: { order-lost: { title: Order lost, status: 500 } }",
        .operations: "operations: { createOrder: { errors: [order-lost] } }",
        .allow: "allow: [{ rule: unused-error, reason: A batch job answers with it. }]",
    ]
}

extension ErrorKey {
    package static let example = "{ title: Order lost, status: 500 }"
    package static let examples: [ErrorKey: String] = [
        .title: "title: Order lost",
        .params: "params: { orderID: string }",
        .fields: "fields: { missing: { detail: Must be given. } }",
        .causes: "causes: [{ cause: The order was never confirmed. }]",
        .headers: "headers: { Cache-Control: no-store }",
        .messages: "messages: { en: Your order is lost. }",
        .applications: #"applications: { "100001": { en: Your order is lost. } }"#,
    ]
}

extension ParameterKey {
    package static let examples: [ParameterKey: String] = [.type: "type: string", .values: "values: [low, high]"]
}

extension FieldKey {
    package static let examples: [FieldKey: String] = [
        .detail: #"detail: "Must be a valid {expected}.""#, .params: "params: { expected: string }",
    ]
}

extension CauseKey {
    package static let examples: [CauseKey: String] = [.cause: "cause: The order was never confirmed."]
}

extension RetryKey {
    package static let examples: [RetryKey: String] = [.after: "after: 30s"]
}

extension AlertKey {
    package static let examples: [AlertKey: String] = [.above: "above: 5", .per: "per: 1m"]
}

extension DeprecatedKey {
    package static let examples: [DeprecatedKey: String] = [.since: #"since: "2.0""#, .use: "use: order-lost"]
}

extension SwiftKey {
    package static let examples: [SwiftKey: String] = [.type: "type: OrderError", .access: "access: public"]
}

extension RangeKey {
    package static let examples: [RangeKey: String] = [.codes: "codes: 20000-29999"]
}

extension ReservedKey {
    package static let examples: [ReservedKey: String] = [
        .codes: "codes: [20002, 20010-20019]", .names: "names: [order-refused]",
    ]
}

extension SuccessKey {
    package static let examples: [SuccessKey: String] = [.status: "status: 201", .title: "title: Created"]
}

extension OperationKey {
    package static let examples: [OperationKey: String] = [
        .success: "success: [created]", .errors: "errors: [order-lost]",
    ]
}

extension AllowKey {
    package static let examples: [AllowKey: String] = [
        .rule: "rule: unused-error", .reason: "reason: A batch job answers with it.",
    ]
}
