/// What a line of the log tells; its text is made where somebody asks for it, since most logs leave some levels out.
enum LogSubject: Sendable {
    case error(any CatalogErrorCarrier)
    /// An error of a catalogue, and what it was made of.
    case translated(any CatalogErrorCarrier, from: any Error)
    case unexpected(any Error)
    case text(String)

    /// The text, without characters that could begin another line, and no longer than a log takes.
    var line: String {
        LogText.line(text)
    }

    private var text: String {
        switch self {
        case .error(let carrier): String(describing: carrier)
        case .translated(let carrier, let error): String(describing: carrier) + " for: " + String(reflecting: error)
        case .unexpected(let error): "unexpected error: " + String(reflecting: error)
        case .text(let text): text
        }
    }
}

extension LogSubject: CustomStringConvertible, CustomReflectable {
    var description: String { line }

    /// Nothing but the line, since a foreign error may show anything.
    var customMirror: Mirror { Mirror(self, children: ["line": line], displayStyle: .struct) }
}
