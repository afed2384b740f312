/// An invalid field of a request: the violation, and the place of the field.
public struct FieldError<Violation: FieldViolation>: Hashable, Sendable {
    /// The violation.
    public var violation: Violation

    /// Where: a pointer into the body of the request.
    public var pointer: JSONPointer

    /// Says what is wrong, and where.
    @inlinable
    public init(_ violation: Violation, at pointer: JSONPointer) {
        self.violation = violation
        self.pointer = pointer
    }
}

extension FieldError: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The pointer and the violation, personal values redacted.
    public var description: String { FieldErrorRecord(self).description }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// Shows the pointer and the violation, personal values redacted.
    public var customMirror: Mirror {
        Mirror(self, children: ["pointer": pointer, "violation": violation], displayStyle: .struct)
    }
}
