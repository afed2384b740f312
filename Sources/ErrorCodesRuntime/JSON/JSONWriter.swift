/// Writes JSON (RFC 8259) as UTF-8 bytes, without white space.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    mutating func write(_ value: JSONValue) {
        switch value {
        case .null: write(literal: "null")
        case .boolean(let boolean): write(literal: boolean ? "true" : "false")
        case .integer(let integer): write(integer)
        case .double(let double): write(double)
        case .number(let text): write(number: text)
        case .string(let text): write(text)
        case .array(let elements):
            beginArray()
            for element in elements {
                separate()
                write(element)
            }
            endArray()
        case .object(let object):
            beginObject()
            for member in object.members {
                write(name: member.name)
                write(member.value)
            }
            endObject()
        }
    }

    mutating func beginObject() { bytes.append(UInt8(ascii: "{")) }
    mutating func endObject() { bytes.append(UInt8(ascii: "}")) }
    mutating func beginArray() { bytes.append(UInt8(ascii: "[")) }
    mutating func endArray() { bytes.append(UInt8(ascii: "]")) }

    /// A comma, unless the member or element is the first of its container.
    mutating func separate() {
        guard let last = bytes.last, last != UInt8(ascii: "{"), last != UInt8(ascii: "[") else { return }
        bytes.append(UInt8(ascii: ","))
    }

    /// The name of a member and its colon, after a comma where one is needed.
    mutating func write(name: String) {
        separate()
        write(name)
        bytes.append(UInt8(ascii: ":"))
    }

    /// The name of a member and its colon, after a comma where one is needed.
    mutating func write(key: StaticText) {
        separate()
        write(key)
        bytes.append(UInt8(ascii: ":"))
    }

    mutating func write(literal: StaticString) { bytes.append(contentsOf: StaticText(literal).bytes) }

    mutating func write(_ integer: Int) {
        var magnitude = integer.magnitude
        if integer < 0 { bytes.append(UInt8(ascii: "-")) }
        let start = bytes.count
        repeat {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: magnitude % 10))
            magnitude /= 10
        } while magnitude > 0
        bytes[start...].reverse()
    }

    /// The shortest text that gives the same number back; `null` where JSON has none.
    mutating func write(_ double: Double) {
        if double.isFinite { bytes.append(contentsOf: double.description.utf8) } else { write(literal: "null") }
    }

    /// A number as it is written; text that is none becomes a string, so that it cannot add members of its own.
    private mutating func write(number text: String) {
        let isNumber = !text.isEmpty && text.utf8.allSatisfy { "0123456789+-.eE".utf8.contains($0) }
        if isNumber { bytes.append(contentsOf: text.utf8) } else { write(text) }
    }

    mutating func write(_ text: String) {
        var text = text
        text.withUTF8 { buffer in
            bytes.append(UInt8(ascii: "\""))
            writeEscaped(buffer)
            bytes.append(UInt8(ascii: "\""))
        }
    }

    mutating func write(_ text: StaticText) {
        bytes.append(UInt8(ascii: "\""))
        writeEscaped(text.bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    /// One string of two parts.
    mutating func write(_ head: StaticText, _ tail: StaticText) {
        bytes.append(UInt8(ascii: "\""))
        writeEscaped(head.bytes)
        writeEscaped(tail.bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Copies whole runs of bytes that need no escape (RFC 8259, section 7).
    private mutating func writeEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
                writeEscape(byte)
                start = index + 1
            }
            index += 1
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
    }

    private mutating func writeEscape(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        case 0x00...0x1F:
            write(literal: "u00")
            bytes.append(UInt8(ascii: "0") + byte >> 4)
            bytes.append(byte & 15 < 10 ? UInt8(ascii: "0") + byte & 15 : UInt8(ascii: "a") + byte & 15 - 10)
        default: bytes.append(byte)
        }
    }
}
