/// The value of a header field, each parameter as the position of its placeholder asks for.
///
/// So no parameter can end the place in which it stands, and add a link, a challenge or a directive. One that cannot be
/// sent there leaves a gap. A token may hold a `/` in fields of media types and in `Upgrade`, as in `HTTP/2.0`; in
/// `Retry-After` it may be a date.
package struct HeaderValue {
    package private(set) var text = ""
    /// True if a parameter in a quoted string was left out, so that the string is empty.
    private(set) var hasEmptiedString = false
    /// True if a parameter was left out elsewhere, so that the value says something else, or nothing.
    package private(set) var isBroken = false
    /// True if an optional parameter outside of a quoted string is absent, so that there is nothing to send.
    package private(set) var isAbsent = false

    private let field: Field

    /// Fields whose values have forms of their own.
    private enum Field {
        case slashed, retryAfter, other

        init(_ name: String) {
            let known: [(String, Field)] = [
                ("Retry-After", .retryAfter), ("Upgrade", .slashed), ("Accept", .slashed), ("Accept-Post", .slashed),
                ("Accept-Patch", .slashed),
            ]
            self = known.first { $0.0.equalsIgnoringCase(name) }?.1 ?? .other
        }
    }

    /// Fills a field's value in.
    ///
    /// Durations are delay-seconds and instants HTTP dates, the two forms of `Retry-After`.
    package init(_ template: HeaderTemplate, _ parameters: ParameterList) {
        field = Field(template.name)
        let pieces = Array(TextTemplate(template.valueText))
        var scanner = HeaderPositionScanner(field: template.name)
        for piece in pieces {
            if case .plain(let plain) = piece { scanner.scan(plain.bytes) } else { scanner.scanPlaceholder() }
        }
        var positions = scanner.finish()[...]
        for piece in pieces {
            switch piece {
            case .plain(let plain): text += plain.string
            case .placeholder(let name): append(parameters.parameter(named: name)?.value, at: positions.removeFirst())
            }
        }
    }

    /// True if every parameter could be sent.
    package var isWhole: Bool { !hasEmptiedString && !isBroken }

    private mutating func append(_ value: ParameterValue?, at position: HeaderPosition) {
        let isInString = position == .quoted || position == .refused(.escape)
        if let value, let sent = sent(value, at: position) {
            text += sent
        } else if value == nil {
            isAbsent = isAbsent || !isInString
        } else if isInString {
            hasEmptiedString = true
        } else {
            isBroken = true
        }
    }

    private func sent(_ value: ParameterValue, at position: HeaderPosition) -> String? {
        switch position {
        case .quoted: Self.quoted(Self.text(of: value))
        case .reference: PercentEncoding.reference(Self.text(of: value))
        case .component: Self.component(Self.text(of: value))
        case .token: tokens(value)
        case .refused: nil
        }
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
        case .string, .integer, .double, .boolean, .duration, .date:
            let text = Self.text(of: value)
            if case .retryAfter = field, let date = DateTime(httpDate: text) { return date.httpDate }
            let isSlashed = field == .slashed
            let isToken = text.utf8.allSatisfy {
                HeaderName.isTokenByte($0) || isSlashed && $0 == UInt8(ascii: "/")
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
        case .string, .integer, .double, .boolean, .date: value.description
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
