import ErrorCodesModel
import ErrorCodesRuntime
import ErrorCodesSamples
import ErrorCodesSpec

/// A header field of a response.
struct OpenAPIHeader {
    let name: String
    /// True if every response with the error has it.
    var isRequired: Bool
    /// True if its value is a number of seconds.
    var isSeconds = false
    /// The value in a sample.
    var example: String?

    /// The fields of an error that a client has a use for: those of the spec, and those that its status and its advice oblige to.
    static func all(of error: PublishedError, _ sample: SampleResponse) -> [OpenAPIHeader] {
        let obligation = error.status.requiredField?.name
        var headers = error.headers.map { field in
            let name = field.name.string
            let isObliged = obligation?.equalsIgnoringCase(name) ?? false
            return OpenAPIHeader(
                name: name,
                isRequired: isObliged || !field.value.mayBeAbsent(error.payload),
                isSeconds: name.equalsIgnoringCase(RetryAfter.fieldName) && field.value.isSeconds(error.payload)
            )
        }
        let implied = [
            obligation.map { OpenAPIHeader(name: $0, isRequired: true) },
            error.retry.pauses ? OpenAPIHeader(name: RetryAfter.fieldName, isRequired: true, isSeconds: true) : nil,
        ]
        for header in implied.compactMap(\.self) {
            if let index = headers.firstIndex(where: { $0.isNamed(header.name) }) {
                headers[index].isRequired = true
            } else {
                headers.append(header)
            }
        }
        return headers.map { header in
            var header = header
            header.example = sample.headers.first { header.isNamed($0.name) }?.value
            return header
        }
    }

    /// The fields of a response that can have one of several errors, in the order in which they occur.
    static func merged(_ lists: [[OpenAPIHeader]]) -> [OpenAPIHeader] {
        var merged: [OpenAPIHeader] = []
        for header in lists.joined() where !merged.contains(where: { $0.isNamed(header.name) }) {
            let same = lists.compactMap { list in list.first { $0.isNamed(header.name) } }
            merged.append(
                OpenAPIHeader(
                    name: header.name,
                    isRequired: same.count == lists.count && same.allSatisfy(\.isRequired),
                    isSeconds: same.allSatisfy(\.isSeconds),
                    example: header.example
                )
            )
        }
        return merged
    }

    static func fields(_ headers: [OpenAPIHeader], _ dialect: SchemaDialect) -> SchemaMembers {
        guard !headers.isEmpty else { return [] }
        return [("headers", .object(headers.map { ($0.name, $0.field(dialect)) }))]
    }

    private func field(_ dialect: SchemaDialect) -> JSONText {
        let seconds = isSeconds ? example.flatMap(Int.init).map(JSONText.number) : nil
        let schema = isSeconds ? dialect.count : .string()
        return .object(
            [].described(meaning)
                + (isRequired ? [("required", .boolean(true))] : [])
                + [("schema", .object(schema + dialect.example(seconds ?? example.map(JSONText.string))))]
        )
    }

    private var meaning: String? { Self.meanings.first { isNamed($0.name) }?.meaning }

    private static let meanings = [
        (name: RetryAfter.fieldName, meaning: "When to try again."),
        (name: "WWW-Authenticate", meaning: "How to authenticate."),
        (name: "Proxy-Authenticate", meaning: "How to authenticate to the proxy."),
        (name: "Allow", meaning: "The methods that are allowed."), (name: "Upgrade", meaning: "The protocols to use."),
        (name: "Accept", meaning: "The media types that are accepted."),
        (name: "Location", meaning: "Where the resource is."),
    ]

    private func isNamed(_ other: String) -> Bool { name.equalsIgnoringCase(other) }
}

extension RetryAdvice {
    fileprivate var pauses: Bool { if case .after = self { true } else { false } }
}

extension Template {
    /// True if a field with this value is left out where a value of an optional param is.
    fileprivate func mayBeAbsent(_ parameters: [ErrorCodesSpec.Parameter]) -> Bool {
        placeholders.contains { name in parameters.contains { $0.name == name && $0.isOptional } }
    }

    /// True if `Retry-After` with this value says seconds, and not a date.
    fileprivate func isSeconds(_ parameters: [ErrorCodesSpec.Parameter]) -> Bool {
        guard case .placeholder(let name)? = segments.first, segments.count == 1 else { return text.isMadeOfDigits }
        return parameters.contains { $0.name == name && [.int, .duration].contains($0.type) }
    }
}
