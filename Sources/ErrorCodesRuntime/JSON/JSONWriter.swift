/// Writes JSON (RFC 8259) as UTF-8 bytes, without white space.
struct JSONWriter: ~Copyable {
    var buffer: JSONBuffer

    init(capacity: Int) { buffer = JSONBuffer(capacity: capacity) }

    init(_ buffer: consuming JSONBuffer) { self.buffer = buffer }

    var bytes: [UInt8] { buffer.bytes }

    mutating func write(_ value: JSONValue) {
        switch value {
        case .null: buffer.append("null")
        case .boolean(let boolean): write(boolean)
        case .integer(let integer): buffer.append(integer)
        case .double(let double): write(double)
        case .number(let text): write(number: text)
        case .string(let text): write(text)
        case .array(let elements): write(elements)
        case .object(let object): write(object)
        }
    }

    private mutating func write(_ elements: [JSONValue]) {
        buffer.append(UInt8(ascii: "["))
        for (index, element) in elements.enumerated() {
            if index > 0 { buffer.append(UInt8(ascii: ",")) }
            write(element)
        }
        buffer.append(UInt8(ascii: "]"))
    }

    private mutating func write(_ object: JSONObject) {
        buffer.append(UInt8(ascii: "{"))
        for (index, member) in object.members.enumerated() {
            if index > 0 { buffer.append(UInt8(ascii: ",")) }
            write(member.name)
            buffer.append(UInt8(ascii: ":"))
            write(member.value)
        }
        buffer.append(UInt8(ascii: "}"))
    }

    /// A member that is not the first of its object.
    mutating func write(next member: JSONObject.Member) {
        buffer.append(UInt8(ascii: ","))
        write(member.name)
        buffer.append(UInt8(ascii: ":"))
        write(member.value)
    }

    mutating func write(_ boolean: Bool) { boolean ? buffer.append("true") : buffer.append("false") }

    /// The shortest text that gives the same number back; `null` where JSON has none.
    mutating func write(_ double: Double) {
        double.isFinite ? buffer.append(escaped: double.description) : buffer.append("null")
    }

    /// A number as it is written; text that is none becomes a string, so that it cannot add members of its own.
    private mutating func write(number text: String) {
        let isNumber = !text.isEmpty && text.utf8.allSatisfy { "0123456789+-.eE".utf8.contains($0) }
        if isNumber { buffer.append(escaped: text) } else { write(text) }
    }

    mutating func write(_ text: String) {
        buffer.append(UInt8(ascii: "\""))
        buffer.append(escaped: text)
        buffer.append(UInt8(ascii: "\""))
    }

    mutating func write(_ text: StaticText) {
        buffer.append(UInt8(ascii: "\""))
        buffer.append(escaped: text.bytes)
        buffer.append(UInt8(ascii: "\""))
    }
}

extension JSONObject {
    /// The object as UTF-8 bytes, without white space.
    package var encoded: [UInt8] {
        var writer = JSONWriter(capacity: 512)
        writer.write(.object(self))
        return writer.bytes
    }
}
