package import ErrorCodesDriver
import ErrorCodesEmitters
package import ErrorCodesSpec

/// One JSON object a line, for programs.
package struct JSONLinesRenderer: DiagnosticRenderer {
    package init() {}

    package func render(_ diagnostics: [Diagnostic], _ failures: [FileFailure]) -> String {
        var places = PlaceIndex()
        let objects = diagnostics.map { Self.object($0, &places) } + failures.map(Self.object)
        return objects.map { $0.compactText + "\n" }.joined()
    }

    private static func object(_ failure: FileFailure) -> JSONText {
        .object(
            [("severity", .string(Severity.error.word)), ("message", .string(failure.reason))]
                + (failure.path.map { [("file", .string($0))] } ?? [])
        )
    }

    private static func object(_ diagnostic: Diagnostic, _ places: inout PlaceIndex) -> JSONText {
        var members: [(String, JSONText)] = [
            ("id", .string(diagnostic.fault.id)),
            ("name", .string(diagnostic.fault.name)),
            ("severity", .string(diagnostic.severity.word)),
            ("message", .string(diagnostic.message)),
        ]
        members += location(diagnostic.location, &places)
        if let help = diagnostic.help { members.append(("help", .string(help))) }
        if !diagnostic.related.isEmpty {
            let related = diagnostic.related.map { related in
                JSONText.object([("message", .string(related.message))] + location(related.location, &places))
            }
            members.append(("related", .array(related)))
        }
        return .object(members)
    }

    private static func location(_ location: Location, _ places: inout PlaceIndex) -> [(String, JSONText)] {
        [
            ("file", .string(location.file.path)),
            ("start", position(places.start(of: location), offset: location.span.start)),
            ("end", position(places.end(of: location), offset: location.span.end)),
        ]
    }

    private static func position(_ position: Position, offset: Int32) -> JSONText {
        .object([
            ("line", .number(position.line)),
            ("column", .number(position.column)),
            ("offset", .number(Int(offset))),
        ])
    }
}
