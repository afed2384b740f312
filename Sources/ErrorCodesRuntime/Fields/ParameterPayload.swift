/// A case with parameters: an error, or a violation of a field.
///
/// Equality, hash and descriptions come from the parameters that `collect(into:)` gives, so that none of them is ever
/// derived by the compiler, and that what they print is redacted.
public protocol ParameterPayload: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    /// Gives the parameters to a collector and returns the ordinal of the case.
    func collect(into parameters: inout ParameterCollector) -> Int

    /// Makes the case of an ordinal from members of the wire.
    static func make(
        _ ordinal: Int,
        from parameters: ReceivedParameters
    ) throws(ParameterMismatch) -> Self
}

extension ParameterPayload {
    /// The ordinal of the case; no parameter is gathered.
    @inlinable var ordinal: Int {
        var collector = ParameterCollector(discarding: ())
        return collect(into: &collector)
    }

    /// The ordinal and the parameters of the case.
    var collected: (ordinal: Int, parameters: ParameterList) {
        var collector = ParameterCollector()
        let ordinal = collect(into: &collector)
        return (ordinal, collector.list)
    }

    /// Compares ordinals, then parameters.
    public static func == (left: Self, right: Self) -> Bool { equal(left, right) }

    /// Feeds the ordinal and the parameters.
    public func hash(into hasher: inout Hasher) { ErrorCodesRuntime.hash(self, into: &hasher) }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// Shows the parameters, personal values redacted.
    public var customMirror: Mirror {
        Mirror(self, children: collected.parameters.customMirror.children, displayStyle: .struct)
    }
}

/// True if two payloads are of the same case and have equal parameters.
public func equal<Payload: ParameterPayload>(_ left: Payload, _ right: Payload) -> Bool {
    guard left.ordinal == right.ordinal else { return false }
    return withUnsafeTemporaryAllocation(of: PayloadComparison.Part.self, capacity: 16) { memory in
        var comparison = PayloadComparison(ScratchList(lent: memory))
        return comparison.areEqual(left, right)
    }
}

/// Feeds a payload's case and parameters to a hasher.
public func hash<Payload: ParameterPayload>(_ payload: Payload, into hasher: inout Hasher) {
    let ordinal = withUnsafeMutablePointer(to: &hasher) { hasher in
        var collector = ParameterCollector(.hashing, hasher)
        return payload.collect(into: &collector)
    }
    hasher.combine(ordinal)
}
