import ErrorCodesSpec

/// The values that can stand under a key, as far as a JSON Schema can say it.
package indirect enum ValueShape: Sendable {
    /// Text, perhaps of a certain form (an ECMA 262 regular expression).
    case text(pattern: String = anyText)
    case integer(ClosedRange<Int>? = nil)
    case number
    case constant(Int)
    case boolean
    /// What another key says.
    case any
    case choice([String])
    /// One of some numbers, as they are written.
    case numbers([String])
    /// A mapping with keys of the format, by its subject.
    case object(String)
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
    static let parameters = ValueShape.map(
        keys: ParameterName.pattern,
        values: .anyOf([.text(pattern: ParameterType.shortPattern), .object("a param")])
    )
}
