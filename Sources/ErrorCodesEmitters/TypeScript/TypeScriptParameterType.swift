import ErrorCodesSpec
import ErrorCodesSwiftEmitter
import ErrorCodesWriting

extension ErrorCodesSpec.Parameter {
    /// The member of an interface.
    func writeMember(to writer: inout CodeWriter) {
        TypeScriptComment(self).write(to: &writer)
        let key = TypeScriptKey(wireName, ofType: true)
        writer.line("readonly \(key)\(question): \(type.typeScript);")
    }

    /// The type as the decoder reads it: `list<int>?`.
    var typeWord: CodeText { "\(type.typeScriptWord)\(question)" }

    private var question: CodeText { isOptional ? "?" : "" }
}

extension ErrorCodesSpec.ParameterType {
    fileprivate var typeScript: CodeText {
        switch self {
        case .string, .date, .dateTime, .duration, .uuid, .url: "string"
        case .int, .double: "number"
        case .bool: "boolean"
        // Open: a newer server may have more words.
        case .choice(let words): "\(words.reduce("" as CodeText) { "\($0)\(TypeScriptText($1)) | " })Unlisted"
        case .list(let element): "readonly \(element.typeScriptElement)[]"
        }
    }

    /// The type before brackets, which bind closer than `|` and `readonly`.
    private var typeScriptElement: CodeText {
        switch self {
        case .choice, .list: "(\(typeScript))"
        default: typeScript
        }
    }

    fileprivate var typeScriptWord: CodeText {
        switch self {
        case .string: "string"
        case .int: "int"
        case .double: "double"
        case .bool: "bool"
        case .date: "date"
        case .dateTime: "date-time"
        case .duration: "duration"
        case .uuid: "uuid"
        case .url: "url"
        case .choice: "enum"
        case .list(let element): "list<\(element.typeScriptWord)>"
        }
    }
}

extension CodeValue {
    /// The type of the one value. An integer beyond 2^53 - 1 has none, since the literal would be another number.
    var typeScriptType: CodeText {
        switch self {
        case .integer(let number): abs(number) < 1 << 53 ? "\(number)" : "number"
        case .text(let text): "\(TypeScriptText(text))"
        }
    }

    var typeScriptValue: CodeText {
        switch self {
        case .integer(let number): "\(number)"
        case .text(let text): "\(TypeScriptText(text))"
        }
    }
}
