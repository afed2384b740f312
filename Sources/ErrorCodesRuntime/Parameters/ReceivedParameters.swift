/// The source of an error's parameters, by their names on the wire: the members of a problem, or the parameters of another
/// error.
///
/// A member that is `null` counts as absent. Every reading throws a `ParameterMismatch` that names the member.
public struct _ReceivedParameters: Sendable {
    private let members: JSONObject
    /// The parameters of another error, which are read in place of members.
    private let parameters: ParameterList?
    /// True if codes are strings even where the catalogue has integers, as in JSON:API.
    private let codesAreText: Bool
    /// The context of the error that is made.
    public let context: ErrorContext
    /// Makes values up, where a sample of an error is wanted.
    private(set) var sampler: (any ParameterSampler)?
    @usableFromInline var isSampling: Bool { sampler != nil }

    /// Reads the extension members of a problem, or the members of one of its `errors`.
    public init(_ members: JSONObject) { self.init(members, codesAreText: false) }

    @usableFromInline
    init(_ members: JSONObject, codesAreText: Bool, _ context: ErrorContext = ErrorContext()) {
        self.members = members
        parameters = nil
        self.codesAreText = codesAreText
        self.context = context
    }

    /// Reads the parameters of an error, none of which passes through text on the way.
    public init(_ parameters: ParameterList, _ context: ErrorContext = ErrorContext()) {
        members = JSONObject()
        self.parameters = parameters
        codesAreText = false
        self.context = context
    }

    /// Makes up the parameters of a sample, for tests.
    package init(sampling sampler: any ParameterSampler) {
        self.init(JSONObject())
        self.sampler = sampler
    }

    /// The value of a member; nil where it is absent.
    @usableFromInline
    func member(_ name: String) throws(ParameterMismatch) -> ParameterValue? {
        if let parameters { return parameters.first { $0.wireText.equals(name) }?.value }
        switch members[name] {
        case nil, .null?: return nil
        case let member?:
            guard let value = ParameterValue(member) else { throw .unexpectedValue(name) }
            return value
        }
    }

    // Specialised where it is called: recognising an error takes a quarter more instructions otherwise.
    /// A value of a type of parameters, or nil where the member is absent.
    @inlinable
    public func valueIfPresent<Value: ParameterValueConvertible>(
        _ name: String,
        as type: Value.Type = Value.self
    ) throws(ParameterMismatch) -> Value? {
        guard let member = try member(name) else { return isSampling ? sample(name) { $0 } : nil }
        guard let value = Value(parameterValue: member) else { throw .unexpectedValue(name) }
        return value
    }

    /// A value of a type of parameters.
    @inlinable
    public func value<Value: ParameterValueConvertible>(
        _ name: String,
        as type: Value.Type = Value.self
    ) throws(ParameterMismatch) -> Value {
        guard let value = try valueIfPresent(name, as: type) else { throw .missing(name) }
        return value
    }

    // One function for each of the commonest types, which generated code calls without being optimized: nothing is left
    // to specialize in it, and no overload to resolve.
    /// A text.
    public func string(_ name: String) throws(ParameterMismatch) -> String { try value(name) }

    /// A text, or nil where the member is absent.
    public func stringIfPresent(_ name: String) throws(ParameterMismatch) -> String? { try valueIfPresent(name) }

    /// An integer.
    public func integer(_ name: String) throws(ParameterMismatch) -> Int { try value(name) }

    /// An integer, or nil where the member is absent.
    public func integerIfPresent(_ name: String) throws(ParameterMismatch) -> Int? { try valueIfPresent(name) }

    /// A floating-point number.
    public func double(_ name: String) throws(ParameterMismatch) -> Double { try value(name) }

    /// A floating-point number, or nil where the member is absent.
    public func doubleIfPresent(_ name: String) throws(ParameterMismatch) -> Double? { try valueIfPresent(name) }

    /// True or false.
    public func boolean(_ name: String) throws(ParameterMismatch) -> Bool { try value(name) }

    /// True or false, or nil where the member is absent.
    public func booleanIfPresent(_ name: String) throws(ParameterMismatch) -> Bool? { try valueIfPresent(name) }

    /// The errors per field, from the member `errors`.
    @inlinable
    public func fields<Violation: FieldViolation>() throws(ParameterMismatch) -> [FieldError<Violation>] {
        var fields: [FieldError<Violation>] = []
        try forEachField(of: Violation._table) { field throws(ParameterMismatch) in
            fields.append(FieldError(try Violation._make(field.ordinal, from: field.parameters), in: field.location))
        }
        return fields
    }

    /// The violation whose parameters these are, if its catalog does not know it.
    public var unknownViolation: UnknownViolation { parameters?.unknown ?? UnknownViolation(members) }

    /// Hands over the errors per field one by one, none where the member is absent or `null`.
    @usableFromInline
    func forEachField(
        of table: _FieldTable,
        _ body: (ReceivedField) throws(ParameterMismatch) -> Void
    ) throws(ParameterMismatch) {
        if let sampler {
            for (ordinal, row) in table.rows.enumerated() {
                guard let sampler = sampler.sampler(of: row.name.string) else { continue }
                try body(ReceivedField(sampling: ordinal, _ReceivedParameters(sampling: sampler)))
            }
            return
        }
        if let parameters {
            for record in parameters.fieldErrors { try body(ReceivedField(record, table)) }
            return
        }
        switch members["errors"] {
        case nil, .null?: break
        case .array(let elements)?:
            for element in elements where !element.isProblem {
                try body(ReceivedField(element, table, codesAreText: codesAreText))
            }
        default: throw .unexpectedValue("errors")
        }
    }
}

extension _ReceivedParameters {
    /// The values of the parameters that the table declares for a code, in the order of their lines; nil for an
    /// optional that is absent. The type of each is checked.
    ///
    /// Errors per field are not declared there; `fields()` reads them.
    public func values<Code: ErrorCode>(for code: Code) throws(ParameterMismatch) -> [ParameterValue?] {
        try SentParameters(code.row).map { declaration throws(ParameterMismatch) in
            let name = declaration.wire.string
            let type = declaration.type
            if let sampler {
                let samples = sampler.values(of: name, declared: declaration.typeText.string)
                return samples.lazy.compactMap { type.value(of: $0) }.first
            }
            guard let member = try member(name) else {
                guard case .optional = type else { throw .missing(name) }
                return nil
            }
            guard let value = type.value(of: member) else { throw .unexpectedValue(name) }
            return value
        }
    }
}

extension _ReceivedParameters {
    /// Another type, made of a type of parameters; a nil from `convert` is a mismatch.
    public func converted<Source: ParameterValueConvertible, Value>(
        _ name: String,
        _ convert: (Source) -> Value?
    ) throws(ParameterMismatch) -> Value {
        guard let value = try convertedIfPresent(name, convert) else { throw .missing(name) }
        return value
    }

    /// Another type, made of a type of parameters, or nil where the member is absent.
    public func convertedIfPresent<Source: ParameterValueConvertible, Value>(
        _ name: String,
        _ convert: (Source) -> Value?
    ) throws(ParameterMismatch) -> Value? {
        if isSampling { return sample(name, isConverted: true, convert) }
        guard let source = try valueIfPresent(name, as: Source.self) else { return nil }
        guard let value = convert(source) else { throw .unexpectedValue(name) }
        return value
    }

    /// A list of another type, each element made of a type of parameters.
    public func convertedList<Source: ParameterValueConvertible, Value>(
        _ name: String,
        _ convert: (Source) -> Value?
    ) throws(ParameterMismatch) -> [Value] {
        guard let list = try convertedListIfPresent(name, convert) else { throw .missing(name) }
        return list
    }

    /// A list of another type, each element made of a type of parameters, or nil where the member is absent.
    public func convertedListIfPresent<Source: ParameterValueConvertible, Value>(
        _ name: String,
        _ convert: (Source) -> Value?
    ) throws(ParameterMismatch) -> [Value]? {
        if isSampling { return sample(name, isConverted: true) { (elements: [Source]) in Self.all(elements, convert) } }
        guard let elements = try valueIfPresent(name, as: [Source].self) else { return nil }
        guard let values = Self.all(elements, convert) else { throw .unexpectedValue(name) }
        return values
    }

    private static func all<Source, Value>(_ elements: [Source], _ convert: (Source) -> Value?) -> [Value]? {
        let values = elements.compactMap(convert)
        return values.count == elements.count ? values : nil
    }
}

extension _ReceivedParameters: CustomReflectable {
    /// Shows the names of the members, but no values, which may be personal.
    public var customMirror: Mirror {
        let names = parameters?.map { $0.wireName } ?? members.map(\.name)
        return Mirror(self, children: ["names": names.map { LogText.escaped($0) }], displayStyle: .struct)
    }
}
