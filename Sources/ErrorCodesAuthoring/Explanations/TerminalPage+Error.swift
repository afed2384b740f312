import ErrorCodesDriver
import ErrorCodesEmitters
import ErrorCodesModel
import ErrorCodesSamples
import ErrorCodesSpec

/// The parts of a page, each empty where there is nothing to say.
extension TerminalPage {
    func error(_ error: PublishedError) -> String {
        deprecation(error) + section(facts(error)) + description(error.description) + params(error.parameters)
            + causes(error) + headers(error.headers) + fields(error) + texts(error)
            + operations(error.operations.map { catalog.operations[$0] })
    }

    typealias Rows = [(String, String)]

    func section(_ rows: Rows) -> String {
        rows.isEmpty ? "" : "\n" + layout.rows(rows.map { (name: $0.0, text: $0.1) })
    }

    func row(_ name: String, _ text: Text?) -> Rows { text.map { [(name, $0.string)] } ?? [] }

    func phrase(_ status: HTTPStatus) -> String {
        "\(status.code) \(HTTPStatus.phrase(status.code))"
    }

    private func facts(_ error: PublishedError) -> Rows {
        let name = error.name.camelCased(catalog.swift.initialisms)
        var rows: Rows = [("status", phrase(error.status)), ("type", error.type.string)]
        if let grpc = error.grpc { rows.append(("gRPC status", grpc.rawValue)) }
        rows.append(("Swift", "\(catalog.swift.type.text).\(name)"))
        if let range = error.range.map({ catalog.ranges[$0] }) {
            let title = range.title.map { ": \($0)" } ?? ""
            rows.append(("range", "\(range.name.text), \(range.codes)\(title)"))
        }
        rows += row("detail", error.detail?.text) + [("retry", retry(error.retry))]
        if let log = error.log { rows.append(("log", log.rawValue)) }
        if let alert = error.alert { rows.append(("alert", self.alert(alert))) }
        rows += row("owner", published.owner)
        if !error.tags.isEmpty { rows.append(("tags", error.tags.map(\.string).joined(separator: ", "))) }
        return rows + row("see", error.see)
    }

    private func retry(_ retry: RetryAdvice) -> String {
        switch retry {
        case .never: "never"
        case .backoff: "with a growing pause (backoff)"
        case .after(let pause): "after \(pause)"
        }
    }

    private func alert(_ alert: Alert) -> String {
        let sustained = alert.sustained.map { ", for \($0)" } ?? ""
        return "more than \(alert.above) in \(alert.per)\(sustained): \(alert.severity)"
    }

    private func deprecation(_ error: PublishedError) -> String {
        let uses = error.predecessors.map { published.errors[$0] }.map { "\($0.code.plainText) \($0.name.text)" }
        let replaces = uses.isEmpty ? "" : "\n" + layout.wrapped("Use it instead of \(uses.joined(separator: ", ")).")
        guard let deprecation = error.deprecation else { return replaces }
        let replacement = deprecation.replacement.map { published.errors[$0] }
        let use = replacement.map { ": use \($0.code.plainText) \($0.name.text) instead" } ?? ""
        let reason = deprecation.reason.map { ". \($0)" } ?? ""
        return "\n" + layout.wrapped("Deprecated\(deprecation.since.map { " since \($0)" } ?? "")\(use)\(reason)")
            + replaces
    }

    func description(_ text: Text?) -> String {
        guard let text else { return "" }
        let lines = text.string.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return "\n" + lines.joinedParagraphs.map { layout.wrapped($0) }.joined()
    }

    func params(_ params: [Parameter]) -> String {
        layout.section(
            "Params",
            layout.rows(
                params.map { param in
                    let type = "\(param.type)\(param.isOptional ? ", optional" : "")"
                    let wire = param.wireName == param.name ? "" : "; `\(param.wireName)` in the body"
                    let values = param.values.isEmpty ? "" : " of \(param.values.joined(separator: ", "))"
                    let about = param.description.map { " \($0)" } ?? ""
                    return (
                        name: param.name.string, text: "\(type)\(values)\(wire); \(param.visibility.meaning).\(about)"
                    )
                }
            )
        )
    }

    private func causes(_ error: PublishedError) -> String {
        let items = error.causes.map { cause in
            layout.wrapped("- \(cause.cause)", indent: 2, hanging: 2)
                + (cause.fix.map { layout.wrapped("Fix: \($0)", indent: 4, hanging: 5) } ?? "")
        }
        return layout.section("Causes", items.joined())
    }

    func headers(_ headers: [HeaderField]) -> String {
        layout.section(
            "Header fields",
            headers.map { layout.wrapped("\($0.name): \($0.value.text)", indent: 2, hanging: 2) }.joined()
        )
    }

    private func fields(_ error: PublishedError) -> String {
        let rows = error.fields.sorted { $0.code < $1.code }.map { field in
            (name: "\(field.code.plainText) \(field.name.text)", text: field.detail?.text.string ?? "")
        }
        return layout.section("Errors of fields", layout.rows(rows))
    }

    func texts(_ error: PublishedError) -> String {
        let own = error.messages.map { (name: $0.language.text.string, text: $0.text.text.string) }
        let others = error.applications.flatMap { application in
            application.messages.map {
                (name: "\(application.identifier) \($0.language.text)", text: $0.text.text.string)
            }
        }
        return layout.section("Messages for end users", layout.rows(own + others))
    }

    /// The response as a server sends it.
    func sample(of error: Int) -> String {
        let sample = samples.response(to: error, as: .problem)
        let head = ["HTTP/1.1 \(sample.status) \(sample.reason)"] + sample.headers.map { "\($0.name): \($0.value)" }
        let body = sample.bodyText.split(separator: "\n").map(String.init)
        let lines = head + (body.isEmpty ? [] : [""] + body)
        return layout.section("Example", lines.map { $0.isEmpty ? "\n" : "  \($0.onOneLine)\n" }.joined())
    }

    func operations(_ operations: [ErrorCodesSpec.Operation]) -> String {
        let rows = operations.map { operation in
            let call = [operation.method?.rawValue, operation.path?.string].compactMap(\.self).joined(separator: " ")
            return (name: operation.name.text.string, text: call)
        }
        return layout.section("Operations", layout.rows(rows))
    }
}

extension Visibility {
    /// Who sees the value.
    fileprivate var meaning: String {
        switch self {
        case .public: "public: clients and logs see it"
        case .personal: "personal: clients see it, logs do not"
        case .internal: "internal: logs see it, clients do not"
        case .secret: "secret: neither clients nor logs see it"
        }
    }
}

extension Parameter {
    /// The words that an enum can be.
    fileprivate var values: [String] {
        if case .choice(let words) = type.innermost { words.map(\.string) } else { [] }
    }
}

extension [String] {
    /// Lines of running text joined, so that they can be wrapped anew; other lines of Markdown stay as they are.
    fileprivate var joinedParagraphs: [String] {
        var isCode = false
        return reduce(into: []) { result, line in
            let isFence = line.hasPrefix("```")
            let isText = line.first?.isLetter == true && !isCode
            if isText, let last = result.last, last.first?.isLetter == true {
                result[result.count - 1] = last + " " + line
            } else {
                result.append(line)
            }
            if isFence { isCode.toggle() }
        }
    }
}
