extension JSONBuffer {
    /// The bytes that are written to a buffer, which begins on the stack.
    static func bytes(_ write: (inout JSONBuffer) -> Void) -> [UInt8] {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1_024) { memory in
            var buffer = JSONBuffer(lent: memory)
            write(&buffer)
            return buffer.bytes
        }
    }

    mutating func write(_ value: JSONValue) {
        switch value {
        case .null: append("null")
        case .boolean(let boolean): boolean ? append("true") : append("false")
        case .integer(let integer): append(integer)
        case .double(let double): write(double)
        case .number(let text): write(number: text)
        case .string(let text): write(text)
        case .array(let elements): write(elements)
        case .object(let object): write(object)
        }
    }

    private mutating func write(_ elements: [JSONValue]) {
        append(UInt8(ascii: "["))
        for (index, element) in elements.enumerated() {
            if index > 0 { append(UInt8(ascii: ",")) }
            write(element)
        }
        append(UInt8(ascii: "]"))
    }

    private mutating func write(_ object: JSONObject) {
        append(UInt8(ascii: "{"))
        write(membersOf: object)
        append(UInt8(ascii: "}"))
    }

    /// The inside of an object.
    mutating func write(membersOf object: JSONObject) {
        for (index, member) in object.members.enumerated() {
            if index > 0 { append(UInt8(ascii: ",")) }
            write(member)
        }
    }

    mutating func write(_ member: JSONObject.Member) {
        write(member.name)
        append(UInt8(ascii: ":"))
        write(member.value)
    }

    /// The shortest text that gives the same number back; `null` where JSON has none.
    private mutating func write(_ double: Double) {
        double.isFinite ? append(escaped: double.description) : append("null")
    }

    /// A number as it is written; text that is none becomes a string, so that it cannot add members of its own.
    private mutating func write(number text: String) {
        let isNumber = !text.isEmpty && text.utf8.allSatisfy { "0123456789+-.eE".utf8.contains($0) }
        if isNumber { append(escaped: text) } else { write(text) }
    }

    mutating func write(_ text: String) {
        append(UInt8(ascii: "\""))
        append(escaped: text)
        append(UInt8(ascii: "\""))
    }
}

extension JSONObject {
    /// The object as UTF-8 bytes, without white space.
    package var encoded: [UInt8] { JSONBuffer.bytes { $0.write(.object(self)) } }
}

extension ProblemDetails {
    /// The body of the response: JSON as UTF-8 bytes, without white space.
    public func encoded() -> [UInt8] { JSONBuffer.bytes(write) }

    private func write(to json: inout JSONBuffer) {
        json.append("{\"type\":")
        json.write(type)
        json.write(next: ",\"title\":", title)
        if let status {
            json.append(",\"status\":")
            json.append(status)
        }
        json.write(next: ",\"detail\":", detail)
        json.write(next: ",\"instance\":", instance)
        for member in extensions.members where StandardMember(member.name) == nil {
            json.append(UInt8(ascii: ","))
            json.write(member)
        }
        json.append(UInt8(ascii: "}"))
    }
}

extension JSONBuffer {
    /// A member that is a text, its name with comma and colon; nothing for nil.
    @inline(__always)
    mutating func write(next name: StaticString, _ text: String?) {
        guard let text else { return }
        append(name)
        write(text)
    }

    /// The member `code`: an integer as it stands in the table, in canonical digits, or a text that may be known to need
    /// no escape.
    @inline(__always)
    mutating func write(code: StaticText, isInteger: Bool, isPlain: Bool) {
        guard !isInteger else {
            append(",\"code\":")
            return append(raw: code.bytes)
        }
        append(",\"code\":\"")
        append(code, isPlain: isPlain)
        append(UInt8(ascii: "\""))
    }
}
