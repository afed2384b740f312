/// The context of an error, which never reaches the client: its cause, and internal and secret values.
public struct ErrorContext: Sendable {
    struct Entry: Sendable {
        var name: StaticText
        var value: ParameterValue
        var visibility: Visibility
    }

    private(set) var entries: [Entry] = []

    /// The error that led to this one.
    public var cause: (any Error)?

    /// A context without values.
    public init(cause: (any Error)? = nil) { self.cause = cause }

    /// Adds a value for the log.
    public mutating func addInternal<Value: ParameterValueConvertible>(_ name: StaticString, _ value: Value?) {
        add(name, value?.parameterValue, .internal)
    }

    /// Adds a value that stays in memory: neither client nor log sees it.
    public mutating func addSecret<Value: ParameterValueConvertible>(_ name: StaticString, _ value: Value?) {
        add(name, value?.parameterValue, .secret)
    }

    private mutating func add(_ name: StaticString, _ value: ParameterValue?, _ visibility: Visibility) {
        guard let value else { return }
        entries.append(Entry(name: StaticText(name), value: value, visibility: visibility))
    }

    /// The value of a name, internal or secret.
    public subscript(name: String) -> ParameterValue? {
        entries.first { $0.name.equals(name) }?.value
    }

    /// The internal values, those that a log may see, in the order of the spec.
    public var internalValues: [(name: String, value: ParameterValue)] {
        entries.filter { $0.visibility == .internal }.map { ($0.name.string, $0.value) }
    }
}

extension ErrorContext: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// `[name: value, …; cause: …]` on one line: internal values, never secret ones.
    public var description: String {
        var parts = internalValues.map { $0.name + ": " + LogText.escaped($0.value.description) }
        if let cause { parts.append("cause: " + LogText.escaped(String(describing: cause))) }
        return "[" + parts.joined(separator: ", ") + "]"
    }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// Shows what `description` shows.
    public var customMirror: Mirror {
        var children: [(label: String?, value: Any)] = internalValues.map { ($0.name, $0.value) }
        if let cause { children.append(("cause", cause)) }
        return Mirror(self, children: children, displayStyle: .struct)
    }
}
