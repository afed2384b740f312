/// The keys of one kind of mapping in a spec: the reader accepts no others, and the JSON Schema is made of them.
package protocol SpecKey: CaseIterable, RawRepresentable, Hashable, Sendable where RawValue == String {
    /// What the mapping describes, for messages: "an error".
    static var subject: String { get }
    static var table: KeyTable<Self> { get }
    static var required: Set<Self> { get }

    /// Keys that stand exactly where another one has a value of a certain form.
    static var companions: [KeyCompanion<Self>] { get }

    /// How keys are written, for messages about one that is missing or has a value of another kind. Those that are
    /// required have an example, and those whose values are lists or mappings with keys of the author's.
    static var examples: [Self: String] { get }

    /// How the mapping is written.
    static var example: String { get }

    /// What an editor shows for the key.
    var summary: String { get }
    var shape: ValueShape { get }
}

extension SpecKey {
    package static var companions: [KeyCompanion<Self>] { [] }
}

/// A key that is required where another one has a value of a certain form, and refused elsewhere.
package struct KeyCompanion<Key: Sendable>: Sendable {
    package let key: Key
    package let other: Key
    /// The form of the other key's value.
    package let pattern: String
}

/// Finds the key that a scalar spells.
package struct KeyTable<Key: SpecKey>: Sendable {
    /// In the order of their declaration.
    let keys: [Key]
    let names: KeyNames

    package init(_: Key.Type = Key.self) {
        keys = Array(Key.allCases)
        names = KeyNames(keys.map { ($0.rawValue, Key.required.contains($0)) })
    }

    package func key(named name: Text) -> Key? {
        names.number(of: name).map { keys[$0] }
    }
}

/// The names of the keys of one kind of mapping.
///
/// Every key of every error is looked up here, so it is no generic type, and knows a name by its length and first
/// letters before it compares the rest.
package final class KeyNames: Sendable {
    private let names: [Text]
    /// For each name its length and its first two letters.
    private let heads: [UInt32]
    /// A bit for each key that must be there.
    let required: UInt32

    init(_ keys: [(name: String, isRequired: Bool)]) {
        precondition(keys.count <= UInt32.bitWidth, "a set of keys is a word of bits")
        names = keys.map { Text($0.name) }
        heads = names.map(Self.head)
        var required: UInt32 = 0
        for (number, key) in keys.enumerated() where key.isRequired { required |= 1 << UInt32(number) }
        self.required = required
    }

    /// The number of the key with a name, in the order of declaration.
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

/// What can stand as the value of a key, as far as a JSON Schema can say it.
package indirect enum ValueShape: Sendable {
    /// Text, perhaps of a certain form (an ECMA 262 regular expression).
    case text(pattern: String = anyText)
    case integer(ClosedRange<Int>? = nil)
    case number
    case constant(Int)
    case choice([String])
    case object(any SpecKey.Type)
    /// A mapping whose keys the author chooses.
    case map(keys: String, values: ValueShape, minimum: Int = 0)
    case list(ValueShape, minimum: Int = 0, isUnique: Bool = false)
    case anyOf([ValueShape])

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
