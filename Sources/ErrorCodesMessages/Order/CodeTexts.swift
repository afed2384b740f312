import ErrorCodesRuntime

/// The codes as text, each made once where it would else be allocated anew at each lookup.
final class CodeTexts: Sendable {
    private struct Identity: Hashable, Sendable {
        var type: ObjectIdentifier
        var ordinal: Int
    }

    private let texts = StateLock<[Identity: String]>([:])

    func text<Code: ErrorCode>(of code: Code) -> String {
        // The few bytes of a number need no memory.
        if Code.RawValue.self == Int.self { return code.text }
        let identity = Identity(type: ObjectIdentifier(Code.self), ordinal: code.ordinal)
        return texts.withLock { texts in
            if let text = texts[identity] { return text }
            let text = code.text
            texts[identity] = text
            return text
        }
    }
}
