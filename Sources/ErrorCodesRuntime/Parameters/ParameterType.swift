/// The type of a declared parameter, as the spec spells it.
indirect enum ParameterType {
    case string, integer, double, boolean, date, dateTime, duration, uuid, url
    case list(ParameterType)
    case optional(ParameterType)

    /// Reads `string`, `int?`, `list<uuid>`, `enum(low,high)` and so on.
    init?(_ text: StaticText) {
        guard text.count > 0 else { return nil }
        if text.start[text.count - 1] == UInt8(ascii: "?") {
            guard let type = ParameterType(text.slice(from: 0, count: text.count - 1)) else { return nil }
            self = .optional(type)
        } else if let element = text.enclosed(by: "list<", UInt8(ascii: ">")) {
            guard let type = ParameterType(element) else { return nil }
            self = .list(type)
        } else if text.enclosed(by: "enum(", UInt8(ascii: ")")) != nil {
            // Any word: a newer version of the spec may have more of them.
            self = .string
        } else {
            self.init(scalar: text.string)
        }
    }

    private init?(scalar name: String) {
        switch name {
        case "string": self = .string
        case "int": self = .integer
        case "double": self = .double
        case "bool": self = .boolean
        case "date": self = .date
        case "date-time": self = .dateTime
        case "duration": self = .duration
        case "uuid": self = .uuid
        case "url": self = .url
        default: return nil
        }
    }

    /// The value of a member from the wire; nil where it is of another type.
    func value(of untyped: ParameterValue) -> ParameterValue? {
        switch self {
        case .string: String(parameterValue: untyped)?.parameterValue
        case .integer: Int(parameterValue: untyped)?.parameterValue
        case .double: Double(parameterValue: untyped)?.parameterValue
        case .boolean: Bool(parameterValue: untyped)?.parameterValue
        case .date: CalendarDate(parameterValue: untyped)?.parameterValue
        case .dateTime: DateTime(parameterValue: untyped)?.parameterValue
        case .duration: Duration(parameterValue: untyped)?.parameterValue
        case .uuid: String(parameterValue: untyped).flatMap { Self.isUUID($0) ? untyped : nil }
        case .url: String(parameterValue: untyped).flatMap { $0.isEmpty ? nil : untyped }
        case .optional(let type): type.value(of: untyped)
        case .list(let type): type.values(of: untyped).map(ParameterValue.list)
        }
    }

    private func values(of untyped: ParameterValue) -> [ParameterValue]? {
        guard case .list(let elements) = untyped else { return nil }
        let values = elements.compactMap(value(of:))
        return values.count == elements.count ? values : nil
    }

    /// Five groups of hexadecimal digits (RFC 9562, section 4).
    private static func isUUID(_ text: String) -> Bool {
        let groups = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        return groups.map(\.count) == [8, 4, 4, 4, 12] && groups.joined().allSatisfy { hexadecimalValue($0) != nil }
    }
}

extension StaticText {
    /// The text between a prefix and a final byte.
    fileprivate func enclosed(by prefix: StaticString, _ suffix: UInt8) -> StaticText? {
        let prefix = StaticText(prefix)
        guard count > prefix.count, slice(from: 0, count: prefix.count).equals(prefix), start[count - 1] == suffix
        else { return nil }
        return slice(from: prefix.count, count: count - prefix.count - 1)
    }
}
