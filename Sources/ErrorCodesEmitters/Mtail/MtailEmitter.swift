package import ErrorCodesSpec
import ErrorCodesSwiftEmitter
package import ErrorCodesWriting

/// A program for mtail that counts the responses of the log that ``NginxEmitter`` describes.
package struct MtailEmitter: Emitter {
    package let name = "mtail"
    package let fileSuffixes = [".mtail"]
    package let marks = [HashComment.mark]

    package init() {}

    package func artifacts(for catalogs: [Catalog]) -> [Artifact] {
        catalogs.enumerated().map { number, catalog in
            Artifact(name: catalog.name + fileSuffixes[0], catalog: number) { MtailProgram(catalog).write(to: $0) }
        }
    }
}

private struct MtailProgram {
    private let catalog: Catalog

    init(_ catalog: Catalog) {
        self.catalog = catalog
    }

    func write(to sink: any OutputSink) {
        var writer = CodeWriter(to: sink)
        writer.line(HashComment.head(of: catalog))
        writer.line("counter \(Telemetry.responses) by domain, code, name, range, status, application")
        for label in Self.labels { writer.line("hidden text \(label)") }
        writer.blank()
        writer.block("/\(Self.line(of: catalog.domain))/") { writer in
            for label in Self.labels { writer.line("\(label) = $sent_\(label)") }
            writer.block("$sent_code !~ /^(?:\(codes))?$/") { writer in
                for label in Self.labels.dropLast() { writer.line("\(label) = \"\(Telemetry.other)\"") }
            }
            writer.block("$sent_application !~ /^(?:\(applications))?$/") { writer in
                writer.line("application = \"\(Telemetry.other)\"")
            }
            writer.line("\(Telemetry.responses)[\"\(catalog.domain)\"][code][name][range][$status][application]++")
        }
        writer.finish()
    }

    /// The labels that are bounded here, the application last.
    private static let labels: [StaticString] = ["code", "name", "range", "application"]

    /// A line of the log, whose members come in this order. What is in quotation marks ends at the next one that is not
    /// escaped, so that a path cannot pass for other members.
    private static func line(of domain: DomainName) -> CodeText {
        let string: CodeText = #"(?:[^"\\]|\\.)*"#
        let head: CodeText =
            "^\\{\"time\":\"\(string)\",\"domain\":\"\(MtailText(domain.text.string))\",\"method\":\"\(string)\","
        let response: CodeText =
            "\"path\":\"\(string)\",\"status\":(?P<status>[1-5][0-9][0-9]),\"code\":\"(?P<sent_code>\(string))\","
        let names: CodeText = "\"name\":\"(?P<sent_name>\(string))\",\"range\":\"(?P<sent_range>\(string))\","
        return
            "\(head)\(response)\(names)\"request_id\":\"\(string)\",\"application\":\"(?P<sent_application>\(string))\","
    }

    private var codes: CodeText { Self.anyOf(catalog.errors.map { MtailText($0.code.word) }) }

    /// Those with messages of their own: a client can send any.
    private var applications: CodeText {
        let identifiers = Set(catalog.errorsAndWarnings.flatMap { $0.applications.map(\.identifier) })
        return Self.anyOf(identifiers.sorted().map { MtailText(escapedForJSON: $0.string) })
    }

    private static func anyOf(_ words: [MtailText]) -> CodeText {
        words.map { "\($0)" as CodeText }.joined(separator: "|")
    }
}
