/// What a detail or a header field can quote of a parameter whose member has been written.
struct QuotableValue: BitwiseCopyable {
    /// The value, or where its text stands.
    enum Content: BitwiseCopyable {
        case integer(Int)
        case duration(seconds: Int64, attoseconds: Int64)
        /// The text of any other value as the inside of a string, among the members of the parameters.
        case text(offset: Int, count: Int)
        /// The RFC 3339 text of an instant, likewise.
        case instant(offset: Int, count: Int)
        /// A value of which a detail has other words than its member: an index into the list of these.
        case other(index: Int)
    }

    var name: StaticText
    var content: Content
}

extension QuotableValue.Content {
    /// What can be quoted of a value whose JSON has been written; nil where the detail has other words.
    init?(_ value: ParameterValue, offset: Int, count: Int) {
        switch value {
        case .integer(let integer): self = .integer(integer)
        case .duration(let duration):
            let (seconds, attoseconds) = duration.components
            self = .duration(seconds: seconds, attoseconds: attoseconds)
        case .boolean: self = .text(offset: offset, count: count)
        case .double(let double):
            guard double.isFinite else { return nil }
            self = .text(offset: offset, count: count)
        case .string: self = .text(offset: offset &+ 1, count: count &- 2)
        case .dateTime: self = .instant(offset: offset &+ 1, count: count &- 2)
        case .list: return nil
        }
    }
}
