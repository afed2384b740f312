package import ErrorCodesSpec
import ErrorCodesSwiftEmitter
package import ErrorCodesWriting

/// A piece of nginx's configuration: the format of a log of responses with code, name and range, one JSON object a line.
package struct NginxEmitter: Emitter {
    package let name = "nginx"
    package let fileSuffixes = [".nginx.conf"]
    package let marks = [HashComment.mark]

    package init() {}

    package func artifacts(for catalogs: [Catalog]) -> [Artifact] {
        catalogs.enumerated().map { number, catalog in
            Artifact(name: catalog.name + fileSuffixes[0], catalog: number) { NginxSnippet(catalog).write(to: $0) }
        }
    }

    package func refusals(of catalogs: [Catalog]) -> [Refusal] { Telemetry.refusals(of: catalogs) }
}

private struct NginxSnippet {
    private let catalog: Catalog
    private let format: CodeText
    private let keys: [NginxText]

    init(_ catalog: Catalog) {
        self.catalog = catalog
        format = "errorcodes_\(DomainIdentifier(catalog.domain))"
        keys = NginxText.keys(for: catalog.errors.map(\.code))
    }

    func write(to sink: any OutputSink) {
        var writer = CodeWriter(to: sink)
        writer.line(HashComment.head(of: catalog))
        writer.line("# Include it in http { }, and log with it: access_log PATH \(format);")
        write("name", to: &writer) { $0.name }
        write("range", to: &writer) { error in error.range.map { catalog.ranges[$0].name } }
        writer.blank()
        writer.line("# nginx writes 000 where it has no status, which is not a number of JSON.")
        writer.block("map $status $\(format)_status") { writer in
            writer.line("default $status;")
            writer.line("~^0 0;")
        }
        writer.blank()
        writer.line("# The server's identifier of the request or, where nginx answers itself, that of nginx.")
        writer.block("map $sent_http_x_request_id $\(format)_request_id") { writer in
            writer.line("default $sent_http_x_request_id;")
            writer.line("\"\" $request_id;")
        }
        writeFormat(to: &writer)
        writer.finish()
    }

    private func write(_ member: CodeText, to writer: inout CodeWriter, name: (ErrorEntry) -> EntryName?) {
        writer.blank()
        writer.block("map $sent_http_x_error_code $\(format)_\(member)") { writer in
            writer.line("default \(Telemetry.other);")
            writer.line("\"\" \"\";")
            for (key, error) in zip(keys, catalog.errors) { writer.line("\(key) \(NginxText(name(error)));") }
        }
    }

    private func writeFormat(to writer: inout CodeWriter) {
        writer.blank()
        writer.line("log_format \(format) escape=json")
        writer.line("    '{\"time\":\"$time_iso8601\",\"domain\":\"\(catalog.domain)\",'")
        writer.line("    '\"method\":\"$request_method\",\"path\":\"$uri\",\"status\":$\(format)_status,'")
        writer.line(
            "    '\"code\":\"$sent_http_x_error_code\",\"name\":\"$\(format)_name\",\"range\":\"$\(format)_range\",'"
        )
        writer.line("    '\"request_id\":\"$\(format)_request_id\",\"application\":\"$http_x_application_id\",'")
        writer.line("    '\"duration\":$request_time,\"bytes\":$bytes_sent}';")
    }
}
