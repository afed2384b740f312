package import ErrorCodesRuntime
package import ErrorCodesWriting

/// A JSON value that is to be printed, members in the order in which they are given. Every string of a spec that
/// becomes JSON passes through here.
package indirect enum JSONText: Sendable {
    case null
    case boolean(Bool)
    case number(Int)
    case string(String)
    /// A value that is JSON already.
    case json(String)
    case array([JSONText])
    case object([(String, JSONText)])

    /// What came as a value of the runtime; numbers keep their digits.
    package init(_ value: JSONValue) {
        switch value {
        case .null: self = .null
        case .boolean(let value): self = .boolean(value)
        case .integer(let value): self = .number(value)
        case .double, .number: self = .json(value.description)
        case .string(let value): self = .string(value)
        case .array(let elements): self = .array(elements.map(JSONText.init))
        case .object(let members): self = .object(members.map { ($0.name, JSONText($0.value)) })
        }
    }

    /// Indented by two spaces, as people read it.
    package var text: String { printed(isCompact: false) }

    /// On one line.
    package var compactText: String { printed(isCompact: true) }

    /// Writes it as people read it, with a line break at the end.
    package func write(to sink: any OutputSink) {
        var output = OutputBuffer(capacity: 1 << 10, sink: sink)
        append(to: &output, depth: 0)
        output.append(UInt8(ascii: "\n"))
        output.flush()
    }

    private func printed(isCompact: Bool) -> String {
        var output = OutputBuffer(capacity: 1 << 10)
        append(to: &output, depth: isCompact ? nil : 0)
        return String(decoding: output.bytes, as: UTF8.self)
    }

    /// - Parameter depth: The number of values around this one; nil puts everything on one line.
    package func append(to output: inout OutputBuffer, depth: Int?) {
        switch self {
        case .null: output.append(literal: "null")
        case .boolean(let value): output.append(literal: value ? "true" : "false")
        case .number(let value): output.append(value)
        case .json(let value): output.append(Array(value.utf8))
        case .string(let value): Self.append(quoted: value, to: &output)
        case .array(let elements):
            output.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                Self.append(separatorBefore: index, to: &output, depth: depth)
                element.append(to: &output, depth: depth.map { $0 + 1 })
            }
            if !elements.isEmpty { Self.append(lineBreakTo: &output, depth: depth) }
            output.append(UInt8(ascii: "]"))
        case .object(let members):
            output.append(UInt8(ascii: "{"))
            for (index, member) in members.enumerated() {
                Self.append(separatorBefore: index, to: &output, depth: depth)
                Self.append(key: member.0, to: &output, depth: depth)
                member.1.append(to: &output, depth: depth.map { $0 + 1 })
            }
            if !members.isEmpty { Self.append(lineBreakTo: &output, depth: depth) }
            output.append(UInt8(ascii: "}"))
        }
    }

    fileprivate static func append(separatorBefore index: Int, to output: inout OutputBuffer, depth: Int?) {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        append(lineBreakTo: &output, depth: depth.map { $0 + 1 })
    }

    fileprivate static func append(lineBreakTo output: inout OutputBuffer, depth: Int?) {
        guard let depth else { return }
        output.append(UInt8(ascii: "\n"))
        for _ in 0..<depth { output.append(literal: "  ") }
    }

    fileprivate static func append(key: String, to output: inout OutputBuffer, depth: Int?) {
        append(quoted: key, to: &output)
        output.append(literal: depth == nil ? ":" : ": ")
    }

    private static func append(quoted string: String, to output: inout OutputBuffer) {
        output.append(UInt8(ascii: "\""))
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": output.append(literal: "\\\"")
            case "\\": output.append(literal: "\\\\")
            case "\n": output.append(literal: "\\n")
            // Controls, and what some readers of lines take for line breaks.
            case _ where scalar.value < 0x20, "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                output.append(Array("\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8))
            default: output.append(scalar)
            }
        }
        output.append(UInt8(ascii: "\""))
    }
}

/// Writes a large JSON object, so that one member or element at a time is in memory.
struct JSONObjectWriter: ~Copyable {
    private var output: OutputBuffer
    private var count = 0

    init(to sink: any OutputSink) {
        output = OutputBuffer(capacity: 1 << 16, sink: sink)
        output.append(UInt8(ascii: "{"))
    }

    mutating func member(_ key: String, _ value: JSONText) {
        begin(key)
        value.append(to: &output, depth: 1)
    }

    /// An array whose elements are made one after the other.
    mutating func member(_ key: String, count: Int, element: (Int) -> JSONText) {
        begin(key)
        output.append(UInt8(ascii: "["))
        for index in 0..<count {
            JSONText.append(separatorBefore: index, to: &output, depth: 1)
            element(index).append(to: &output, depth: 2)
        }
        if count > 0 { JSONText.append(lineBreakTo: &output, depth: 1) }
        output.append(UInt8(ascii: "]"))
    }

    mutating func finish() {
        if count > 0 { JSONText.append(lineBreakTo: &output, depth: 0) }
        output.append(literal: "}\n")
        output.flush()
    }

    private mutating func begin(_ key: String) {
        JSONText.append(separatorBefore: count, to: &output, depth: 0)
        JSONText.append(key: key, to: &output, depth: 0)
        count += 1
    }
}
