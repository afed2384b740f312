/// The value of a header field, each parameter as the place of its placeholder asks for.
///
/// - In a quoted string (RFC 9110, section 5.6.4) quotation marks and backslashes are escaped.
/// - Between `<` and `>`, and in `Location` and `Content-Location`, a parameter is a URI reference where it stands alone.
///   Elsewhere it is a component of one, in which only unreserved characters stand for themselves (RFC 3986, section
///   2.3).
/// - In any other place it is a token (RFC 9110, section 5.6.2); in fields of media types and in `Upgrade` it may hold a
///   `/`, as in `HTTP/2.0`. It is a date where it is a `date-time` or the field is `Retry-After`.
/// - Behind a parenthesis, which may begin a comment, no parameter is sent.
///
/// So no parameter can end the place in which it stands, and add a link, a challenge or a directive. One that cannot be
/// sent there leaves a gap. A quotation mark or a bracket means nothing within the other, as when specs are read.
package struct HeaderValue {
    package private(set) var text = ""
    /// Whether a parameter in a quoted string was left out, so that the string is empty.
    private(set) var hasEmptiedString = false
    /// Whether a parameter was left out elsewhere, so that the value says something else, or nothing.
    package private(set) var isBroken = false
    /// Whether an optional parameter outside of a quoted string is absent, so that there is nothing to send.
    package private(set) var isAbsent = false

    private var isQuoted = false
    private var isEscaped = false
    private var isBracketed = false
    private var mayBeComment = false
    private let field: Field

    /// Fields whose values have forms of their own.
    private enum Field {
        case location, slashed, retryAfter, other

        init(_ name: String) {
            let known: [(String, Field)] = [
                ("Location", .location), ("Content-Location", .location), ("Retry-After", .retryAfter),
                ("Upgrade", .slashed), ("Accept", .slashed), ("Accept-Post", .slashed), ("Accept-Patch", .slashed),
            ]
            self = known.first { $0.0.equalsIgnoringCase(name) }?.1 ?? .other
        }
    }

    private var isReference: Bool { field == .location }

    /// Fills a field's value in.
    ///
    /// Durations are delay-seconds and instants HTTP dates, the two forms of `Retry-After`.
    package init(_ template: HeaderTemplate, _ parameters: ParameterList) {
        field = Field(template.name)
        let pieces = Array(TextTemplate(template.valueText))
        for (position, piece) in pieces.enumerated() {
            switch piece {
            case .plain(let plain): append(plain)
            case .placeholder(let name):
                guard let parameter = parameters.parameter(named: name) else {
                    if !isQuoted { isAbsent = true }
                    continue
                }
                let isAlone = isReference ? pieces.count == 1 : Self.isBracketed(position, in: pieces)
                append(parameter.value, isAlone: isAlone)
            }
        }
    }

    /// Whether every parameter could be sent.
    package var isWhole: Bool { !hasEmptiedString && !isBroken }

    private mutating func append(_ plain: StaticText) {
        for byte in plain.bytes {
            switch byte {
            case UInt8(ascii: "\"") where !isEscaped && !isBracketed && !isReference: isQuoted.toggle()
            case UInt8(ascii: "<") where !isQuoted: isBracketed = true
            case UInt8(ascii: ">") where !isQuoted: isBracketed = false
            case UInt8(ascii: "(") where !isQuoted && !isBracketed && !isReference: mayBeComment = true
            default: break
            }
            isEscaped = isQuoted && !isEscaped && byte == UInt8(ascii: "\\")
        }
        text += plain.string
    }

    private mutating func append(_ value: ParameterValue, isAlone: Bool) {
        // A backslash of the template would escape the first character of the value, and not itself.
        let sent = isEscaped || mayBeComment ? nil : self.sent(value, isAlone: isAlone)
        isEscaped = false
        if let sent {
            text += sent
        } else if isQuoted && !mayBeComment {
            hasEmptiedString = true
        } else {
            isBroken = true
        }
    }

    private func sent(_ value: ParameterValue, isAlone: Bool) -> String? {
        if isQuoted { return Self.quoted(Self.text(of: value)) }
        guard isReference || isBracketed else { return tokens(value) }
        return isAlone ? PercentEncoding.reference(Self.text(of: value)) : Self.component(Self.text(of: value))
    }

    /// Whether a placeholder is all that stands between `<` and `>`.
    private static func isBracketed(_ position: Int, in pieces: [TextTemplate.Piece]) -> Bool {
        guard position > 0, position + 1 < pieces.count, case .plain(let before) = pieces[position - 1],
            case .plain(let after) = pieces[position + 1]
        else { return false }
        return before.bytes.last == UInt8(ascii: "<") && after.bytes.first == UInt8(ascii: ">")
    }
}

// MARK: - Places

extension HeaderValue {
    /// The longest value of a parameter: a field that is longer is not sent anyway.
    private static let longest = 8_192

    /// The inside of a quoted string: visible ASCII, spaces and tabs.
    private static func quoted(_ text: String) -> String? {
        guard text.utf8.count <= longest, text.utf8.allSatisfy({ 0x20...0x7E ~= $0 || $0 == 0x09 }) else { return nil }
        return text.escapedForQuotedString
    }

    /// A token, or those of a list.
    private func tokens(_ value: ParameterValue) -> String? {
        switch value {
        case .list(let values):
            let tokens = values.map(tokens)
            return tokens.contains(nil) ? nil : tokens.compactMap(\.self).joined(separator: ", ")
        case .dateTime(let instant): return instant.httpDate
        case .string, .integer, .double, .boolean, .duration:
            let text = Self.text(of: value)
            if case .retryAfter = field, let date = DateTime(httpDate: text) { return date.httpDate }
            let isSlashed = field == .slashed
            let isToken = text.utf8.allSatisfy {
                HeaderField.isTokenCharacter($0) || isSlashed && $0 == UInt8(ascii: "/")
            }
            return isToken && 1...Self.longest ~= text.utf8.count ? text : nil
        }
    }

    /// A component of a URI; nil for nothing and for dots alone, which change what is before or behind them in a path
    /// (RFC 3986, section 5.2.4).
    private static func component(_ text: String) -> String? {
        text.utf8.allSatisfy { $0 == UInt8(ascii: ".") } ? nil : PercentEncoding.component(text)
    }

    private static func text(of value: ParameterValue) -> String {
        switch value {
        case .duration(let duration): duration.delaySeconds.description
        case .dateTime(let instant): instant.httpDate
        case .list(let values): values.map(text).joined(separator: ", ")
        case .string, .integer, .double, .boolean: value.description
        }
    }
}

extension String {
    /// The text as a part of a quoted string (RFC 9110, section 5.6.4).
    package var escapedForQuotedString: String {
        var escaped = ""
        for scalar in unicodeScalars {
            if scalar == "\"" || scalar == "\\" { escaped.append("\\") }
            escaped.unicodeScalars.append(scalar)
        }
        return escaped
    }
}
