/// Everything that travels with an error beside its parameters: its cause, values for the log, what is special about this
/// occurrence, and on a client the response.
///
/// An error with a context matches the same patterns and is equal to the same errors as one without: any two contexts are
/// equal. Whatever prints an error leaves its context out; ``ErrorContext/description`` is for the log.
public struct ErrorContext: Sendable {
    struct Entry: Sendable {
        var name: StaticText
        var value: ParameterValue
        var visibility: Visibility
    }

    private struct Contents: Sendable {
        var entries: [Entry] = []
        var cause: (any Error)?
        var occurrence = ErrorOccurrence()
        var response: ProblemResponse?
        var detail: String?
        var pointer: JSONPointer?
    }

    /// A box, so that an error without a context is a word larger and no more. Nobody changes what is in it.
    private final class Storage: Sendable {
        let contents: Contents

        init(_ contents: Contents) { self.contents = contents }
    }

    private var storage: Storage?

    private var contents: Contents {
        get { storage?.contents ?? Contents() }
        set { storage = Storage(newValue) }
    }

    /// A context without values.
    public init() { storage = nil }

    /// The context of an error that came in a response, with its detail.
    ///
    /// The message of an envelope is for end users, and no detail.
    @usableFromInline
    init(response: ProblemResponse, detail: String?) {
        let isDetail = response.format != .envelope && detail?.isEmpty == false
        storage = Storage(Contents(response: response, detail: isDetail ? detail : nil))
    }

    /// The detail that came in the response; not sent by a server that throws the error again.
    var receivedDetail: String? { storage?.contents.detail }

    /// True if the log sees something of the context.
    private var isLogged: Bool { cause != nil || entries.contains { $0.visibility == .internal } }

    /// The error that led to this one; it never reaches the client.
    public var cause: (any Error)? {
        get { storage?.contents.cause }
        set { contents.cause = newValue }
    }

    /// The values that reach the client in addition to the error's parameters.
    public var occurrence: ErrorOccurrence {
        get { storage?.contents.occurrence ?? ErrorOccurrence() }
        set { contents.occurrence = newValue }
    }

    /// The place in the body of the request that the server said the error is about; not sent by a server that throws the
    /// error again.
    @usableFromInline
    var receivedPointer: JSONPointer? {
        get { storage?.contents.pointer }
        set { contents.pointer = newValue }
    }

    /// The response that a client received the error in, whole; nil for an error that was made here.
    ///
    /// It is for the code that caught the error. A server that throws the error again sends and logs nothing of it.
    public internal(set) var response: ProblemResponse? {
        get { storage?.contents.response }
        set { contents.response = newValue }
    }

    private var entries: [Entry] { storage?.contents.entries ?? [] }

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
        contents.entries.append(Entry(name: StaticText(name), value: value, visibility: visibility))
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

extension ErrorContext: Hashable {
    /// True: a context does not tell two errors apart.
    public static func == (left: Self, right: Self) -> Bool { true }

    /// Feeds nothing.
    public func hash(into hasher: inout Hasher) {}
}

extension ErrorContext: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// `[name: value, …, cause: …]` on one line, for the log: internal values, never secret ones.
    public var description: String {
        var parts = internalValues.map { $0.name + ": " + LogText.escaped($0.value.description) }
        if let cause { parts.append("cause: " + LogText.escaped(Self.logText(of: cause))) }
        return "[" + parts.joined(separator: ", ") + "]"
    }

    /// An error and, if it is or holds one of a catalog, what its context has for the log.
    package static func logText(of error: any Error) -> String {
        if let several = error as? any CatalogErrorList {
            return several.catalogErrors.map { logText(of: $0) }.joined(separator: "; ")
        }
        let text = String(describing: error)
        guard let context = (error as? any CatalogErrorConvertible)?.catalogError?.context, context.isLogged else {
            return text
        }
        return text + " " + context.description
    }

    /// Nothing of what the context holds, since whatever prints an error may go to a client.
    public var debugDescription: String { "ErrorContext" }

    /// Shows nothing of what the context holds.
    public var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>(), displayStyle: .struct) }
}
