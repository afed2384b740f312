extension JSONWriter {
    /// The value as it stands on the wire; the same bytes as those of `value.json`.
    mutating func write(_ value: ParameterValue) {
        switch value {
        case .string(let text): write(text)
        case .integer(let integer): buffer.append(integer)
        case .double(let double): write(double)
        case .boolean(let boolean): write(boolean)
        case .duration(let duration): write(duration.iso8601Text)
        case .dateTime(let instant): write(instant.description)
        case .list(let values): write(values)
        }
    }

    private mutating func write(_ values: [ParameterValue]) {
        buffer.append(UInt8(ascii: "["))
        for (index, value) in values.enumerated() {
            if index > 0 { buffer.append(UInt8(ascii: ",")) }
            write(value)
        }
        buffer.append(UInt8(ascii: "]"))
    }

    /// What follows the `#` of a pointer as a URI fragment (RFC 6901, section 6), as in `pointer.description`.
    mutating func write(tokensOf pointer: JSONPointer) {
        for token in pointer.tokens {
            buffer.append(UInt8(ascii: "/"))
            let isDone: Void? = token.utf8.withContiguousStorageIfAvailable { write(token: $0) }
            if isDone == nil { for byte in token.utf8 { write(tokenByte: byte) } }
        }
    }

    private mutating func write(token: UnsafeBufferPointer<UInt8>) {
        guard var position = token.baseAddress else { return }
        let end = position + token.count
        while position < end {
            let count = min(8, end - position)
            if !buffer.append(lettersAt: position, count: count) {
                for index in 0..<count { write(tokenByte: position[index]) }
            }
            position += count
        }
    }

    private mutating func write(tokenByte byte: UInt8) {
        switch byte {
        case UInt8(ascii: "~"): buffer.append("~0")
        case UInt8(ascii: "/"): buffer.append("~1")
        case _ where PercentEncoding.isFragmentCharacter(byte): buffer.append(byte)
        default:
            buffer.append(UInt8(ascii: "%"))
            buffer.append(PercentEncoding.digit(byte >> 4))
            buffer.append(PercentEncoding.digit(byte & 15))
        }
    }
}
