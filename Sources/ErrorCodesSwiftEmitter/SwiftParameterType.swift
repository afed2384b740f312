import ErrorCodesSpec
import ErrorCodesWriting

/// How a param is written as a Swift type, put into a problem, and taken out of one.
///
/// A type that is not mentioned here is a `String`, as it is text on the wire.
struct SwiftParameterType: CodeFragment, Hashable {
    let type: ParameterType
    let isOptional: Bool
    /// The generated enum, where the innermost type is one.
    let choice: SwiftIdentifier?
    /// The error type, where its members are not in scope: of what is written outside of it and its extensions.
    var scope: SwiftIdentifier?

    /// True for an `enum` or a list of them.
    var hasChoice: Bool { type.isChoice }

    /// The function of the runtime that reads this type and no other; nil where a generic one does.
    @_optimize(none) var reader: StaticString? {
        switch type {
        case .string: isOptional ? "stringIfPresent" : "string"
        case .int: isOptional ? "integerIfPresent" : "integer"
        case .double: isOptional ? "doubleIfPresent" : "double"
        case .bool: isOptional ? "booleanIfPresent" : "boolean"
        default: nil
        }
    }

    /// The type as it stands in a declaration.
    func append(to output: inout OutputBuffer) {
        append(type, to: &output)
        if isOptional { output.append(literal: "?") }
    }

    private func append(_ type: ParameterType, to output: inout OutputBuffer) {
        switch type {
        case .int: output.append(literal: "Swift.Int")
        case .double: output.append(literal: "Swift.Double")
        case .bool: output.append(literal: "Swift.Bool")
        case .duration: output.append(literal: "Swift.Duration")
        case .date: output.append(literal: "ErrorCodesRuntime.CalendarDate")
        case .dateTime: output.append(literal: "Date")
        case .uuid: output.append(literal: "UUID")
        case .url: output.append(literal: "URL")
        case .choice:
            if let choice { choice.append(to: &output) } else { output.append(literal: "Swift.String") }
        case .list(let element):
            output.append(literal: "[")
            append(element, to: &output)
            output.append(literal: "]")
        default: output.append(literal: "Swift.String")
        }
    }

    // MARK: Into a problem

    /// The function of the runtime that adds a public value of this type and no other; nil where a generic one does.
    var adder: StaticString? {
        guard !isOptional else { return nil }
        return switch type {
        case .string: "addString("
        case .int: "addInteger("
        case .double: "addDouble("
        case .bool: "addBoolean("
        default: nil
        }
    }

    /// Writes a variable as the runtime's `ParameterValue?`.
    ///
    /// No constructor has overloads, since the compiler would have to try them all.
    func writeParameterValue(of variable: SwiftVariable, to writer: inout CodeWriter) {
        writer.put(isOptional ? ".optional(" : constructor)
        writeWireValue(of: variable, to: &writer)
        writer.put(")")
    }

    private var constructor: StaticString {
        switch type {
        case .int: ".integer("
        case .double: ".double("
        case .bool: ".boolean("
        case .duration: ".duration("
        case .date: ".date("
        case .dateTime: ".dateTime("
        case .choice, .list: ".value("
        default: ".string("
        }
    }

    /// Writes the value of a variable in a form that the runtime knows.
    func writeWireValue(of variable: SwiftVariable, to writer: inout CodeWriter) {
        if type.isOfFoundation {
            Self.write(variable, convertedFrom: type, isOptional: isOptional, to: &writer)
        } else {
            writer.put(variable)
        }
    }

    @_optimize(none) private static func write(
        _ variable: SwiftVariable,
        convertedFrom type: ParameterType,
        isOptional: Bool,
        to writer: inout CodeWriter
    ) {
        switch type {
        case .list(let element):
            writer.put(variable)
            writer.put(isOptional ? "?.map { " : ".map { ")
            write(.argument, convertedFrom: element, isOptional: false, to: &writer)
            writer.put(" }")
        case .dateTime where isOptional:
            writer.put(variable)
            writer.put(".map { ErrorCodesRuntime.DateTime(secondsSinceEpoch: $0.timeIntervalSince1970) }")
        case .dateTime:
            writer.put("ErrorCodesRuntime.DateTime(secondsSinceEpoch: ")
            writer.put(variable)
            writer.put(".timeIntervalSince1970)")
        default:
            writer.put(variable)
            if isOptional { writer.put("?") }
            writer.put(type == .url ? ".absoluteString" : ".uuidString.lowercased()")
        }
    }

    // MARK: Out of a body

    /// Writes the expression that takes the value out of what was received, of the type that it stands for.
    @_optimize(none) func writeReading(_ name: Text, to writer: inout CodeWriter) {
        writer.put("try _parameters.")
        if let reader {
            writer.put(reader)
            writer.put("(")
            writer.put(SwiftStringLiteral(name))
            return writer.put(")")
        }
        if case .list = type, type.isOfFoundation {
            writer.put("convertedList")
        } else {
            writer.put(type.isOfFoundation ? "converted" : "value")
        }
        writer.put(isOptional ? "IfPresent(" : "(")
        writer.put(SwiftStringLiteral(name))
        writer.put(")")
        switch type.innermost {
        case .uuid: writeConversion("(_text: Swift.String)", "UUID(uuidString: _text)", to: &writer)
        case .url: writeConversion("(_text: Swift.String)", "URL(string: _text)", to: &writer)
        case .dateTime:
            let date: StaticString = "Date(timeIntervalSince1970: _time.secondsSinceEpoch)"
            writeConversion("(_time: ErrorCodesRuntime.DateTime)", date, to: &writer)
        default: break
        }
    }

    private func writeConversion(_ parameter: StaticString, _ result: StaticString, to writer: inout CodeWriter) {
        writer.put(" { ")
        writer.put(parameter)
        writer.put(" in ")
        if let scope {
            writer.put(scope)
            writer.put(".")
        }
        writer.put(result)
        writer.put(" }")
    }
}

extension ParameterType {
    /// True for a Foundation type or a list of them.
    var isOfFoundation: Bool {
        switch innermost {
        case .dateTime, .uuid, .url: true
        default: false
        }
    }

    /// True for an `enum` or a list of them.
    var isChoice: Bool {
        if case .choice = innermost { true } else { false }
    }
}

/// A variable in generated code.
enum SwiftVariable: CodeFragment {
    /// The param of a function.
    case parameter(SwiftIdentifier)
    /// A variable bound by a pattern: `p0`, `p1`.
    case bound(Int)
    /// An element of the tuple that a pattern binds: `p.0`, `p.1`.
    case element(Int)
    /// The argument of a closure: `$0`.
    case argument

    func append(to output: inout OutputBuffer) {
        switch self {
        case .parameter(let name): name.append(to: &output)
        case .bound(let number):
            output.append(literal: "p")
            output.append(number)
        case .element(let number):
            output.append(literal: "p.")
            output.append(number)
        case .argument: output.append(literal: "$0")
        }
    }
}
