/// What an author wrote for a key whose absence has a meaning of its own.
package enum Reading<Value: Sendable>: Sendable {
    case absent
    /// Something that could not be read, and was reported: nothing more is said about it.
    case wrong
    case given(Spanned<Value>)

    package init(_ value: Spanned<Value>?) {
        if let value { self = .given(value) } else { self = .wrong }
    }

    package var given: Spanned<Value>? {
        if case .given(let value) = self { value } else { nil }
    }

    package var value: Value? {
        if case .given(let value) = self { value.value } else { nil }
    }

    package var isAbsent: Bool {
        if case .absent = self { true } else { false }
    }
}
