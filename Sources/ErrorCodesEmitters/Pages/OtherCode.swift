package import ErrorCodesSpec

/// What has a code and is no error: a warning or a success.
package struct OtherCode: Sendable {
    package let code: CodeValue
    package let title: Text
    /// What the code is of, as a word in a sentence.
    let kind: String
    /// Where the overview says more, as a fragment. No name has a `_`.
    let anchor: String
    /// The words by which it is known beside its code.
    let keys: [String]

    /// By code: the warnings, then the successes.
    static func all(of catalog: PublishedCatalog) -> [OtherCode] {
        catalog.warnings.map { OtherCode(warning: $0) } + catalog.successes.map { OtherCode(success: $0) }
    }

    init(warning: PublishedError) {
        (code, title, kind) = (warning.code, warning.title, "warning")
        anchor = warning.name.text.string
        keys = [warning.name.text.string, warning.type.string]
    }

    init(success: SuccessEntry) {
        (code, title, kind) = (success.code, success.title, "success")
        anchor = "_success-\(success.name.text)"
        keys = [success.name.text.string]
    }

    /// `20050 Parcel delayed (warning)`
    package var words: String { "\(code.plainText) \(title) (\(kind))" }

    /// Nil for a word.
    var integer: Int? { if case .integer(let number) = code { number } else { nil } }
}
