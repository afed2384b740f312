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

extension JSONWriter {
    /// Writes a value, and tells what can be quoted of it; nil where the detail has other words.
    ///
    /// Text and integers, the most frequent, are not looked at twice, which takes 4 % off encoding.
    mutating func writeQuotable(_ value: ParameterValue) -> QuotableValue.Content? {
        let offset = buffer.count
        switch value {
        case .string(let text):
            write(text)
            return .text(offset: offset &+ 1, count: buffer.count &- offset &- 2)
        case .integer(let integer):
            buffer.append(integer)
            return .integer(integer)
        case .duration(let duration):
            write(value)
            let (seconds, attoseconds) = duration.components
            return .duration(seconds: seconds, attoseconds: attoseconds)
        case .boolean:
            write(value)
            return .text(offset: offset, count: buffer.count &- offset)
        case .double(let double):
            write(value)
            return double.isFinite ? .text(offset: offset, count: buffer.count &- offset) : nil
        case .dateTime:
            write(value)
            return .instant(offset: offset &+ 1, count: buffer.count &- offset &- 2)
        case .list:
            write(value)
            return nil
        }
    }
}
