import ErrorCodesRuntime
import ErrorCodesSamples
import ErrorCodesSpec

/// The schemas of members that bodies of several errors have.
struct MemberSchemas: Sendable {
    private let catalog: PublishedCatalog
    private let names: ComponentNames
    private let dialect: SchemaDialect
    private let codes: Set<CodeValue>

    init(_ catalog: PublishedCatalog, names: ComponentNames, dialect: SchemaDialect) {
        self.catalog = catalog
        self.names = names
        self.dialect = dialect
        codes = Set(catalog.errors.map(\.code))
    }

    // MARK: Members of every error

    func type(_ error: PublishedError) -> SchemaProperty {
        SchemaProperty("type", dialect.literal(.string(error.type.string), type: "string"), isRequired: true)
    }

    func title(_ error: PublishedError) -> SchemaProperty {
        SchemaProperty("title", .string() + dialect.example(.string(error.title.string)), isRequired: true)
    }

    func status(_ error: PublishedError) -> SchemaProperty {
        SchemaProperty("status", dialect.literal(.number(error.status.code), type: "integer"), isRequired: true)
    }

    /// - Parameter example: That of a sample.
    func detail(
        _ template: Template?,
        _ parameters: [ErrorCodesSpec.Parameter],
        example: JSONValue?
    ) -> SchemaProperty? {
        guard let template else { return nil }
        return SchemaProperty(
            "detail",
            .string() + dialect.example(example.map(JSONText.init)),
            isRequired: template.isNeverEmpty(with: parameters)
        )
    }

    func code(_ code: CodeValue) -> SchemaProperty {
        SchemaProperty("code", dialect.literal(code.json, type: code.schemaType), isRequired: true)
    }

    /// The status as JSON:API has it.
    func statusText(_ error: PublishedError) -> SchemaProperty {
        SchemaProperty("status", dialect.literal(.string(String(error.status.code)), type: "string"), isRequired: true)
    }

    /// The code as JSON:API has it.
    func codeText(_ code: CodeValue) -> SchemaProperty {
        SchemaProperty("code", dialect.literal(.string(code.plainText), type: "string"), isRequired: true)
    }

    var instance: SchemaProperty {
        SchemaProperty("instance", .string("uri-reference").described("Identifies this occurrence."))
    }

    var message: SchemaProperty {
        let what = "A text for end users, in the language that the request asks for."
        return SchemaProperty("message", .string().described(what))
    }

    var requestID: SchemaProperty {
        SchemaProperty("requestId", .string().described("Identifies the request, for support."))
    }

    /// What a problem with the error can have; in the other forms only the header field says it.
    func retryAfter(_ error: PublishedError) -> SchemaProperty? {
        let hasField = error.headers.contains { $0.name.string.equalsIgnoringCase(RetryAfter.fieldName) }
        return error.retry.mayHelp || hasField || [429, 503].contains(error.status.code) ? retryAfter : nil
    }

    private var retryAfter: SchemaProperty {
        SchemaProperty("retryAfter", dialect.count.described("Seconds to wait before trying again."))
    }

    /// The statuses of errors of which an answer can have several: those about what a request says.
    private static let statusesOfContent: Set<Int> = [400, 409, 422]

    /// The place of the request that the whole error is about, unless a param is called so.
    func pointer(_ error: PublishedError) -> SchemaProperty? {
        let isTaken = error.payload.contains { $0.wireName == "pointer" }
        return Self.statusesOfContent.contains(error.status.code) && !isTaken ? pointer : nil
    }

    private var pointer: SchemaProperty {
        let what = "A JSON pointer into the body of the request, as a URI fragment."
        return SchemaProperty(
            "pointer",
            .string("uri-reference").described(what) + dialect.example(.string("#/items/0"))
        )
    }

    // MARK: Flags

    /// `flags` and `flagNames` of an answer, where the codes of errors are the numbers of bits.
    var flags: [SchemaProperty] {
        guard catalog.hasFlags else { return [] }
        return flags("flag", catalog.errors.map(\.code), "All errors of the answer", areRequired: true)
    }

    /// `fieldFlags` and `fieldFlagNames`, where those of an error's field errors are.
    func fieldFlags(_ error: PublishedError) -> [SchemaProperty] {
        guard error.hasFieldFlags else { return [] }
        return flags("fieldFlag", error.fields.map(\.code), "All errors of fields", areRequired: false)
    }

    private func flags(_ name: String, _ codes: [CodeValue], _ what: String, areRequired: Bool) -> [SchemaProperty] {
        let value = flagsValue(codes).described("\(what): one bit for each code.")
        let names = SchemaMembers.array(.object(.string())).described("The names of these bits.")
        return [
            SchemaProperty(name + "s", value, isRequired: areRequired),
            SchemaProperty(name + "Names", names, isRequired: areRequired),
        ]
    }

    /// An integer, which is sent as digits where readers of JSON would round it.
    private func flagsValue(_ codes: [CodeValue]) -> SchemaMembers {
        let isExact = codes.allSatisfy { code in if case .integer(let bit) = code { bit < 53 } else { true } }
        guard !isExact else { return dialect.count }
        let digits = SchemaMembers.string() + [("pattern", .string("^[0-9]+$"))]
        return [("oneOf", .array([.object(dialect.count), .object(digits)]))]
    }

    // MARK: Lists

    /// `errors` and `omittedErrors`: the errors of fields, and what else is wrong with the request.
    func listed(_ error: Int) -> [SchemaProperty] {
        guard let items = names.fieldErrors[error] ?? (isListed(beside: error) ? names.listed : nil) else { return [] }
        return [SchemaProperty("errors", .array(dialect.reference(to: items), atLeast: 1)), omittedErrors]
    }

    var omittedErrors: SchemaProperty {
        let what = "How many errors there are that `errors` does not list."
        return SchemaProperty("omittedErrors", dialect.count.described(what))
    }

    /// True if an answer with the error can list further ones. One whose code is that of a field error could be taken for it.
    func isListed(beside error: Int) -> Bool {
        let entry = catalog.errors[error]
        if entry.fields.isEmpty { return Self.statusesOfContent.contains(entry.status.code) }
        return entry.fields.allSatisfy { !codes.contains($0.code) }
    }

    var hasListedProblems: Bool { catalog.errors.indices.contains(where: isListed) }

    /// A further error of an answer.
    var listedProblem: SchemaMembers {
        let properties = [
            SchemaProperty("type", .string("uri-reference"), isRequired: true),
            SchemaProperty("title", .string(), isRequired: true),
            SchemaProperty("status", httpStatus, isRequired: true), SchemaProperty("detail", .string()), pointer,
            SchemaProperty("code", codeSchema, isRequired: true),
        ]
        let what = "A further error of the same answer, with the members that the problem of its type has."
        return [].described(what) + dialect.object(properties)
    }

    /// `warnings` and `outcome`, which a server sends where it is asked to.
    var warnings: [SchemaProperty] {
        guard !catalog.warnings.isEmpty else { return [] }
        let what = "What came of the request: `success`, `warning` or `failure`."
        return [
            SchemaProperty("warnings", .array(dialect.reference(to: names.warning))),
            SchemaProperty("outcome", .string().described(what)),
        ]
    }

    var warning: SchemaMembers {
        let kind = "`warning`, or `error` for an error that the answer succeeded in spite of."
        let properties = [
            SchemaProperty("code", codeSchema, isRequired: true), SchemaProperty("name", .string(), isRequired: true),
            SchemaProperty("type", .string().described(kind), isRequired: true),
            SchemaProperty("message", .string(), isRequired: true),
            SchemaProperty("data", [("type", .string("object"))]),
        ]
        return [].described("What the caller should know beside the answer.") + dialect.object(properties)
    }

    // MARK: Any problem

    /// A problem of any kind (RFC 9457). Nothing is required of it, since proxies and frameworks answer too.
    ///
    /// - Parameter type: The schema of `type`.
    func anyProblem(type: SchemaMembers) -> SchemaMembers {
        let properties = [
            SchemaProperty("type", type.described("What kind of problem this is, and the address of its page.")),
            SchemaProperty("title", .string().described("The kind of problem in a few words, which can change.")),
            SchemaProperty("status", httpStatus.described("The status of the response.")),
            SchemaProperty("detail", .string().described("What went wrong this time, for developers.")),
            instance, message, SchemaProperty("code", codeSchema.described("The code of the problem in its catalog.")),
            requestID, retryAfter,
        ]
        return dialect.object(properties + asker + warnings)
    }

    /// Who asked, and when: what a server sends where it is asked to.
    var asker: [SchemaProperty] {
        [
            SchemaProperty("application", .string().described("Identifies the client application that asked.")),
            SchemaProperty("time", .string("date-time").described("When the answer was made.")),
        ]
    }

    static let anyType = SchemaMembers.string("uri-reference") + [("default", .string("about:blank"))]

    /// A type that no error of this catalog has.
    var otherType: SchemaMembers {
        let types = catalog.errors.map { JSONText.string($0.type.string) }
        return .string("uri-reference") + [("not", .object([("enum", .array(types))]))]
    }

    var codeSchema: SchemaMembers { catalog.codeKind == .integer ? dialect.integer : .string() }

    private var httpStatus: SchemaMembers {
        [("type", .string("integer")), ("minimum", .number(100)), ("maximum", .number(599))]
    }
}

extension CodeValue {
    /// The code on the wire.
    fileprivate var json: JSONText {
        switch self {
        case .integer(let number): .number(number)
        case .text(let text): .string(text.string)
        }
    }

    fileprivate var schemaType: String { kind == .integer ? "integer" : "string" }
}

extension Template {
    /// True if something is left of it whatever the values are: text of its own, or a value that is never absent or empty.
    fileprivate func isNeverEmpty(with parameters: [ErrorCodesSpec.Parameter]) -> Bool {
        segments.contains { segment in
            guard case .placeholder(let name) = segment else { return true }
            return parameters.contains { $0.name == name && !$0.isOptional && $0.type.isNeverEmpty }
        }
    }
}

extension ErrorCodesSpec.ParameterType {
    fileprivate var isNeverEmpty: Bool {
        switch self {
        case .string, .list: false
        default: true
        }
    }
}
