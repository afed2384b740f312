extension SpecReader {
    /// The example of a param as JSON, checked against its type; nil for one that is wrong.
    @_optimize(none) mutating func example(_ node: YAMLNode, of type: ParameterType) -> String? {
        switch type {
        case .list(let element):
            guard node.kind == .sequence else {
                reportKind(of: node, expected: "the example of a list is a list")
                return nil
            }
            let elements = node.elements.map { example($0, of: element) }
            return elements.contains(nil) ? nil : "[" + elements.compactMap(\.self).joined(separator: ",") + "]"
        case .int, .double, .bool:
            guard node.isWrittenScalar else {
                reportKind(of: node, expected: "the example of \(Self.article(type)) is one")
                return nil
            }
            if node.isPlain, ParameterExample.isJSON(node.text, of: type) { return node.text.string }
            let message = "`\(node.text.shortened)` is no example of \(Self.article(type))"
            report(.malformedValue, message, at: node.span, help: ParameterExample.form(of: type))
            return nil
        default:
            let subject = "example of \(Self.article(type))"
            let text = text(node, subject, form: ParameterExample.form(of: type)) {
                ParameterExample.isText($0, of: type)
            }
            return text.map { ParameterExample.json(of: $0.value, type) }
        }
    }

    private static func article(_ type: ParameterType) -> String {
        let word = type.description
        return (word == "int" || word == "enum" ? "an `" : "a `") + word + "`"
    }
}

/// What an example of each type looks like.
enum ParameterExample {
    @_optimize(none) static func form(of type: ParameterType) -> String {
        switch type {
        case .string: "any text"
        case .int: "an integer: `17`"
        case .double: "a number of up to 17 digits: `0.5`"
        case .bool: "`true` or `false`"
        case .date: "a day in quotes: `\"2030-01-31\"`"
        case .dateTime: "an instant in quotes: `\"2030-01-31T12:00:00Z\"`"
        case .duration: "a number and `ms`, `s`, `m`, `h` or `d`: `30s`"
        case .uuid: "a UUID: `0b1c9f3e-6d0a-4b58-9f0e-3a1c2d4e5f60`"
        case .url: "an absolute URI: `https://example.com/`"
        case .choice(let values): "one of its values, such as `\(values.first ?? "")`"
        case .list: "a list"
        }
    }

    /// True if a plain scalar is a number or a truth value, as JSON writes it.
    @_optimize(none) static func isJSON(_ text: Text, of type: ParameterType) -> Bool {
        if type == .bool { return text == "true" || text == "false" }
        let digits = text.hasPrefix("-") ? text.slice(from: 1, to: text.count) : text
        let parts = digits.string.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
        // No more digits than a `Double` can hold.
        guard parts.count <= (type == .int ? 1 : 2), DecimalInteger.parse(Text(parts[0])) != nil,
            type == .int || digits.count <= 18
        else { return false }
        return parts.count == 1 || !parts[1].isEmpty && parts[1].utf8.allSatisfy(\.isDigit)
    }

    @_optimize(none) static func isText(_ text: Text, of type: ParameterType) -> Bool {
        switch type {
        case .date: isDay(text.string[...])
        case .dateTime: isInstant(text)
        case .duration: SpecDuration(text) != nil
        case .uuid: isUUID(text)
        case .url: AbsoluteURI(text) != nil
        case .choice(let values): values.contains(text)
        default: true
        }
    }

    @_optimize(none) private static func isDay(_ text: Substring) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, let year = HTTPDate.number(parts[0], digits: 4),
            let month = HTTPDate.number(parts[1], digits: 2), let day = HTTPDate.number(parts[2], digits: 2)
        else { return false }
        return 1...12 ~= month && 1...HTTPDate.length(of: month - 1, year) ~= day
    }

    @_optimize(none) private static func isInstant(_ text: Text) -> Bool {
        let parts = text.string.split(separator: "T", omittingEmptySubsequences: false)
        guard parts.count == 2, isDay(parts[0]) else { return false }
        var time = parts[1]
        if time.last == "Z" {
            time.removeLast()
        } else {
            let offset = time.suffix(6)
            guard offset.first == "+" || offset.first == "-", HTTPDate.isTime(offset.dropFirst() + ":00") else {
                return false
            }
            time.removeLast(offset.count)
        }
        let seconds = time.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        return HTTPDate.isTime(seconds[0])
            && seconds.dropFirst().allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) }
    }

    /// Five groups of hexadecimal digits (RFC 9562, section 4).
    @_optimize(none) private static func isUUID(_ text: Text) -> Bool {
        let groups = text.string.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        return groups.map(\.count) == [8, 4, 4, 4, 12] && groups.joined().allSatisfy(\.isHexDigit)
    }

    /// The value as it stands in a body.
    @_optimize(none) static func json(of text: Text, _ type: ParameterType) -> String {
        if type == .duration, let duration = SpecDuration(text) {
            let (seconds, rest) = duration.milliseconds.quotientAndRemainder(dividingBy: 1_000)
            return "\"PT\(seconds)\(rest == 0 ? "" : "." + String(String(1_000 + rest).dropFirst()))S\""
        }
        var json = "\""
        // A server sends the digits of a UUID in lower case.
        for scalar in (type == .uuid ? text.string.lowercased() : text.string).unicodeScalars {
            switch scalar {
            case "\"", "\\": json += "\\" + String(scalar)
            case "\n": json += "\\n"
            case "\t": json += "\\t"
            case "\r": json += "\\r"
            default: json.unicodeScalars.append(scalar)
            }
        }
        return json + "\""
    }
}
