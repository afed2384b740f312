package import ErrorCodesDriver
import ErrorCodesEmitters
package import ErrorCodesSpec

/// A log of SARIF 2.1.0, for code scanning services. It is printed even where nothing was found.
package struct SARIFRenderer: DiagnosticRenderer {
    package init() {}

    package func render(_ diagnostics: [Diagnostic], _ failures: [FileFailure]) -> String {
        var places = PlaceIndex()
        let faults = Set(diagnostics.map(\.fault)).sorted { $0.id < $1.id }
        let results = diagnostics.map { Self.result($0, faults, &places) }
        let driver = JSONText.object([
            ("name", .string("errorcodes")),
            ("rules", .array(faults.map(Self.rule))),
        ])
        let run = JSONText.object(
            [("tool", .object([("driver", driver)]))]
                + (failures.isEmpty ? [] : [("invocations", .array([Self.invocation(failures)]))])
                + [("columnKind", .string("unicodeCodePoints")), ("results", .array(results))]
        )
        let log = JSONText.object([
            ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
            ("version", .string("2.1.0")),
            ("runs", .array([run])),
        ])
        return log.text + "\n"
    }

    /// A run that did not get to its end (SARIF 3.20), with a notification (3.58) for each reason.
    private static func invocation(_ failures: [FileFailure]) -> JSONText {
        .object([
            ("executionSuccessful", .boolean(false)),
            ("toolExecutionNotifications", .array(failures.map(notification))),
        ])
    }

    private static func notification(_ failure: FileFailure) -> JSONText {
        let locations = failure.path.map { path in
            JSONText.array([.object([("physicalLocation", .object([("artifactLocation", artifact(path))]))])])
        }
        return .object(
            [("level", .string(Severity.error.word)), ("message", text(failure.reason))]
                + (locations.map { [("locations", $0)] } ?? [])
        )
    }

    private static func rule(_ fault: Fault) -> JSONText {
        let page = Page.of(fault)
        return .object([
            ("id", .string(fault.id)),
            ("name", .string(fault.name)),
            ("shortDescription", text(page?.finds ?? fault.name)),
            ("fullDescription", text(page?.reason ?? fault.name)),
            (
                "help",
                text("`errorcodes explain \(fault.id)` says more, with a spec that is wrong and one that is right.")
            ),
            ("defaultConfiguration", .object([("level", .string(fault.severity.word))])),
        ])
    }

    /// A message string, in which braces would be placeholders (SARIF 3.11.5), and brackets links (3.11.6).
    private static func text(_ text: String) -> JSONText {
        let harmless = text.replacing("{", with: "{{").replacing("}", with: "}}").replacing("](", with: "\\](")
        return .object([("text", .string(harmless))])
    }

    private static func result(_ diagnostic: Diagnostic, _ faults: [Fault], _ places: inout PlaceIndex) -> JSONText {
        let message = diagnostic.help.map { "\(diagnostic.message): \($0)" } ?? diagnostic.message
        var members: [(String, JSONText)] = [
            ("ruleId", .string(diagnostic.fault.id)),
            ("ruleIndex", .number(faults.firstIndex(of: diagnostic.fault) ?? 0)),
            ("level", .string(diagnostic.severity.word)),
            ("message", text(message)),
            ("locations", .array([.object(location(diagnostic.location, &places))])),
        ]
        if !diagnostic.related.isEmpty {
            let related = diagnostic.related.enumerated().map { index, related in
                JSONText.object(
                    [("id", .number(index))] + location(related.location, &places)
                        + [("message", text(related.message))]
                )
            }
            members.append(("relatedLocations", .array(related)))
        }
        return .object(members)
    }

    private static func location(_ location: Location, _ places: inout PlaceIndex) -> [(String, JSONText)] {
        let (start, end) = (places.start(of: location), places.end(of: location))
        let region = JSONText.object([
            ("startLine", .number(start.line)), ("startColumn", .number(start.column)),
            ("endLine", .number(end.line)), ("endColumn", .number(end.column)),
        ])
        let artifact = artifact(location.file.path)
        return [("physicalLocation", .object([("artifactLocation", artifact), ("region", region)]))]
    }

    private static func artifact(_ path: String) -> JSONText {
        .object([("uri", .string(uri(path)))])
    }

    /// A path as a URI reference (RFC 3986): relative as it is, absolute with its scheme.
    private static func uri(_ path: String) -> String {
        var uri = path.hasPrefix("/") ? "file://" : ""
        for byte in path.utf8 {
            if byte.isLetter || byte.isDigit || "/-._~".utf8.contains(byte) {
                uri.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                uri += "%" + (digits.count == 1 ? "0" : "") + digits
            }
        }
        return uri
    }
}
