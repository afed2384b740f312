/// One key of the format: how it is called, what may stand under it, what an editor shows for it, how it is read, and
/// what it becomes. The reader accepts these keys and no others, and the JSON Schema is made of them.
struct Key<Document> {
    typealias Read = @Sendable (_ document: inout Document, _ reader: inout SpecReader, _ node: YAMLNode) -> Void

    let description: KeyDescription
    let read: Read
    let unread: (@Sendable (inout Document) -> Void)?

    /// - Parameters:
    ///   - example: How the key is written, for messages. Keys that are required have one, and those whose values are
    ///     lists or mappings with keys of the author's.
    ///   - companion: A key that stands exactly where another one has a value of a certain form.
    ///   - read: Reads the value into the document.
    ///   - unread: Notes that the value is perhaps there and could not be read, since its key seems to be misspelt.
    @_semantics("optimize.sil.specialize.generic.never")
    @inline(never)
    init(
        _ name: String,
        _ shape: @autoclosure @escaping @Sendable () -> ValueShape,
        _ summary: String,
        isRequired: Bool = false,
        example: String? = nil,
        companion: KeyDescription.Companion? = nil,
        read: @escaping Read,
        unread: (@Sendable (inout Document) -> Void)? = nil
    ) {
        description = KeyDescription(
            name: name,
            shape: shape,
            summary: summary,
            isRequired: isRequired,
            example: example,
            companion: companion
        )
        self.read = read
        self.unread = unread
    }
}

/// A mapping with keys of the format, and how each is read into a document.
struct Mapping<Document>: Sendable {
    let table: KeyTable
    let read: [Key<Document>.Read]
    let unread: [(@Sendable (inout Document) -> Void)?]

    /// - Parameters:
    ///   - subject: The thing that the mapping describes, for messages: "an error".
    ///   - example: How the mapping is written, where that is not what it requires.
    @_semantics("optimize.sil.specialize.generic.never")
    @inline(never)
    init(_ subject: String, example: String? = nil, _ keys: [Key<Document>]) {
        table = KeyTable(subject, example: example, keys.map(\.description))
        read = keys.map(\.read)
        unread = keys.map(\.unread)
    }
}

/// A key as messages, editors and the JSON Schema show it.
package struct KeyDescription: Sendable {
    /// A key that is required where another one has a value of a certain form, and refused elsewhere.
    package struct Companion: Sendable {
        package let other: String
        /// The form of the other key's value.
        package let pattern: @Sendable () -> String
    }

    package let name: String
    package let shape: @Sendable () -> ValueShape
    package let summary: String
    package let isRequired: Bool
    package let example: String?
    package let companion: Companion?
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

/// The values that can stand under a key, as far as a JSON Schema can say it.
package indirect enum ValueShape: Sendable {
    /// Text, perhaps of a certain form (an ECMA 262 regular expression).
    case text(pattern: String = anyText)
    case integer(ClosedRange<Int>? = nil)
    case number
    case constant(Int)
    case choice([String])
    case object(KeyTable)
    /// A mapping whose keys the author chooses.
    case map(keys: String, values: ValueShape, minimum: Int = 0)
    case list(ValueShape, minimum: Int = 0, isUnique: Bool = false)
    case anyOf([ValueShape])

    static func object<Document>(_ mapping: Mapping<Document>) -> ValueShape { .object(mapping.table) }

    static func choice<Choice: SpecChoice>(_: Choice.Type) -> ValueShape {
        .choice(Choice.allCases.map(\.rawValue))
    }

    /// Text that is more than white space.
    package static let anyText = #"\S"#

    static let name = ValueShape.text(pattern: EntryName.pattern)
    static let uri = ValueShape.text(pattern: AbsoluteURI.pattern)
    static let duration = ValueShape.text(pattern: SpecDuration.pattern)
    static let code = ValueShape.anyOf([.integer(0...Int.max), .text(pattern: CodeValue.pattern)])
    static let texts = ValueShape.map(keys: LanguageTag.pattern, values: .text())
}
