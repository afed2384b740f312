/// A parameter of an error that its client gets: a name, a value, and whether the log may see it.
public struct Parameter: Hashable, Sendable {
    let nameText: StaticText
    let wireText: StaticText

    /// The value.
    public let value: ParameterValue

    /// `public` or `personal`.
    public let visibility: Visibility

    package init(nameText: StaticText, wireText: StaticText, value: ParameterValue, visibility: Visibility) {
        self.nameText = nameText
        self.wireText = wireText
        self.value = value
        self.visibility = visibility
    }

    /// The name in the spec.
    public var name: String { nameText.string }

    /// The name of the member on the wire.
    public var wireName: String { wireText.string }
}

extension Parameter: CustomStringConvertible, CustomReflectable {
    /// `name: value`, on one line, a personal value redacted.
    public var description: String { LogText.text(of: self) }

    /// Shows what `description` shows.
    public var customMirror: Mirror {
        Mirror(self, children: [nameText.string: LogText.value(of: self)], displayStyle: .struct)
    }
}

/// Who may see a parameter.
public enum Visibility: String, CaseIterable, Hashable, Sendable {
    /// The client and the log.
    case `public`
    /// The client; redacted in the log.
    case personal
    /// The log, never the client.
    case `internal`
    /// Neither: it exists in memory only.
    case secret
}
