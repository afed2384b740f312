import ErrorCodesRuntime
package import ErrorCodesWriting

/// A JSON value that is to be printed as YAML in block style. Every string of a spec that becomes YAML passes through here.
///
/// Readers of YAML 1.1 and 1.2 get the same value of it: what any of them would take for something else than text is in
/// quotes.
package struct YAMLText: Sendable {
    private let value: JSONText

    package init(_ value: JSONText) {
        self.value = value
    }

    /// The lines, each with a line break at its end.
    ///
    /// - Parameter indentation: The number of spaces before each line.
    package func text(indentation: Int = 0) -> String {
        var output = OutputBuffer(capacity: 1 << 10)
        append(to: &output, indentation: indentation)
        return String(decoding: output.bytes, as: UTF8.self)
    }

    /// Appends the lines, each with a line break at its end.
    ///
    /// - Parameter indentation: The number of spaces before each line.
    package func append(to output: inout OutputBuffer, indentation: Int) {
        output.append(indentation: indentation)
        Self.append(value, to: &output, indentation)
    }

    /// Appends an entry of a block mapping, with a line break at its end.
    ///
    /// - Parameter indentation: The number of spaces before the key.
    package static func append(_ key: String, _ value: JSONText, to output: inout OutputBuffer, indentation: Int) {
        output.append(indentation: indentation)
        appendEntry(key, value, to: &output, indentation)
    }

    /// Appends a value whose first line has its indentation already.
    private static func append(_ value: JSONText, to output: inout OutputBuffer, _ indentation: Int) {
        switch value.unwrapped {
        case .object(let members) where !members.isEmpty:
            for (index, member) in members.enumerated() {
                if index > 0 { output.append(indentation: indentation) }
                appendEntry(member.0, member.1, to: &output, indentation)
            }
        case .array(let elements) where !elements.isEmpty:
            for (index, element) in elements.enumerated() {
                if index > 0 { output.append(indentation: indentation) }
                output.append(literal: "- ")
                append(element, to: &output, indentation + 2)
            }
        case let scalar:
            // The lines of a block are indented by more than what the value stands in.
            append(scalar: scalar, to: &output, max(indentation - 2, 0))
            output.append(UInt8(ascii: "\n"))
        }
    }

    private static func appendEntry(_ key: String, _ value: JSONText, to output: inout OutputBuffer, _ indentation: Int)
    {
        output.append(YAMLScalarText.line(key))
        output.append(UInt8(ascii: ":"))
        let value = value.unwrapped
        if value.hasParts {
            output.append(UInt8(ascii: "\n"))
            output.append(indentation: indentation + 2)
        } else {
            output.append(UInt8(ascii: " "))
        }
        append(value, to: &output, indentation + 2)
    }

    /// Appends a value on one line, or a text as a literal block.
    private static func append(scalar: JSONText, to output: inout OutputBuffer, _ indentation: Int) {
        switch scalar {
        case .null: output.append(literal: "null")
        case .boolean(let value): output.append(literal: value ? "true" : "false")
        case .number(let value): output.append(value)
        case .json(let number): output.append(yamlNumber(number))
        case .string(let text):
            output.append(YAMLScalarText.value(text, indentation: String(repeating: " ", count: indentation)))
        case .array: output.append(literal: "[]")
        case .object: output.append(literal: "{}")
        }
    }

    /// A number of JSON as YAML 1.1 knows it too: one with an exponent has a point (type float, YAML 1.1).
    private static func yamlNumber(_ number: String) -> String {
        guard !number.contains("."), let exponent = number.firstIndex(where: { $0 == "e" || $0 == "E" }) else {
            return number
        }
        return number[..<exponent] + ".0" + number[exponent...]
    }
}

extension JSONText {
    /// The value without others around it that are JSON already, but for numbers.
    fileprivate var unwrapped: JSONText {
        guard case .json(let text) = self, let value = JSONValue(decoding: Array(text.utf8)) else { return self }
        return JSONText(value)
    }

    fileprivate var hasParts: Bool {
        switch self {
        case .array(let elements): !elements.isEmpty
        case .object(let members): !members.isEmpty
        default: false
        }
    }
}

extension OutputBuffer {
    fileprivate mutating func append(_ string: String) {
        var string = string
        string.withUTF8 { bytes in
            if let base = bytes.baseAddress { append(UnsafeRawPointer(base), count: bytes.count) }
        }
    }

    fileprivate mutating func append(indentation: Int) {
        for _ in 0..<indentation { append(UInt8(ascii: " ")) }
    }
}
