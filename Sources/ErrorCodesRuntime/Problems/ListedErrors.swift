/// What a body lists below its error: the errors of its fields, and the other errors of the answer with those of theirs.
///
/// The limit is one for all, and other errors come before those of fields, which are many more.
package struct ListedErrors {
    package struct Other {
        package let error: any CatalogError
        package let fields: ArraySlice<AnyFieldError>
    }

    package let fields: ArraySlice<AnyFieldError>
    package let others: [Other]
    /// How many errors are not shown.
    package let omitted: Int

    package init(_ parameters: ParameterList, others: [any CatalogError] = []) {
        var limit = FieldErrorLimit.body
        let shown = others.prefix { limit.admits(.body($0.context.occurrence.pointer ?? .root)) }
        fields = parameters.fieldErrors.prefix { limit.admits($0.location) }
        self.others = shown.map { error in
            Other(error: error, fields: error.parameters.fieldErrors.prefix { limit.admits($0.location) })
        }
        let all = others.reduce(others.count + parameters.fieldErrors.count) { $0 + $1.parameters.fieldErrors.count }
        omitted = self.others.reduce(all - shown.count - fields.count) { $0 - $1.fields.count }
    }
}

extension JSONObject {
    /// Appends `errors`, and `omittedErrors` where a body does not show them all.
    package mutating func append(_ listed: ListedErrors) {
        append(errors: listed.fields.map(\.json) + listed.others.map { .object(Self.element($0.error, $0.fields)) })
        if listed.omitted > 0 { append("omittedErrors", .integer(listed.omitted)) }
    }

    private mutating func append(errors: [JSONValue]) {
        if !errors.isEmpty { append("errors", .array(errors)) }
    }

    /// A further error of an answer (RFC 9457, section 3); its type tells it from an error of a field.
    private static func element(_ error: some CatalogError, _ fields: ArraySlice<AnyFieldError>) -> JSONObject {
        let parameters = error.parameters
        var members = JSONObject()
        members.append("type", .string(error.code.type))
        members.append("title", .string(error.title))
        members.append("status", .integer(error.status))
        if let detail = error.sentDetail { members.append("detail", .string(detail)) }
        members.append(error.context.occurrence.pointer, beside: parameters)
        members.append("code", error.code.wireValue)
        for parameter in parameters { members.append(parameter.wireName, parameter.value.json) }
        members.append(fieldFlagsOf: error)
        members.append(errors: fields.map(\.json))
        return members
    }

    /// Appends the place that an error is about, unless a parameter has its name.
    package mutating func append(_ pointer: JSONPointer?, beside parameters: ParameterList) {
        guard let pointer, !parameters.contains(where: { $0.wireName == "pointer" }) else { return }
        append("pointer", .string(pointer.description))
    }
}
