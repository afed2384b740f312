/// One key of the format: how it is called, how it is read, and what it becomes. The reader accepts these keys and no
/// others; `KeyShape` describes each for editors.
package struct Key<Document> {
    package typealias Read =
        @Sendable (_ document: inout Document, _ reader: inout SpecReader, _ node: YAMLNode) -> Void

    let description: KeyDescription
    let read: Read

    /// - Parameters:
    ///   - purpose: Of a key that must be there, what it is for.
    ///   - example: How the key is written, for messages. Keys that are required have one, and those whose values are
    ///     lists or mappings with keys of the author's.
    ///   - read: Reads the value into the document. Where the value is perhaps there but its key seems to be misspelt, it
    ///     gets a refused node, as for every value about which enough was said.
    @_semantics("optimize.sil.specialize.generic.never")
    @inline(never)
    package init(_ name: String, required purpose: String? = nil, example: String? = nil, read: @escaping Read) {
        description = KeyDescription(name: name, purpose: purpose, example: example)
        self.read = read
    }
}

/// A mapping with keys of the format, and how each is read into a document.
package struct Mapping<Document>: Sendable {
    package let table: KeyTable
    let read: [Key<Document>.Read]

    /// - Parameters:
    ///   - subject: The thing that the mapping describes, for messages: "an error".
    ///   - example: How the mapping is written, where that is not what it requires.
    @_semantics("optimize.sil.specialize.generic.never")
    @inline(never)
    package init(_ subject: String, example: String? = nil, _ keys: [Key<Document>]) {
        table = KeyTable(subject, example: example, keys.map(\.description))
        read = keys.map(\.read)
    }
}

/// A key as messages show it.
package struct KeyDescription: Sendable {
    package let name: String
    /// Nil for a key that can be left out.
    package let purpose: String?
    package let example: String?
    package var isRequired: Bool { purpose != nil }
}

/// The keys of one kind of mapping in a spec.
///
/// Every key of every error is looked up here, so it is no generic type, and knows a name by its length and first
/// letters before it compares the rest.
package final class KeyTable: Sendable {
    package let subject: String
    package let keys: [KeyDescription]
    /// How the mapping is written: with what it requires, or else with all that there are examples of.
    package let example: String
    /// A bit for each key that must be there.
    let required: UInt32
    private let names: [Text]
    /// For each name its length and its first two letters.
    private let heads: [UInt32]

    fileprivate init(_ subject: String, example: String?, _ keys: [KeyDescription]) {
        precondition(keys.count <= UInt32.bitWidth, "a set of keys is a word of bits")
        self.subject = subject
        self.keys = keys
        var required: UInt32 = 0
        for (number, key) in keys.enumerated() where key.isRequired { required |= 1 << UInt32(number) }
        self.required = required
        let shown = keys.filter { $0.isRequired || required == 0 }.compactMap(\.example)
        self.example = example ?? "{ " + shown.joined(separator: ", ") + " }"
        names = keys.map { Text($0.name) }
        heads = names.map(Self.head)
    }

    /// The number of the key with a name.
    func number(of name: Text) -> Int? {
        guard name.count > 1 else { return nil }
        let head = Self.head(name)
        return heads.withUnsafeBufferPointer { heads in
            var number = 0
            while number < heads.count {
                if heads[number] == head, names[number] == name { return number }
                number &+= 1
            }
            return nil
        }
    }

    private static func head(_ name: Text) -> UInt32 {
        UInt32(truncatingIfNeeded: name.count) << 16 | UInt32(name.start[0]) << 8 | UInt32(name.start[1])
    }
}

/// The value of a key whose absence has a meaning of its own.
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
