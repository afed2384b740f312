package import ErrorCodesModel
package import ErrorCodesSpec

// The words of pages, the same in every form.

enum PageWords {
    static let reserved = "Nothing uses these, and nothing ever will; some may have had a meaning once"
}

extension RetryAdvice {
    /// What stands beside the status.
    package var tag: String {
        switch self {
        case .never: "do not repeat unchanged"
        case .backoff: "retry with growing pauses"
        case .after(let pause): "retry after \(pause.words)"
        }
    }

    /// The answer to "Try again?".
    package var answer: String {
        switch self {
        case .never: "Not without a change"
        case .backoff: "Yes, with growing pauses"
        case .after(let pause): "Yes, after \(pause.words)"
        }
    }

    package var mayHelp: Bool { self != .never }
}

extension SpecDuration {
    /// `30 s`, `15 min`.
    package var words: String {
        let text = description
        let number = text.prefix { $0.isNumber }
        let unit = text.dropFirst(number.count)
        return "\(number) \(unit == "m" ? "min" : String(unit))"
    }
}

extension HTTPStatus {
    /// `409 Conflict`.
    package var line: String { "\(code) \(Self.phrase(code))" }
}

extension Alert {
    /// `more than 5 in 1 min, for 5 min: page`.
    package var words: String {
        let duration = sustained.map { ", for \($0.words)" } ?? ""
        return "more than \(above) in \(per.words)\(duration): \(severity)"
    }
}

extension CodeValue {
    /// As people write it.
    package var plainText: String {
        switch self {
        case .integer(let number): String(number)
        case .text(let text): text.string
        }
    }
}

extension CodeInterval {
    /// `10000–19999`, or one code.
    package var words: String { lower == upper ? "\(lower)" : "\(lower)–\(upper)" }
}

extension Parameter {
    /// `text`, `list of integer`, `one of low, high`; then whether it may be absent.
    package var typeWords: String { Self.words(of: type) + (isOptional ? ", may be absent" : "") }

    private static func words(of type: ParameterType) -> String {
        switch type {
        case .string: "text"
        case .int: "integer"
        case .double: "number"
        case .bool: "true or false"
        case .date: "date (RFC 3339)"
        case .dateTime: "date and time (RFC 3339)"
        case .duration: "duration (ISO 8601)"
        case .uuid: "UUID"
        case .url: "URL"
        case .choice(let values): "one of " + values.map(\.string).joined(separator: ", ")
        case .list(let element): "list of " + words(of: element)
        }
    }
}

extension PublishedCatalog {
    /// The title, or the domain where there is none.
    package var heading: String { title?.string ?? domain.text.string }
}

extension CodeRange {
    /// The title, or the name where there is none.
    package var heading: String { title?.string ?? name.text.string }
}
