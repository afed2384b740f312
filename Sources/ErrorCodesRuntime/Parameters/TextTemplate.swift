/// A text with placeholders: `{name}` stands for a parameter, `{{` and `}}` for braces.
struct TextTemplate {
    private let text: StaticText

    init(_ text: StaticText) { self.text = text }

    /// Walks through the template: pieces of plain text, and the names of placeholders.
    func forEachPiece(plain: (StaticText) -> Void, placeholder: (StaticText) -> Void) {
        var start = 0
        var index = 0
        while index < text.count {
            let byte = text.start[index]
            guard byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") else {
                index += 1
                continue
            }
            if index > start { plain(text.slice(from: start, count: index - start)) }
            if index + 1 < text.count && text.start[index + 1] == byte {
                plain(text.slice(from: index, count: 1))
                index += 2
            } else if let close = closingBrace(after: index) {
                placeholder(text.slice(from: index + 1, count: close - index - 1))
                index = close + 1
            } else {
                plain(text.slice(from: index, count: 1))
                index += 1
            }
            start = index
        }
        if text.count > start { plain(text.slice(from: start, count: text.count - start)) }
    }

    private func closingBrace(after index: Int) -> Int? {
        guard text.start[index] == UInt8(ascii: "{") else { return nil }
        return text.slice(from: index, count: text.count - index).bytes.firstIndex(of: UInt8(ascii: "}"))
            .map { $0 + index }
    }

    /// The text with its placeholders replaced; an absent parameter leaves nothing.
    func filled(_ parameters: ParameterList, _ render: (Parameter) -> String = { $0.value.description }) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count + 32)
        forEachPiece(
            plain: { bytes.append(contentsOf: $0.bytes) },
            placeholder: { name in
                guard let parameter = parameters.parameter(named: name) else { return }
                bytes.append(contentsOf: render(parameter).utf8)
            }
        )
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The value of a header field; nil when a parameter brings a control character with it.
    ///
    /// Within a quoted string (RFC 9110, section 5.6.4) quotation marks and backslashes of a parameter are escaped, so
    /// that none can end it. Durations are delay-seconds and instants HTTP dates, the two forms of Retry-After.
    func filledHeader(_ parameters: ParameterList) -> String? {
        var value = ""
        var isQuoted = false
        forEachPiece(
            plain: { piece in
                for byte in piece.bytes where byte == UInt8(ascii: "\"") { isQuoted.toggle() }
                value += piece.string
            },
            placeholder: { name in
                guard let parameter = parameters.parameter(named: name) else { return }
                let text = Self.headerText(parameter.value)
                value += isQuoted ? Self.escapedForQuotedString(text) : text
            }
        )
        let isSafe = value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }
        return isSafe ? value : nil
    }

    private static func headerText(_ value: ParameterValue) -> String {
        switch value {
        case .duration(let duration): duration.delaySeconds.description
        case .dateTime(let instant): instant.httpDate
        case .list(let values): values.map(headerText).joined(separator: ", ")
        case .string, .integer, .double, .boolean: value.description
        }
    }

    private static func escapedForQuotedString(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            if scalar == "\"" || scalar == "\\" { escaped.append("\\") }
            escaped.unicodeScalars.append(scalar)
        }
        return escaped
    }
}
