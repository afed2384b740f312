/// Gathers the parameters of an error from its payload, or writes them to the body of a problem at once.
///
/// An absent optional is not gathered. There is a concrete overload for each frequent type, since they compile fast.
/// A collector cannot be copied, so that none outlives the call it is made for.
@frozen
public struct ParameterCollector: ~Copyable {
    /// Nil where nothing is to be gathered.
    @usableFromInline var gathered: ParameterList?

    /// The body's `ProblemMembers`, alive as long as the collector; nil where none is written.
    @usableFromInline let membersAddress: UnsafeMutableRawPointer?

    /// A collector that has gathered nothing yet.
    public init() {
        gathered = ParameterList()
        membersAddress = nil
    }

    /// A collector that drops all it is given, for those who ask for an error's code only; it never allocates.
    @inlinable
    init(discarding: Void) {
        gathered = nil
        membersAddress = nil
    }

    /// A collector that writes to the body of a problem, which must outlive it.
    init(writingTo members: UnsafeMutablePointer<ProblemMembers>) {
        gathered = nil
        membersAddress = UnsafeMutableRawPointer(members)
    }

    /// What has been gathered.
    public var list: ParameterList { gathered ?? ParameterList() }

    private var members: UnsafeMutablePointer<ProblemMembers>? {
        membersAddress?.assumingMemoryBound(to: ProblemMembers.self)
    }

    private var isDiscarding: Bool { gathered == nil && membersAddress == nil }
}

extension ParameterCollector {
    @inline(__always)
    mutating func append(_ name: StaticString, _ value: String, _ wire: StaticString?, _ visibility: Visibility) {
        if let members {
            members.pointee.write(StaticText(name), StaticText(wire ?? name), value)
        } else {
            gather(name, .string(value), wire, visibility)
        }
    }

    @inline(__always)
    mutating func append(_ name: StaticString, _ value: Int, _ wire: StaticString?, _ visibility: Visibility) {
        if let members {
            members.pointee.write(StaticText(name), StaticText(wire ?? name), value)
        } else {
            gather(name, .integer(value), wire, visibility)
        }
    }

    @inline(__always)
    mutating func append(
        _ name: StaticString,
        _ value: @autoclosure () -> ParameterValue?,
        _ wire: StaticString?,
        _ visibility: Visibility
    ) {
        guard !isDiscarding, let value = value() else { return }
        if let members {
            members.pointee.write(Parameter(name, wire, value, visibility))
        } else {
            gather(name, value, wire, visibility)
        }
    }

    @inline(__always)
    private mutating func gather(
        _ name: StaticString,
        _ value: @autoclosure () -> ParameterValue,
        _ wire: StaticString?,
        _ visibility: Visibility
    ) {
        gathered?.parameters.append(Parameter(name, wire, value(), visibility))
    }

    /// Adds the errors per field.
    @inlinable
    public mutating func add<Violation: FieldViolation>(fields: [FieldError<Violation>]) {
        if membersAddress != nil {
            for field in fields {
                guard let scope = beginField() else { return }
                let ordinal = field.violation.collect(into: &self)
                endField(scope, ordinal, Violation.fieldTable, field.pointer)
            }
        } else if gathered != nil {
            gather(fields)
        }
    }

    @usableFromInline
    mutating func gather<Violation: FieldViolation>(_ fields: [FieldError<Violation>]) {
        for field in fields { gathered?.fieldErrors.append(FieldErrorRecord(field)) }
    }

    @usableFromInline
    func beginField() -> ProblemMembers.Scope? { members?.pointee.beginField() }

    @usableFromInline
    func endField(_ scope: ProblemMembers.Scope, _ ordinal: Int, _ table: FieldTable, _ pointer: JSONPointer) {
        members?.pointee.endField(scope, table.row(ordinal), pointer)
    }

    /// Adds everything that another collector gathered.
    public mutating func add(_ other: ParameterList) {
        if let members {
            members.pointee.write(other)
        } else {
            gathered?.parameters.append(contentsOf: other.parameters)
            gathered?.fieldErrors.append(contentsOf: other.fieldErrors)
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
