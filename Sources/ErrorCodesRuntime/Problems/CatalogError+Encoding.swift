extension CatalogError {
    /// The body of the response with this error, the same bytes as those of `ProblemDetails(self).encoded()`.
    ///
    /// The facts of the error go from the table to the body without becoming Strings first.
    ///
    /// - Parameter instance: A URI reference that identifies this occurrence (RFC 9457, section 3.1.5).
    public func encodedProblem(instance: String? = nil) -> [UInt8] {
        let code = code
        let parameters = parameters
        var writer = JSONWriter(capacity: 512)
        writer.beginObject()
        writer.writeFacts(of: code)
        if code.row.pointee.detail.count > 0 {
            writer.write(key: "detail")
            writer.write(TextTemplate(code.row.pointee.detail).filled(parameters))
        }
        if let instance {
            writer.write(key: "instance")
            writer.write(instance)
        }
        writer.write(key: "code")
        writer.write(code)
        writer.write(members: parameters)
        if !parameters.fieldErrors.isEmpty {
            writer.write(key: "errors")
            writer.write(parameters.fieldErrors)
        }
        writer.endObject()
        return writer.bytes
    }
}

extension JSONWriter {
    fileprivate mutating func writeFacts<Code: ErrorCode>(of code: Code) {
        let row = code.row
        write(key: "type")
        if row.pointee.type.count > 0 {
            write(row.pointee.type)
        } else {
            write(Code.errorCodeTable.typeBaseText, row.pointee.name)
        }
        write(key: "title")
        write(row.pointee.title)
        write(key: "status")
        write(row.pointee.status)
    }

    fileprivate mutating func write<Code: ErrorCode>(_ code: Code) {
        if Code.RawValue.self == Int.self { write(code.row.pointee.integerCode) } else { write(code.codeText) }
    }

    fileprivate mutating func write(members parameters: ParameterList) {
        for parameter in parameters.parameters {
            write(key: parameter.wireText)
            write(parameter.value)
        }
    }

    fileprivate mutating func write(_ fields: [FieldErrorRecord]) {
        beginArray()
        for field in fields {
            separate()
            beginObject()
            if let detail = field.detail {
                write(key: "detail")
                write(detail)
            }
            write(key: "pointer")
            write(field.pointer.description)
            write(key: "code")
            write(field.code)
            write(members: field.parameters)
            endObject()
        }
        endArray()
    }

    private mutating func write(_ value: ParameterValue) {
        switch value {
        case .string(let text): write(text)
        case .integer(let integer): write(integer)
        case .double(let double): write(double)
        case .boolean(let boolean): write(literal: boolean ? "true" : "false")
        case .duration, .dateTime: write(value.json)
        case .list(let values):
            beginArray()
            for element in values {
                separate()
                write(element)
            }
            endArray()
        }
    }

    fileprivate mutating func write(key: StaticString) { write(key: StaticText(key)) }
}
