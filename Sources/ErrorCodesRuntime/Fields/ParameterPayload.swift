/// A case with parameters: an error, or a violation of a field.
///
/// Equality, hash and descriptions come from the parameters that `_collect(into:)` gives, so that none of them is ever
/// derived by the compiler, and that what they print is redacted.
public protocol ParameterPayload: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
    /// Gives the parameters to a collector and returns the ordinal of the case.
    func _collect(into parameters: inout _ParameterCollector) -> Int

    /// Makes the case of an ordinal from members of the wire.
    static func _make(
        _ ordinal: Int,
        from parameters: _ReceivedParameters
    ) throws(ParameterMismatch) -> Self
}

extension ParameterPayload {
    /// The ordinal of the case; no parameter is gathered.
    @inlinable var ordinal: Int {
        var collector = _ParameterCollector(discarding: ())
        return _collect(into: &collector)
    }

    /// The ordinal and the parameters of the case.
    var collected: (ordinal: Int, parameters: ParameterList) {
        var collector = _ParameterCollector()
        let ordinal = _collect(into: &collector)
        return (ordinal, collector.list)
    }

    /// Compares ordinals, then parameters.
    public static func == (left: Self, right: Self) -> Bool {
        guard left.ordinal == right.ordinal else { return false }
        return withUnsafeTemporaryAllocation(of: PayloadComparison.Part.self, capacity: 16) { memory in
            var comparison = PayloadComparison(ScratchList(lent: memory))
            return comparison.areEqual(left, right)
        }
    }

    /// Feeds the ordinal and the parameters.
    public func hash(into hasher: inout Hasher) {
        let ordinal = withUnsafeMutablePointer(to: &hasher) { hasher in
            var collector = _ParameterCollector(.hashing, hasher)
            return _collect(into: &collector)
        }
        hasher.combine(ordinal)
    }

    /// Shows the parameters, personal values redacted.
    public var customMirror: Mirror {
        Mirror(self, children: collected.parameters.customMirror.children, displayStyle: .struct)
    }
}

/// Compares two payloads of one case: the parts of the first are kept, those of the second are held against them.
struct PayloadComparison: ~Copyable {
    /// A value that a payload gives to a collector; the order counts.
    enum Part: Equatable {
        case parameter(StaticText, ParameterValue)
        case list(ParameterList)
        case beginningOfField
        case endOfField(ordinal: Int, FieldLocation)
        case unknown(UnknownViolation)
    }

    private var parts: ScratchList<Part>
    /// How many parts of the second payload were equal to those of the first; nil while those are being kept.
    private var equalCount: Int?
    private var hasDifference = false

    init(_ parts: consuming ScratchList<Part>) { self.parts = parts }

    /// True if two payloads of the same case have equal parts, in the same order.
    mutating func areEqual<Payload: ParameterPayload>(_ left: Payload, _ right: Payload) -> Bool {
        collect(left)
        equalCount = 0
        collect(right)
        return !hasDifference && equalCount == parts.count
    }

    private mutating func collect<Payload: ParameterPayload>(_ payload: Payload) {
        withUnsafeMutablePointer(to: &self) { comparison in
            var collector = _ParameterCollector(.comparing, comparison)
            _ = payload._collect(into: &collector)
        }
    }

    mutating func take(_ part: Part) {
        guard let index = equalCount else { return parts.append(part) }
        if !hasDifference, index < parts.count, parts[index] == part {
            equalCount = index &+ 1
        } else {
            hasDifference = true
        }
    }
}
