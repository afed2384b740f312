public import ErrorCodesRuntime

extension CatalogError {
    /// An error of each code, in the order of the codes, to go through them all in a test.
    ///
    /// All parameters have values, optional ones too, and errors with fields have one of each violation. A value is the spec's
    /// `example`, or else made up of the parameter's type and name and the same each time: an enum is its first word. Internal
    /// and secret values are absent.
    public static var samples: [Self] { Code.allCases.map(sample(of:)) }

    /// An error of a code, made as those of ``samples``.
    public static func sample(of code: Code) -> Self {
        do throws(ParameterMismatch) {
            let examples = code.examples
            return try sample(of: code) { name, type, isConverted in
                (examples[name].map { [$0] } ?? []) + SampleValues.candidates(name, type, isConverted)
            }
        } catch {
            preconditionFailure("there is no sample of \(code.name): \(error)")
        }
    }
}

/// The values of which samples are made.
enum SampleValues {
    static func candidates(
        _ name: String,
        _ type: any ParameterValueConvertible.Type,
        _ isConverted: Bool
    ) -> [ParameterValue] {
        if let list = type as? any ListOfParameterValues.Type {
            return list.candidates(name, isConverted).map { .list([$0]) }
        }
        if let words = type as? any ParameterEnum.Type { return words.words.prefix(1).map { .string($0) } }
        switch type {
        case is Int.Type: return [.integer(1)]
        case is Double.Type: return [.double(0.5)]
        case is Bool.Type: return [.boolean(true)]
        case is Duration.Type: return [.duration(.seconds(30))]
        case is DateTime.Type: return [.dateTime(DateTime(secondsSinceEpoch: 1_893_456_000))]
        case is CalendarDate.Type: return CalendarDate(year: 2030, month: 1, day: 1).map { [.date($0)] } ?? []
        default:
            let texts = ["01234567-89ab-4cde-8f01-23456789abcd", "https://example.com/\(name)"]
            // A relative URL would be one too, so that a UUID and a whole URL are tried first.
            return (isConverted ? [texts[1], texts[0]] : [name]).map { .string($0) }
        }
    }
}

/// A list, of whose elements nothing else is known.
private protocol ListOfParameterValues {
    static func candidates(_ name: String, _ isConverted: Bool) -> [ParameterValue]
}

extension Array: ListOfParameterValues where Element: ParameterValueConvertible {
    fileprivate static func candidates(_ name: String, _ isConverted: Bool) -> [ParameterValue] {
        SampleValues.candidates(name, Element.self, isConverted)
    }
}

extension ParameterEnum {
    fileprivate static var words: [String] { knownCases.map(\.rawValue) }
}
