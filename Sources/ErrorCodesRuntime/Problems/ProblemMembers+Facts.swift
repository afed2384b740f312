extension ProblemMembers {
    /// The whole problem, whose parameters have been written.
    ///
    /// - Parameters:
    ///   - row: The facts of the error.
    ///   - table: The table of its domain.
    ///   - hasIntegerCode: True if the code is an integer on the wire rather than a string.
    ///   - occurrence: What is special about this occurrence.
    ///   - retryAfter: The member `retryAfter`; nil for none.
    mutating func problem(
        _ row: CodeRow,
        of table: _CodeTable,
        hasIntegerCode: Bool,
        _ occurrence: borrowing ErrorOccurrence,
        retryAfter: Int?
    ) -> [UInt8] {
        if json.count > 0 { json.append(UInt8(ascii: "]")) }
        if fieldLimit.omitted > 0 {
            json.append(",\"omittedErrors\":")
            json.append(fieldLimit.omitted)
        }
        json.append(UInt8(ascii: "}"))
        let middle = json.count
        writeFacts(row, table)
        json.write(next: ",\"instance\":", occurrence.sentInstance)
        json.write(next: ",\"message\":", occurrence.message?.text)
        json.write(code: row.code, isInteger: hasIntegerCode, isPlain: row.isPlain)
        json.write(next: ",\"requestId\":", occurrence.sentRequestID)
        if let retryAfter {
            json.append(",\"retryAfter\":")
            json.append(retryAfter)
        }
        json.append(copyOf: parameters, from: 0)
        json.append(copyOfFirst: middle)
        return json.bytes(from: middle)
    }

    private mutating func writeFacts(_ row: CodeRow, _ table: _CodeTable) {
        json.append("{\"type\":\"")
        let isPlain = row.isPlain
        if row.type.count > 0 {
            json.append(row.type, isPlain: isPlain)
        } else {
            json.append(table.typeBaseText, isPlain: table.hasPlainTypeBase)
            json.append(row.name, isPlain: isPlain)
        }
        json.append("\",\"title\":\"")
        json.append(row.title, isPlain: isPlain)
        json.append("\",\"status\":")
        json.append(row.status)
        guard row.detail.count > 0 else { return }
        let end = json.count
        json.append(",\"detail\":\"")
        let start = json.count
        write(TextTemplate(row.detail), isPlain: isPlain, since: 0)
        // Of absent values nothing is left.
        guard json.count > start else { return json.truncate(to: end) }
        json.append(UInt8(ascii: "\""))
    }
}

// MARK: - Details

extension ProblemMembers {
    /// Writes a detail as the inside of a string.
    ///
    /// - Parameter first: How many values had been written when the object began.
    mutating func write(_ detail: some Sequence<TextTemplate.Piece>, isPlain: Bool, since first: Int) {
        for piece in detail {
            switch piece {
            case .plain(let text): json.append(text, isPlain: isPlain)
            case .placeholder(let name): writeValue(of: name, since: first)
            }
        }
    }

    /// Writes the text of a parameter as the inside of a string; nothing for an absent one.
    private mutating func writeValue(of name: StaticText, since first: Int) {
        guard let content = content(of: name, since: first) else { return }
        switch content {
        case .integer(let integer): json.append(integer)
        case .text(let offset, let count):
            json.append(copyOf: parameters, from: offset, count: count)
        case .duration(let seconds, let attoseconds):
            let duration = Duration(secondsComponent: seconds, attosecondsComponent: attoseconds)
            json.append(escaped: duration.compactText)
        case .other(let index): json.append(escaped: others[index].description)
        }
    }

    /// The quotable content of the parameter of this name.
    func content(of name: StaticText, since first: Int) -> QuotableValue.Content? {
        var index = first
        while index < values.count {
            if values[index].name.equals(name) { return values[index].content }
            index &+= 1
        }
        return nil
    }
}
