import ErrorCodesRuntime
import ErrorCodesSpec

/// The tables of a catalog as generated code has them, with all that a response is made of. Their text is kept until the
/// process ends.
struct SampleTables {
    let codes: _CodeTable
    /// By the number of the error, for those with errors of fields.
    let fields: [Int: _FieldTable]

    init(_ catalog: Catalog) {
        codes = _CodeTable(
            domain: StaticText(catalog.domain.text.string),
            typeBase: StaticText(catalog.typeBase.text.string),
            hasFlags: catalog.hasFlags,
            rows: StaticText(catalog.errors.map(Self.row).joined())
        )
        var fields: [Int: _FieldTable] = [:]
        for (number, error) in catalog.errors.enumerated() where !error.fields.isEmpty {
            fields[number] = _FieldTable(
                StaticText(error.fields.map(Self.row).joined()),
                hasFlags: error.hasFieldFlags
            )
        }
        self.fields = fields
    }

    private static func row(_ error: ErrorEntry) -> String {
        let head = [
            word(error.code), String(error.status.code), error.name.text.string, word(error.retry), error.log.rawValue,
            "-", line(error.title),
        ]
        let attributes: [(String, Text?)] =
            [("detail", error.detail?.text), ("type", error.type?.text)]
            + error.headers.map { ("header \($0.name.string)", $0.value.text) } + [("see", error.see?.text)]
        return head.joined(separator: " ") + "\n"
            + attributes.map { keyword, text in text.map { "  \(keyword) \(line($0))\n" } ?? "" }.joined()
    }

    private static func row(_ field: FieldEntry) -> String {
        // A word of digits would be taken for a number.
        let isWordOfDigits = if case .text(let text) = field.code { text.isMadeOfDigits } else { false }
        let code = isWordOfDigits ? "\"\(word(field.code))\"" : word(field.code)
        let head = [code, field.name.text.string] + (field.detail.map { [line($0.text)] } ?? [])
        return head.joined(separator: " ") + "\n"
    }

    private static func word(_ code: CodeValue) -> String {
        switch code {
        case .integer(let number): String(number)
        case .text(let text): text.string
        }
    }

    private static func word(_ retry: RetryAdvice) -> String {
        switch retry {
        case .never: "never"
        case .backoff: "backoff"
        case .after(let pause): "after=\(pause.milliseconds)ms"
        }
    }

    /// The text on one line: a vertical tab stands for the end of a line within it.
    private static func line(_ text: Text) -> String { String(text.string.map { $0 == "\n" ? "\u{B}" : $0 }) }
}

extension StaticText {
    /// A copy of a text, kept until the process ends.
    init(_ text: String) { self.init(keeping: Array(text.utf8)) }
}
