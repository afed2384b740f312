/// Gathers the parameters of an error from its payload, or hands them at once to what is made of them.
///
/// An absent optional is not gathered. A collector cannot be copied, so that none outlives the call it is made for.
@frozen
public struct ParameterCollector: ~Copyable {
    /// What becomes of the parameters.
    @usableFromInline
    enum Purpose: UInt8 {
        case discarding
        case gathering
        /// The target is a `ScratchList<Parameter>`.
        case keeping
        /// The target is a `ProblemMembers`.
        case writing
        /// The target is a `PayloadComparison`.
        case comparing
        /// The target is a `Hasher`.
        case hashing
    }

    @usableFromInline let purpose: Purpose

    /// What the parameters are handed to, alive as long as the collector; nil where they are gathered or dropped.
    @usableFromInline let target: UnsafeMutableRawPointer?

    /// Nil unless parameters are gathered.
    @usableFromInline var gathered: ParameterList?

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

    /// A collector that keeps the parameters, but no errors of fields, in a list, which must outlive it.
    init(keepingIn parameters: UnsafeMutablePointer<ScratchList<Parameter>>) {
        purpose = .keeping
        target = UnsafeMutableRawPointer(parameters)
        gathered = nil
    }

    /// A collector that writes to the body of a problem, which must outlive it.
    init(writingTo members: UnsafeMutablePointer<ProblemMembers>) {
        purpose = .writing
        target = UnsafeMutableRawPointer(members)
        gathered = nil
    }

    /// A collector that takes part in a comparison, which must outlive it.
    init(comparing comparison: UnsafeMutablePointer<PayloadComparison>) {
        purpose = .comparing
        target = UnsafeMutableRawPointer(comparison)
        gathered = nil
    }

    /// A collector that feeds a hasher, which must outlive it.
    init(feeding hasher: UnsafeMutablePointer<Hasher>) {
        purpose = .hashing
        target = UnsafeMutableRawPointer(hasher)
        gathered = nil
    }

    /// What has been gathered.
    public var list: ParameterList { gathered ?? ParameterList() }

    /// Whether what is added is dropped; asked before a value is even copied.
    @inlinable var isDiscarding: Bool { purpose == .discarding }
}

// MARK: - Targets

extension ParameterCollector {
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

extension ParameterCollector {
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
        switch purpose {
        case .gathering: gathered?.parameters.append(Parameter(name, wire, value, visibility))
        case .keeping: kept().pointee.append(Parameter(name, wire, value, visibility))
        case .comparing: comparison().pointee.take(.parameter(StaticText(name), value))
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

// MARK: - Errors of fields

extension ParameterCollector {
    /// Adds the errors per field.
    @inlinable
    public mutating func add<Violation: FieldViolation>(fields: [FieldError<Violation>]) {
        switch purpose {
        case .discarding, .keeping: break
        case .gathering: gather(fields)
        case .writing, .comparing, .hashing:
            let table = Violation.fieldTable
            // In place, since a copy of each element would count references.
            fields.withUnsafeBufferPointer { fields in
                for index in fields.indices {
                    guard let scope = beginField(at: fields[index].pointer) else { continue }
                    let ordinal = fields[index].violation.collect(into: &self)
                    endField(scope, ordinal, table, fields[index].pointer)
                }
            }
        }
    }

    @usableFromInline
    mutating func gather<Violation: FieldViolation>(_ fields: [FieldError<Violation>]) {
        for field in fields { gathered?.fieldErrors.append(FieldErrorRecord(field)) }
    }

    /// Begins the error of a field; nil where there is no place for it.
    @usableFromInline
    func beginField(at pointer: JSONPointer) -> ProblemMembers.Scope? {
        if case .writing = purpose { return members().pointee.beginField(at: pointer) }
        if case .comparing = purpose { comparison().pointee.take(.beginningOfField) }
        return ProblemMembers.Scope()
    }

    @usableFromInline
    func endField(
        _ scope: ProblemMembers.Scope,
        _ ordinal: Int,
        _ table: FieldTable,
        _ pointer: JSONPointer
    ) {
        switch purpose {
        case .writing: members().pointee.endField(scope, ordinal, of: table, pointer)
        case .comparing: comparison().pointee.take(.endOfField(ordinal: ordinal, pointer))
        case .hashing:
            hasher().pointee.combine(ordinal)
            hasher().pointee.combine(pointer)
        case .discarding, .gathering, .keeping: break
        }
    }
}

extension Parameter {
    fileprivate init(_ name: StaticString, _ wire: StaticString?, _ value: ParameterValue, _ visibility: Visibility) {
        self.init(
            nameText: StaticText(name),
            wireText: StaticText(wire ?? name),
            value: value,
            visibility: visibility
        )
    }
}
