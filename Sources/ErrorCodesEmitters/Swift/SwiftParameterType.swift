import ErrorCodesSpec

/// How a param is written as a Swift type, put into a problem, and taken out of one.
struct SwiftParameterType {
    private let type: ParameterType
    private let isOptional: Bool
    /// The generated enum, where the innermost type is one.
    private let choice: SwiftIdentifier?

    init(_ parameter: Parameter, choice: SwiftIdentifier?) {
        self.init(parameter.type, isOptional: parameter.isOptional, choice: choice)
    }

    init(_ type: ParameterType, isOptional: Bool, choice: SwiftIdentifier?) {
        self.type = type
        self.isOptional = isOptional
        self.choice = choice
    }

    /// The type as it stands in a declaration.
    var declaration: CodeText {
        isOptional ? "\(name(of: type))?" : name(of: type)
    }

    /// Writes the type as it stands in a declaration.
    func writeDeclaration(to writer: inout CodeWriter) {
        writer.put(name(of: type))
        if isOptional { writer.put("?") }
    }

    /// The type that most params have, made once.
    private static let string: CodeText = "Swift.String"

    private func name(of type: ParameterType) -> CodeText {
        switch type {
        case .string: Self.string
        case .int: "Swift.Int"
        case .double: "Swift.Double"
        case .bool: "Swift.Bool"
        case .duration: "Swift.Duration"
        case .dateTime: "Date"
        case .uuid: "UUID"
        case .url: "URL"
        case .choice: choice.map { "\($0)" } ?? "Swift.String"
        case .list(let element): "[\(name(of: element))]"
        }
    }

    /// Whether the declaration of a param of a type names one of Foundation.
    static func needsFoundation(_ type: ParameterType) -> Bool { type.innermost.isOfFoundation }

    /// The value of a variable in a form that the runtime knows.
    func wireValue(of variable: CodeText) -> CodeText {
        guard type.innermost.isOfFoundation else { return variable }
        return convert(variable, type: type, isOptional: isOptional)
    }

    /// Writes a variable as the runtime's `ParameterValue?`.
    func writeParameterValue(of variable: SwiftIdentifier, to writer: inout CodeWriter) {
        guard case .string = type, !isOptional else { return writer.put(parameterValue(of: "\(variable)")) }
        writer.put(".string(")
        writer.put(variable)
        writer.put(")")
    }

    /// A variable as the runtime's `ParameterValue?`.
    ///
    /// No constructor has overloads, since the compiler would have to try them all.
    func parameterValue(of variable: CodeText) -> CodeText {
        let value = wireValue(of: variable)
        if isOptional { return ".optional(\(value))" }
        return switch type {
        case .string, .uuid, .url: ".string(\(value))"
        case .int: ".integer(\(value))"
        case .double: ".double(\(value))"
        case .bool: ".boolean(\(value))"
        case .duration: ".duration(\(value))"
        case .dateTime: ".dateTime(\(value))"
        case .choice, .list: ".value(\(value))"
        }
    }

    private func convert(_ value: CodeText, type: ParameterType, isOptional: Bool) -> CodeText {
        if case .list(let element) = type {
            return "\(value)\(isOptional ? "?" : "").map { \(convert("$0", type: element, isOptional: false)) }"
        }
        switch type {
        case .uuid: return "\(value)\(isOptional ? "?" : "").uuidString"
        case .url: return "\(value)\(isOptional ? "?" : "").absoluteString"
        default:
            let make: CodeText = "ErrorCodesRuntime.DateTime(secondsSinceEpoch:"
            return isOptional
                ? "\(value).map { \(make) $0.timeIntervalSince1970) }" : "\(make) \(value).timeIntervalSince1970)"
        }
    }

    /// The expression that takes the value out of what was received.
    func reading(_ name: SwiftStringLiteral) -> CodeText {
        let suffix: CodeText = isOptional ? "IfPresent" : ""
        switch type {
        case .string: return "try _parameters.string\(suffix)(\(name))"
        case .int: return "try _parameters.int\(suffix)(\(name))"
        case .double: return "try _parameters.double\(suffix)(\(name))"
        case .bool: return "try _parameters.bool\(suffix)(\(name))"
        case .duration: return "try _parameters.duration\(suffix)(\(name))"
        default: break
        }
        guard type.innermost.isOfFoundation else {
            // The case says of which type: here, outside of the error type, its nested types cannot be named.
            return "try _parameters.value\(suffix)(\(name))"
        }
        return readingFoundation(name, suffix: suffix)
    }

    private func readingFoundation(_ name: SwiftStringLiteral, suffix: CodeText) -> CodeText {
        let isList = type != type.innermost
        let method: CodeText = isList ? "convertedList\(suffix)" : "converted\(suffix)"
        let closure: CodeText =
            switch type.innermost {
            case .uuid: "(_text: Swift.String) in UUID(uuidString: _text)"
            case .url: "(_text: Swift.String) in URL(string: _text)"
            default: "(_time: ErrorCodesRuntime.DateTime) in Date(timeIntervalSince1970: _time.secondsSinceEpoch)"
            }
        return "try _parameters.\(method)(\(name)) { \(closure) }"
    }
}

extension ParameterType {
    fileprivate var isOfFoundation: Bool {
        switch self {
        case .dateTime, .uuid, .url: true
        default: false
        }
    }
}
