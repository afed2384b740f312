/// What a call answers where all is well: one of the successes that it declares, its data and its header fields.
///
/// It is made by a function for each success, which only calls that declare the success have:
///
/// ```swift
/// func create(...) throws -> OperationSuccess<OrderError.CreateOrder, Order> {
///     .created(order, orderID: order.id)
/// }
/// ```
public struct OperationSuccess<Operation: CatalogOperation, Payload> {
    /// The code.
    public let code: any SuccessCode

    /// The requested data; nil for a status without content.
    public let data: Payload?

    /// The header fields of the spec, their values filled in, and those that are added.
    public var headers: [HeaderField]

    /// The names of fields that cannot be sent with the values that they were given.
    public let droppedHeaders: [String]

    /// The warnings beside the data.
    public var warnings: [AnyWarning] = []

    /// For generated code: a success with the values of its header fields.
    public init<Code: SuccessCode>(_ code: Code, _ data: Payload?, _ values: [(name: StaticString, value: String)]) {
        self.code = code
        self.data = data
        var parameters = ParameterList()
        for (name, value) in values {
            let name = StaticText(name)
            parameters.parameters.append(
                Parameter(nameText: name, wireText: name, value: .string(value), visibility: .public)
            )
        }
        var (headers, dropped): ([HeaderField], [String]) = ([], [])
        for template in code.headers {
            let value = HeaderValue(template, parameters)
            let field = HeaderField(name: template.name, value: value.text)
            if value.isWhole && field.isValid { headers.append(field) } else { dropped.append(field.name) }
        }
        (self.headers, droppedHeaders) = (headers, dropped)
    }

    /// The success with one more header field.
    public func header(_ name: String, _ value: String) -> Self {
        var copy = self
        copy.headers.append(HeaderField(name: name, value: value))
        return copy
    }

    /// The success with warnings beside its data.
    public func warning(_ warnings: AnyWarning...) -> Self {
        var copy = self
        copy.warnings += warnings
        return copy
    }
}

extension OperationSuccess: Sendable where Payload: Sendable {}
