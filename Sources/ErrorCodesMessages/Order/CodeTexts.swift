import ErrorCodesRuntime

/// The codes as text, each made once: one of more than 15 bytes would else be allocated anew at each lookup.
struct CodeTexts: Sendable {
    private struct Identity: Hashable, Sendable {
        var type: ObjectIdentifier
        var ordinal: Int
    }

    private var texts: [Identity: String] = [:]

    mutating func text<Code: ErrorCode>(of code: Code) -> String {
        let identity = Identity(type: ObjectIdentifier(Code.self), ordinal: code.ordinal)
        if let text = texts[identity] { return text }
        let text = String(describing: code.rawValue)
        texts[identity] = text
        return text
    }
}
