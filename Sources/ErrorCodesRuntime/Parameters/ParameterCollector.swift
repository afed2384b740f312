/// Gathers the parameters of an error from its payload, or hands them at once to what is made of them.
///
/// An absent optional is not gathered. A collector cannot be copied, so that none outlives the call it is made for.
@frozen
public struct _ParameterCollector: ~Copyable {
    /// The use that is made of the parameters.
    @usableFromInline
    enum Purpose: UInt8 {
        case discarding
        case gathering
        /// The target is a `ScratchList<Parameter>`, which keeps no errors of fields.
        case keeping
        /// The target is a `ProblemMembers`.
        case writing
        /// The target is a `PayloadComparison`.
        case comparing
        /// The target is a `Hasher`.
        case hashing
    }

    @usableFromInline let purpose: Purpose

    /// The value that the parameters are handed to, alive as long as the collector; nil where they are gathered or dropped.
    @usableFromInline let target: UnsafeMutableRawPointer?

    /// Nil unless parameters are gathered.
    @usableFromInline var gathered: ParameterList?

    /// The context of the error that is taken apart.
    @usableFromInline var context = ErrorContext()

    /// A collector that has gathered nothing yet.
    public init() {
        purpose = .gathering
        target = nil
        gathered = ParameterList()
    }

    /// A collector that drops all it is given, for those who ask for an error's code only; it never allocates.
    @inlinable
    init(discarding: Void) {
        purpose = .discarding
        target = nil
        gathered = nil
    }

    /// A collector that hands what it is given to a target of its purpose, which must outlive it.
    init<Target: ~Copyable>(_ purpose: Purpose, _ target: UnsafeMutablePointer<Target>) {
        self.purpose = purpose
        self.target = UnsafeMutableRawPointer(target)
        gathered = nil
    }

    /// The parameters so far, where they are gathered.
    public var list: ParameterList { gathered ?? ParameterList() }

    /// True if what is added is dropped; asked before a value is even copied.
    @inlinable var isDiscarding: Bool { purpose == .discarding }
}

// MARK: - Targets

extension _ParameterCollector {
    // Functions and no properties, through which the thread sanitizer of Swift 6.3 cannot compile a change: of a base that
    // cannot be copied it takes a value for an address.
    private func kept() -> UnsafeMutablePointer<ScratchList<Parameter>> { target(ScratchList<Parameter>.self) }
    private func members() -> UnsafeMutablePointer<ProblemMembers> { target(ProblemMembers.self) }
    private func comparison() -> UnsafeMutablePointer<PayloadComparison> { target(PayloadComparison.self) }
    private func hasher() -> UnsafeMutablePointer<Hasher> { target(Hasher.self) }

    private func target<Target: ~Copyable>(_ type: Target.Type) -> UnsafeMutablePointer<Target> {
        guard let target else { preconditionFailure("a collector without a target") }
        return target.assumingMemoryBound(to: type)
    }
}

// MARK: - Parameters

extension _ParameterCollector {
    /// Adds a value that client and log may see, unless it is nil.
    @inlinable
    public mutating func add<Value: ParameterValueConvertible>(
        _ name: StaticString,
        _ value: Value?,
        wire: StaticString? = nil
    ) {
        if !isDiscarding, let value { append(name, value.parameterValue, wire, .public) }
    }

    /// Adds a value that the client gets and the log does not, unless it is nil.
    @inlinable
    public mutating func addPersonal<Value: ParameterValueConvertible>(
        _ name: StaticString,
        _ value: Value?,
        wire: StaticString? = nil
    ) {
        if !isDiscarding, let value { append(name, value.parameterValue, wire, .personal) }
    }

    // The commonest of what `add` does, without a type to infer and a body to inline where generated code calls it.
    /// Adds a text that client and log may see.
    public mutating func addString(_ name: StaticString, _ value: String) {
        if !isDiscarding { append(name, .string(value), nil, .public) }
    }

    /// Adds an integer that client and log may see.
    public mutating func addInteger(_ name: StaticString, _ value: Int) {
        if !isDiscarding { append(name, .integer(value), nil, .public) }
    }

    /// Adds a floating-point number that client and log may see.
    public mutating func addDouble(_ name: StaticString, _ value: Double) {
        if !isDiscarding { append(name, .double(value), nil, .public) }
    }

    /// Adds a boolean that client and log may see.
    public mutating func addBoolean(_ name: StaticString, _ value: Bool) {
        if !isDiscarding { append(name, .boolean(value), nil, .public) }
    }

    @usableFromInline
    mutating func append(
        _ name: StaticString,
        _ value: ParameterValue,
        _ wire: StaticString?,
        _ visibility: Visibility
    ) {
        if case .writing = purpose {
            members().pointee.write(StaticText(name), StaticText(wire ?? name), value)
        } else {
            take(name, value, wire, visibility)
        }
    }

    /// Kept out of `append`, which writing is to pass through quickly.
    @inline(never)
    private mutating func take(
        _ name: StaticString,
        _ value: ParameterValue,
        _ wire: StaticString?,
        _ visibility: Visibility
    ) {
        let name = StaticText(name)
        let wire = wire.map(StaticText.init(_:)) ?? name
        switch purpose {
        case .gathering:
            gathered?.parameters.append(Parameter(nameText: name, wireText: wire, value: value, visibility: visibility))
        case .keeping:
            kept().pointee.append(Parameter(nameText: name, wireText: wire, value: value, visibility: visibility))
        case .comparing: comparison().pointee.take(.parameter(name, value))
        case .hashing: hasher().pointee.combine(value)
        case .discarding, .writing: break
        }
    }

    /// Adds everything that another collector gathered.
    public mutating func add(_ other: ParameterList) {
        switch purpose {
        case .gathering:
            gathered?.parameters.append(contentsOf: other.parameters)
            gathered?.fieldErrors.append(contentsOf: other.fieldErrors)
        case .keeping: other.parameters.withUnsafeBufferPointer { kept().pointee.append(contentsOf: $0) }
        case .writing: members().pointee.write(other)
        case .comparing: comparison().pointee.take(.list(other))
        case .hashing: hasher().pointee.combine(other)
        case .discarding: break
        }
    }
}

extension _ParameterCollector {
    /// Takes the context of an error, and returns the ordinal of its case.
    @inlinable
    public mutating func end(_ ordinal: Int, _ context: ErrorContext) -> Int {
        self.context = context
        return ordinal
    }
}

// MARK: - Errors of fields

extension _ParameterCollector {
    /// Takes a violation that the catalog does not know, and returns the ordinal that stands for all of them.
    public mutating func end(_ violation: UnknownViolation) -> Int {
        switch purpose {
        case .gathering: gathered?.unknown = violation
        case .writing: members().pointee.unknown = violation
        case .comparing: comparison().pointee.take(.unknown(violation))
        case .hashing: hasher().pointee.combine(violation)
        case .discarding, .keeping: break
        }
        return UnknownViolation.ordinal
    }

    /// Adds the errors per field.
    @inlinable
    public mutating func add<Violation: FieldViolation>(fields: [FieldError<Violation>]) {
        switch purpose {
        case .discarding, .keeping: break
        case .gathering: gather(fields)
        case .writing, .comparing, .hashing:
            let table = Violation._table
            // In place, since a copy of each element would count references.
            fields.withUnsafeBufferPointer { fields in
                for index in fields.indices {
                    guard let scope = beginField(at: fields[index].location) else { continue }
                    let ordinal = fields[index].violation._collect(into: &self)
                    endField(scope, ordinal, table, fields[index].location)
                }
            }
        }
    }

    @usableFromInline
    mutating func gather<Violation: FieldViolation>(_ fields: [FieldError<Violation>]) {
        for field in fields { gathered?.fieldErrors.append(AnyFieldError(field)) }
    }

    /// Begins the error of a field; nil where there is no place for it.
    @usableFromInline
    func beginField(at location: FieldLocation) -> ProblemMembers.Scope? {
        if case .writing = purpose { return members().pointee.beginField(at: location) }
        if case .comparing = purpose { comparison().pointee.take(.beginningOfField) }
        return ProblemMembers.Scope()
    }

    @usableFromInline
    func endField(
        _ scope: ProblemMembers.Scope,
        _ ordinal: Int,
        _ table: _FieldTable,
        _ location: FieldLocation
    ) {
        switch purpose {
        case .writing: members().pointee.endField(scope, ordinal, of: table, location)
        case .comparing: comparison().pointee.take(.endOfField(ordinal: ordinal, location))
        case .hashing:
            hasher().pointee.combine(ordinal)
            hasher().pointee.combine(location)
        case .discarding, .gathering, .keeping: break
        }
    }
}
