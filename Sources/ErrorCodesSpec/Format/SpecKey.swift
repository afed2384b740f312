/// The keys of one kind of mapping in a spec: the reader accepts no others, and the JSON Schema is made of them.
package protocol SpecKey: CaseIterable, RawRepresentable, Hashable, Sendable where RawValue == String {
    /// What the mapping describes, for messages: "an error".
    static var subject: String { get }
    static var table: KeyTable<Self> { get }
    static var required: Set<Self> { get }

    /// Keys that stand exactly where another one has a value of a certain form.
    static var companions: [KeyCompanion<Self>] { get }

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
    private let entries: [(name: Text, key: Key)]

    package init(_: Key.Type = Key.self) {
        entries = Key.allCases.map { (Text($0.rawValue), $0) }
    }

    package func key(named name: Text) -> Key? {
        for entry in entries where entry.name == name { return entry.key }
        return nil
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
