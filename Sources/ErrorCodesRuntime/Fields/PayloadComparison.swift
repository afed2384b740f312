/// Compares two payloads of one case: the parts of the first are kept, those of the second are held against them.
struct PayloadComparison: ~Copyable {
    /// A value that a payload gives to a collector; the order counts.
    enum Part: Equatable {
        case parameter(StaticText, ParameterValue)
        case list(ParameterList)
        case beginningOfField
        case endOfField(ordinal: Int, JSONPointer)
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
            var collector = ParameterCollector(.comparing, comparison)
            _ = payload.collect(into: &collector)
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
