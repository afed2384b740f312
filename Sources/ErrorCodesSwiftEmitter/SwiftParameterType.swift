import ErrorCodesSpec

/// How a param is written as a Swift type, put into a problem, and taken out of one.
///
/// A type that is not mentioned here is a `String`, as it is text on the wire.
struct SwiftParameterType {
    private let type: ParameterType
    private let isOptional: Bool
    /// The generated enum, where the innermost type is one.
    private let choice: SwiftIdentifier?

    init(_ type: ParameterType, isOptional: Bool, choice: SwiftIdentifier?) {
        self.type = type
        self.isOptional = isOptional
        self.choice = choice
    }

    /// Writes the type as it stands in a declaration.
    func writeDeclaration(to writer: inout CodeWriter) {
        writeName(of: type, to: &writer)
        if isOptional { writer.put("?") }
    }

    private func writeName(of type: ParameterType, to writer: inout CodeWriter) {
        switch type {
        case .int: writer.put("Swift.Int")
        case .double: writer.put("Swift.Double")
        case .bool: writer.put("Swift.Bool")
        case .duration: writer.put("Swift.Duration")
        case .dateTime: writer.put("Date")
        case .uuid: writer.put("UUID")
        case .url: writer.put("URL")
        case .choice:
            if let choice { writer.put(choice) } else { writer.put("Swift.String") }
        case .list(let element):
            writer.put("[")
            writeName(of: element, to: &writer)
            writer.put("]")
        default: writer.put("Swift.String")
        }
    }

    // MARK: Into a problem

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

    private static func write(
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
        case .uuid:
            writer.put(variable)
            writer.put(isOptional ? "?.uuidString" : ".uuidString")
        case .url:
            writer.put(variable)
            writer.put(isOptional ? "?.absoluteString" : ".absoluteString")
        default: writeDateTime(variable, isOptional: isOptional, to: &writer)
        }
    }

    private static func writeDateTime(_ variable: SwiftVariable, isOptional: Bool, to writer: inout CodeWriter) {
        if isOptional {
            writer.put(variable)
            writer.put(".map { ErrorCodesRuntime.DateTime(secondsSinceEpoch: $0.timeIntervalSince1970) }")
        } else {
            writer.put("ErrorCodesRuntime.DateTime(secondsSinceEpoch: ")
            writer.put(variable)
            writer.put(".timeIntervalSince1970)")
        }
    }

    // MARK: Out of a body

    /// Writes the expression that takes the value out of what was received, of the type that it stands for.
    func writeReading(_ name: Text, to writer: inout CodeWriter) {
        writer.put("try _parameters.")
        if case .list = type, type.isOfFoundation {
            writer.put("convertedList")
        } else {
            writer.put(type.isOfFoundation ? "converted" : "value")
        }
        writer.put(isOptional ? "IfPresent(" : "(")
        writer.put(SwiftStringLiteral(name))
        writer.put(")")
        switch type.innermost {
        case .uuid: writer.put(" { (_text: Swift.String) in UUID(uuidString: _text) }")
        case .url: writer.put(" { (_text: Swift.String) in URL(string: _text) }")
        case .dateTime:
            writer.put(" { (_time: ErrorCodesRuntime.DateTime) in ")
            writer.put("Date(timeIntervalSince1970: _time.secondsSinceEpoch) }")
        default: break
        }
    }
}

extension ParameterType {
    /// True for a Foundation type or a list of them.
    var isOfFoundation: Bool {
        switch self {
        case .dateTime, .uuid, .url: true
        case .list(let element): element.isOfFoundation
        default: false
        }
    }
}
