import ErrorCodesSpec

/// The tables from which a code's number, status, title and the rest are read.
///
/// They are text in a static string, a line for each code: that compiles in a fiftieth of the time that array or
/// dictionary literals take, and a change of one code changes one line.
struct CodeTables {
    let source: SwiftSource

    func write(to writer: inout CodeWriter) {
        writer.blank()
        writer.line("// MARK: - Codes")
        writer.blank()
        writer.block("extension \(source.names.type).Code") { writer in
            let isDeprecated = source.catalog.errors.last?.deprecation != nil
            writeLast(of: source.names.errors, isDeprecated: isDeprecated, to: &writer)
            writer.blank()
            writer.line("/// The catalogue, a line for each code.")
            writer.line("\(source.names.access)static let _table = ErrorCodesRuntime._CodeTable(")
            writer.indented { writer in
                writer.line("domain: \(SwiftStringLiteral(source.catalog.domain.text)),")
                writer.line("typeBase: \(SwiftStringLiteral(source.catalog.typeBase.text)),")
                if source.catalog.hasFlags { writer.line("hasFlags: true,") }
                if let unexpected = source.catalog.unexpected { writer.line("unexpected: \(unexpected),") }
                writeLiteral("ranges", source.catalog.ranges.map(row), end: ",", to: &writer)
                writer.line("rows: #\"\"\"")
                writer.indented { writer in
                    for (number, error) in source.catalog.errors.enumerated() {
                        writeRow(of: error, to: &writer)
                        if source.catalog.statuses.contains(where: { $0.error == number }) { writer.line("  bare") }
                    }
                    writer.line("\"\"\"#")
                }
            }
            writer.line(").checked(for: Self.self)")
        }
        writeSuccesses(to: &writer)
    }

    @_optimize(none) private func writeSuccesses(to writer: inout CodeWriter) {
        guard !source.catalog.successes.isEmpty else { return }
        writer.blank()
        writer.block("extension \(source.names.type).Success") { writer in
            writeLast(of: source.names.successes, isDeprecated: false, to: &writer)
            writer.blank()
            writer.line("/// The codes of answers that are no errors, a line for each.")
            writer.line("\(source.names.access)static let _table = ErrorCodesRuntime._CodeTable(")
            writer.indented { writer in
                writer.line("domain: \(SwiftStringLiteral(source.catalog.domain.text)),")
                writeLiteral("success", source.catalog.successes.flatMap(rows), end: "", to: &writer)
            }
            writer.line(").checked(for: Self.self)")
        }
    }

    /// The runtime tells by it whether the cases are as many as the rows.
    private func writeLast(of names: [SwiftIdentifier], isDeprecated: Bool, to writer: inout CodeWriter) {
        guard let last = names.last else { return }
        writer.line("/// The case of the last line of the table.")
        if isDeprecated { writer.line("@available(*, deprecated)") }
        writer.line("\(source.names.access)static var _lastCode: Self? { Self.\(last) }")
    }

    private func writeLiteral(_ label: CodeText, _ rows: [CodeText], end: CodeText, to writer: inout CodeWriter) {
        guard !rows.isEmpty else { return writer.line("\(label): \"\"\(end)") }
        writer.line("\(label): #\"\"\"")
        writer.indented { writer in
            for row in rows { writer.line(row) }
            writer.line("\"\"\"#\(end)")
        }
    }

    private func row(_ range: CodeRange) -> CodeText {
        let head: CodeText = "\(SwiftTableText(range.name.text)) \(range.codes.lower)-\(range.codes.upper)"
        return range.title.map { "\(head) \(SwiftTableText($0))" } ?? head
    }

    @_optimize(none) private func rows(_ success: SuccessEntry) -> [CodeText] {
        [row(success)]
            + success.headers.map { "  header \(SwiftTableText($0.name)) \(SwiftTableText($0.value.text))" as CodeText }
    }

    private func row(_ success: SuccessEntry) -> CodeText {
        "\(success.code) \(success.status.code) \(SwiftTableText(success.name.text)) \(SwiftTableText(success.title))"
    }

    private func writeRow(of error: ErrorEntry, to writer: inout CodeWriter) {
        writer.begin()
        writer.put(error.code)
        writer.put(" ")
        writer.put(error.status.code)
        writer.put(" ")
        writer.put(error.name)
        writeRetry(error.retry, to: &writer)
        writer.put(error.log.word)
        writer.put(" ")
        if let range = error.range { writer.put(source.catalog.ranges[range].name) } else { writer.put("-") }
        writer.put(" ")
        writer.put(SwiftTableText(error.title))
        writer.end()
        writeAdditions(of: error, to: &writer)
    }

    /// The lines below the row.
    private func writeAdditions(of error: ErrorEntry, to writer: inout CodeWriter) {
        if let detail = error.detail?.text {
            writer.begin("  detail ")
            writer.put(SwiftTableText(detail))
            writer.end()
        }
        if let grpc = error.grpc { writer.line("  grpc \(SwiftTableText(Text(grpc.rawValue)))") }
        if let type = error.type { writer.line("  type \(SwiftTableText(type.text))") }
        for header in error.headers {
            writer.line("  header \(SwiftTableText(header.name)) \(SwiftTableText(header.value.text))")
        }
        if let see = error.see { writer.line("  see \(SwiftTableText(see.text))") }
        if let deprecation = error.deprecation { writer.line("  deprecated \(row(deprecation))") }
        writeExamples(of: error.payload, "", to: &writer)
        for field in error.fields { writeExamples(of: field.parameters, "\(field.name)/", to: &writer) }
        guard source.catalog.swift.layout == .struct else { return }
        for parameter in error.payload { writeRow(of: parameter, to: &writer) }
    }

    private func writeExamples(of parameters: [Parameter], _ path: CodeText, to writer: inout CodeWriter) {
        for parameter in parameters {
            guard let example = parameter.example else { continue }
            writer.line("  example \(path)\(SwiftTableText(parameter.wireName)) \(SwiftTableText(example))")
        }
    }

    private func row(_ deprecation: Deprecation) -> CodeText {
        let replacement =
            deprecation.replacement.map { "\(SwiftTableText(source.catalog.errors[$0].name.text))" } ?? "-" as CodeText
        return deprecation.since.map { "\(replacement) \(SwiftTableText($0))" } ?? replacement
    }

    private func writeRow(of parameter: Parameter, to writer: inout CodeWriter) {
        writer.begin("  parameter ")
        writer.put(SwiftTableText(parameter.name))
        writer.put(" ")
        if case .string = parameter.type { writer.put("string") } else { writer.put(type(parameter.type)) }
        if parameter.isOptional { writer.put("?") }
        writer.put(parameter.visibility == .personal ? " personal " : " public ")
        writer.put(SwiftTableText(parameter.wireName))
        writer.end()
    }

    private func type(_ type: ParameterType) -> CodeText {
        switch type {
        case .choice(let values): "enum(\(values.map { "\(SwiftTableText($0))" }.joined(separator: ",")))"
        case .list(let element): "list<\(self.type(element))>"
        default: "\(SwiftTableText(Text(type.description)))"
        }
    }

    /// Writes the advice with spaces around it.
    private func writeRetry(_ retry: RetryAdvice, to writer: inout CodeWriter) {
        switch retry {
        case .never: writer.put(" never ")
        case .backoff: writer.put(" backoff ")
        case .after(let pause):
            writer.put(" after=")
            writer.put(pause.milliseconds)
            writer.put("ms ")
        }
    }
}

extension LogLevel {
    fileprivate var word: StaticString {
        switch self {
        case .trace: "trace"
        case .debug: "debug"
        case .info: "info"
        case .notice: "notice"
        case .warning: "warning"
        case .error: "error"
        case .critical: "critical"
        }
    }
}
