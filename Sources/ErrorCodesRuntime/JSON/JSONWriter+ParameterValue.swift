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
}
