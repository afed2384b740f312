extension ProblemMembers {
    /// The whole problem, whose parameters have been written.
    ///
    /// - Parameters:
    ///   - row: The facts of the error.
    ///   - table: The table of its domain.
    ///   - hasIntegerCode: Whether the code is an integer on the wire rather than a string.
    ///   - occurrence: What is special about this occurrence.
    ///   - retryAfter: The member `retryAfter`; nil for none.
    mutating func problem(
        _ row: UnsafePointer<CodeRow>,
        of table: CodeTable,
        hasIntegerCode: Bool,
        _ occurrence: borrowing ErrorOccurrence,
        retryAfter: Int?
    ) -> [UInt8] {
        if json.buffer.count > 0 { json.buffer.append(UInt8(ascii: "]")) }
        if fieldLimit.omitted > 0 {
            json.buffer.append(",\"omittedErrors\":")
            json.buffer.append(fieldLimit.omitted)
        }
        json.buffer.append(UInt8(ascii: "}"))
        let middle = json.buffer.count
        writeFacts(row, table)
        write(next: ",\"instance\":", occurrence.sentInstance)
        write(next: ",\"message\":", occurrence.message?.text)
        write(row.pointee.code, isInteger: hasIntegerCode, isPlain: row.pointee.isPlain)
        write(next: ",\"requestId\":", occurrence.sentRequestID)
        if let retryAfter {
            json.buffer.append(",\"retryAfter\":")
            json.buffer.append(retryAfter)
        }
        json.buffer.append(copyOf: parameters.buffer, from: 0)
        json.buffer.append(copyOfFirst: middle)
        return json.buffer.bytes(from: middle)
    }

    private mutating func writeFacts(_ row: UnsafePointer<CodeRow>, _ table: CodeTable) {
        json.buffer.append("{\"type\":\"")
        let isPlain = row.pointee.isPlain
        if row.pointee.type.count > 0 {
            json.buffer.append(row.pointee.type, isPlain: isPlain)
        } else {
            json.buffer.append(table.typeBaseText, isPlain: table.hasPlainTypeBase)
            json.buffer.append(row.pointee.name, isPlain: isPlain)
        }
        json.buffer.append("\",\"title\":\"")
        json.buffer.append(row.pointee.title, isPlain: isPlain)
        json.buffer.append("\",\"status\":")
        json.buffer.append(row.pointee.status)
        guard row.pointee.detail.count > 0 else { return }
        json.buffer.append(",\"detail\":\"")
        write(detail: TextTemplate(row.pointee.detail), isPlain: isPlain)
        json.buffer.append(UInt8(ascii: "\""))
    }

    /// An integer is written as it stands in the table, in canonical digits.
    private mutating func write(_ code: StaticText, isInteger: Bool, isPlain: Bool) {
        if isInteger {
            json.buffer.append(",\"code\":")
            json.buffer.append(raw: code.bytes)
        } else {
            json.buffer.append(",\"code\":\"")
            json.buffer.append(code, isPlain: isPlain)
            json.buffer.append(UInt8(ascii: "\""))
        }
    }

    @inline(__always)
    private mutating func write(next name: StaticString, _ text: String?) {
        guard let text else { return }
        json.buffer.append(name)
        json.write(text)
    }
}

// MARK: - Details

extension ProblemMembers {
    private mutating func write(detail: TextTemplate, isPlain: Bool) {
        for piece in detail {
            switch piece {
            case .plain(let text): json.buffer.append(text, isPlain: isPlain)
            case .placeholder(let name): writeValue(of: name, since: 0)
            }
        }
    }

    /// Writes the text of a parameter as the inside of a string; nothing for an absent one.
    ///
    /// - Parameter first: How many values had been written when the object began.
    mutating func writeValue(of name: StaticText, since first: Int) {
        guard let content = content(of: name, since: first) else { return }
        switch content {
        case .integer(let integer): json.buffer.append(integer)
        case .text(let offset, let count), .instant(let offset, let count):
            json.buffer.append(copyOf: parameters.buffer, from: offset, count: count)
        case .duration(let seconds, let attoseconds):
            let duration = Duration(secondsComponent: seconds, attosecondsComponent: attoseconds)
            json.buffer.append(escaped: duration.compactText)
        case .other(let index): json.buffer.append(escaped: others[index].description)
        }
    }

    /// What a detail can quote of the parameter of this name.
    func content(of name: StaticText, since first: Int) -> QuotableValue.Content? {
        var index = first
        while index < values.count {
            if values[index].name.equals(name) { return values[index].content }
            index &+= 1
        }
        return nil
    }
}
