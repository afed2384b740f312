extension SpecReader {
    /// The example of a param as JSON, checked against its type; nil for one that is wrong.
    mutating func example(_ node: YAMLNode, of type: ParameterType) -> String? {
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
    static func form(of type: ParameterType) -> String {
        switch type {
        case .string: "any text"
        case .int: "an integer: `17`"
        case .double: "a number: `0.5`"
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
    static func isJSON(_ text: Text, of type: ParameterType) -> Bool {
        if type == .bool { return text == "true" || text == "false" }
        let digits = text.hasPrefix("-") ? text.slice(from: 1, to: text.count) : text
        let parts = digits.string.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count <= (type == .int ? 1 : 2), DecimalInteger.parse(Text(parts[0])) != nil else { return false }
        return parts.count == 1 || !parts[1].isEmpty && parts[1].utf8.allSatisfy(\.isDigit)
    }

    static func isText(_ text: Text, of type: ParameterType) -> Bool {
        switch type {
        case .date: text.count == 10 && isDay(text)
        case .dateTime: isInstant(text)
        case .duration: SpecDuration(text) != nil
        case .uuid: hasForm(text, "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx")
        case .url: AbsoluteURI(text) != nil
        case .choice(let values): values.contains(text)
        default: true
        }
    }

    /// True if a text begins with a day that the runtime reads, of any month as if it had 31.
    private static func isDay(_ text: Text) -> Bool {
        guard text.count >= 10, hasForm(text.slice(0..<10), "dddd-dd-dd") else { return false }
        let numbers = text.slice(0..<10).string.split(separator: "-").compactMap { Int($0) }
        return 1...12 ~= numbers[1] && 1...31 ~= numbers[2]
    }

    private static func isInstant(_ text: Text) -> Bool {
        guard isDay(text), text.count >= 20, hasForm(text.slice(10..<19), "Tdd:dd:dd") else { return false }
        var rest = text.slice(19..<text.count)
        if rest.hasPrefix(".") {
            let count = rest.bytes.dropFirst().prefix { $0.isDigit }.count
            guard count > 0 else { return false }
            rest = rest.slice(count + 1..<rest.count)
        }
        return rest == "Z" || hasForm(rest, "+dd:dd") || hasForm(rest, "-dd:dd")
    }

    /// True if each character is that of a form, in which `d` stands for a digit and `x` for a hexadecimal one.
    private static func hasForm(_ text: Text, _ form: Text) -> Bool {
        text.count == form.count
            && zip(text.bytes, form.bytes).allSatisfy { byte, wanted in
                switch wanted {
                case UInt8(ascii: "d"): byte.isDigit
                case UInt8(ascii: "x"): byte.isHexDigit
                default: byte == wanted
                }
            }
    }

    /// The value as it stands in a body.
    static func json(of text: Text, _ type: ParameterType) -> String {
        if type == .duration, let duration = SpecDuration(text) {
            let (seconds, rest) = duration.milliseconds.quotientAndRemainder(dividingBy: 1_000)
            return "\"PT\(seconds)\(rest == 0 ? "" : "." + String(String(1_000 + rest).dropFirst()))S\""
        }
        var json = "\""
        for scalar in text.string.unicodeScalars {
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
