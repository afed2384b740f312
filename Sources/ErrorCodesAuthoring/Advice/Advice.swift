import ErrorCodesSpec

/// Finds one kind of thing in a spec that a build need not refuse: its fault is a warning or a note.
///
/// To add one: one file that declares its fault and its check, one line in ``AdviceRegistry``.
protocol Advice: Sendable {
    static var fault: Fault { get }
    static func check(_ spec: AdviceFacts, _ findings: inout Findings)
}

extension Advice {
    static func findings(in spec: AdviceFacts) -> Diagnostics {
        var findings = Findings(file: spec.document.file, fault: fault)
        check(spec, &findings)
        return findings.diagnostics
    }
}

/// A spec with the answers that several pieces of advice need, worked out once.
final class AdviceFacts {
    let facts: SpecFacts

    init(_ facts: SpecFacts) {
        self.facts = facts
    }

    var document: SpecDocument { facts.document }

    func error(named name: Text) -> ErrorDocument? { facts.error(named: name) }
    func status(of error: ErrorDocument) -> Spanned<HTTPStatus>? { facts.status(of: error) }

    /// The texts of errors, by error and application.
    private(set) lazy var textGroups = TextGroups(of: document, errors: facts.errors)

    /// The texts beside the spec, by the number of their error.
    private(set) lazy var translatedTexts: [Int: [TemplateDocument]] = {
        var texts: [Int: [TemplateDocument]] = [:]
        for translation in document.translations {
            for entry in translation.allEntries {
                if let number = facts.errors[entry.error.value] { texts[number, default: []].append(entry.text) }
            }
        }
        return texts
    }()
}
