import ErrorCodesSpec
import ErrorCodesWriting

/// A catalog as JSON: its members, and those of what is in it.
struct JSONCatalog: Sendable {
    typealias Members = [(String, JSONText)]

    private let catalog: PublishedCatalog

    init(_ catalog: PublishedCatalog) {
        self.catalog = catalog
    }

    /// How every file begins, by which a stale one is known.
    static let beginning = "{\n  \"errorcodesCatalog\": "

    func write(to sink: any OutputSink) {
        write(members, errors: Array(catalog.errors.indices), to: sink)
    }

    /// A catalog of one error, without what is not of it.
    func write(error: Int, to sink: any OutputSink) {
        write(head, errors: [error], to: sink)
    }

    private func write(_ members: Members, errors: [Int], to sink: any OutputSink) {
        var writer = JSONObjectWriter(to: sink)
        for (key, value) in members { writer.member(key, value) }
        writer.member("errors", count: errors.count) { error(catalog.errors[errors[$0]]) }
        writer.finish()
    }

    /// What says of which catalog it is.
    private var head: Members {
        var members: Members = [
            ("errorcodesCatalog", .number(JSONCatalogEmitter.version)), ("name", .string(catalog.name)),
            ("domain", string(catalog.domain.text)), ("audience", .string(catalog.audience.rawValue)),
        ]
        members += member("title", catalog.title)
        members += member("owner", catalog.owner)
        members.append(("typeBase", string(catalog.typeBase.text)))
        members.append(("codeKind", .string(catalog.codeKind == .integer ? "integer" : "string")))
        return catalog.hasFlags ? members + [("codes", .string("flags"))] : members
    }

    /// All but the errors.
    private var members: Members {
        let swift: Members =
            [
                ("type", string(catalog.swift.type.text)),
                ("access", .string(catalog.swift.access.rawValue)),
                ("evolution", .string(catalog.swift.isExhaustive ? "exhaustive" : "nonexhaustive")),
                ("layout", .string(catalog.swift.layout.rawValue)),
                ("operations", .string(catalog.swift.operations.rawValue)),
            ] + list("initialisms", catalog.initialisms.map(string))
            + (catalog.swift.foundation.map { [("foundation", .boolean($0))] } ?? [])
        var members = head
        members += member("unexpected", catalog.unexpected.map { catalog.errors[$0].name.text })
        members += list("languages", catalog.languages.map { string($0.text) })
        members.append(("swift", .object(swift)))
        members += list("ranges", catalog.ranges.map(range))
        members += object("reserved", reserved)
        members += list("successes", catalog.successes.map(success))
        members += list("warnings", catalog.warnings.map(warning))
        members += object("statuses", statuses)
        members += list("operations", catalog.operations.map(operation))
        return members
    }

    private func error(_ error: PublishedError) -> JSONText {
        var members: Members = [
            ("name", string(error.name.text)), ("code", code(error.code)), ("status", .number(error.status.code)),
            ("title", string(error.title)),
        ]
        members += member("detail", error.detail?.text)
        if let grpc = error.grpc { members.append(("grpc", .string(grpc.rawValue))) }
        members.append(("type", string(error.type)))
        members += member("range", error.range.map { catalog.ranges[$0].name.text })
        members += member("description", error.description)
        members += list("params", error.parameters.map(parameter))
        members += list("fields", error.fields.map(field))
        if error.hasFieldFlags { members.append(("fieldCodes", .string("flags"))) }
        members += list("causes", error.causes.map(cause))
        members.append(("retry", retry(error.retry)))
        if let log = error.log { members.append(("log", .string(log.rawValue))) }
        if let alert = error.alert { members.append(("alert", self.alert(alert))) }
        members += member("see", error.see)
        members += list("tags", error.tags.map(string))
        members += list("headers", error.headers.map(header))
        members += object("messages", messages(error.messages))
        members += object("applications", error.applications.map(application))
        if let deprecation = error.deprecation { members.append(("deprecated", self.deprecation(deprecation))) }
        return .object(members)
    }

    // MARK: Parts

    private func range(_ range: CodeRange) -> JSONText {
        var members: Members = [("name", string(range.name.text))]
        members += interval(range.codes)
        members += member("title", range.title)
        return .object(members)
    }

    private var reserved: Members {
        let codes = catalog.reserved.intervals.map { JSONText.object(interval($0)) }
        return list("codes", codes + catalog.reserved.words.map(string))
            + list("names", catalog.reserved.names.map(string))
    }

    private func interval(_ codes: CodeInterval) -> Members {
        [("from", .number(codes.lower)), ("to", .number(codes.upper))]
    }

    private func success(_ success: SuccessEntry) -> JSONText {
        let head: Members = [
            ("name", string(success.name.text)), ("code", code(success.code)), ("status", .number(success.status.code)),
            ("title", string(success.title)),
        ]
        return .object(head + list("headers", success.headers.map(header)) + member("description", success.description))
    }

    private func warning(_ warning: PublishedError) -> JSONText {
        var members: Members = [
            ("name", string(warning.name.text)), ("code", code(warning.code)), ("title", string(warning.title)),
        ]
        members += member("detail", warning.detail?.text)
        members += member("range", warning.range.map { catalog.ranges[$0].name.text })
        members += member("description", warning.description)
        members += list("params", warning.parameters.map(parameter))
        members += object("messages", messages(warning.messages))
        return .object(members)
    }

    private var statuses: Members {
        catalog.statuses.map { ("\($0.status.code)", string(catalog.errors[$0.error].name.text)) }
    }

    private func operation(_ operation: ErrorCodesSpec.Operation) -> JSONText {
        var members: Members = [("name", string(operation.name.text))]
        if let method = operation.method { members.append(("method", .string(method.rawValue))) }
        members += member("path", operation.path)
        members += member("summary", operation.summary)
        members += list("successes", operation.successes.map { string(catalog.successes[$0].name.text) })
        members += list("errors", operation.errors.map { string(catalog.errors[$0].name.text) })
        return .object(members)
    }

    private func parameter(_ parameter: Parameter) -> JSONText {
        var values: [Text] = []
        if case .choice(let words) = parameter.type.innermost { values = words }
        let head: Members = [
            ("name", string(parameter.name)), ("type", .string(parameter.type.description)),
            ("optional", .boolean(parameter.isOptional)), ("visibility", .string(parameter.visibility.rawValue)),
            ("wire", string(parameter.wireName)),
        ]
        return .object(
            head + list("values", values.map(string)) + member("description", parameter.description)
                + member("swiftName", parameter.places.document.swiftName?.value.text)
                + (parameter.example.map { [("example", .json($0.string))] } ?? [])
        )
    }

    private func field(_ field: FieldEntry) -> JSONText {
        var members: Members = [("name", string(field.name.text)), ("code", code(field.code))]
        members += member("detail", field.detail?.text)
        members += list("params", field.parameters.map(parameter))
        members += member("description", field.description)
        return .object(members)
    }

    private func cause(_ cause: Cause) -> JSONText {
        .object([("cause", string(cause.cause))] + member("fix", cause.fix))
    }

    private func retry(_ retry: RetryAdvice) -> JSONText {
        switch retry {
        case .never: .object([("advice", .string("never"))])
        case .backoff: .object([("advice", .string("backoff"))])
        case .after(let pause):
            .object([("advice", .string("after")), ("milliseconds", .number(pause.milliseconds))])
        }
    }

    /// The threshold is a string, as it was written: JSON's numbers would round it.
    private func alert(_ alert: Alert) -> JSONText {
        var members: Members = [("above", string(alert.above)), ("perMilliseconds", .number(alert.per.milliseconds))]
        if let sustained = alert.sustained { members.append(("forMilliseconds", .number(sustained.milliseconds))) }
        members.append(("severity", string(alert.severity)))
        return .object(members)
    }

    private func header(_ header: HeaderField) -> JSONText {
        .object([("name", string(header.name)), ("value", string(header.value.text))])
    }

    private func messages(_ messages: [Message]) -> Members {
        messages.map { ($0.language.text.string, string($0.text.text)) }
    }

    private func application(_ application: Application) -> (String, JSONText) {
        (application.identifier.string, .object(messages(application.messages)))
    }

    private func deprecation(_ deprecation: Deprecation) -> JSONText {
        var members = member("since", deprecation.since)
        members += member("use", deprecation.replacement.map { catalog.errors[$0].name.text })
        members += member("reason", deprecation.reason)
        return .object(members)
    }

    // MARK: Values

    private func code(_ code: CodeValue) -> JSONText {
        switch code {
        case .integer(let number): .number(number)
        case .text(let text): string(text)
        }
    }

    private func string(_ text: Text) -> JSONText { .string(text.string) }

    private func member(_ key: String, _ text: Text?) -> Members { text.map { [(key, string($0))] } ?? [] }

    private func list(_ key: String, _ elements: [JSONText]) -> Members {
        elements.isEmpty ? [] : [(key, .array(elements))]
    }

    private func object(_ key: String, _ members: Members) -> Members {
        members.isEmpty ? [] : [(key, .object(members))]
    }
}
