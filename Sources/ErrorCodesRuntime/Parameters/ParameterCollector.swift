/// Gathers the parameters of an error from its payload.
///
/// An absent optional is not gathered. There is a concrete overload for each frequent type, since they compile fast.
public struct ParameterCollector: Sendable {
    /// What has been gathered.
    public private(set) var list = ParameterList()

    private let isDiscarding: Bool

    /// A collector that has gathered nothing yet.
    public init() { isDiscarding = false }

    private init(isDiscarding: Bool) { self.isDiscarding = isDiscarding }

    /// A collector that drops all it is given, for those who ask for an error's code only; it never allocates.
    static var discarding: ParameterCollector { ParameterCollector(isDiscarding: true) }

    mutating func append(
        _ name: StaticString,
        _ value: @autoclosure () -> ParameterValue?,
        _ wire: StaticString?,
        _ visibility: Visibility
    ) {
        guard !isDiscarding, let value = value() else { return }
        let (name, wire) = (StaticText(name), StaticText(wire ?? name))
        list.parameters.append(Parameter(nameText: name, wireText: wire, value: value, visibility: visibility))
    }

    /// Adds the errors per field.
    public mutating func add<Violation: FieldViolation>(fields: [FieldError<Violation>]) {
        if isDiscarding { return }
        list.fieldErrors.reserveCapacity(list.fieldErrors.count + fields.count)
        for field in fields { list.fieldErrors.append(FieldErrorRecord(field)) }
    }

    /// Adds everything that another collector gathered.
    public mutating func add(_ other: ParameterList) {
        if isDiscarding { return }
        list.parameters.append(contentsOf: other.parameters)
        list.fieldErrors.append(contentsOf: other.fieldErrors)
    }
}
