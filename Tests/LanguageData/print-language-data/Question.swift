@testable import ErrorCodesMessages
import ErrorCodesRuntime

/// What can be asked of a language and a number; nil where it is no number.
enum Question: String {
    case pluralOfInteger = "plural-of-integer"
    case pluralOfFraction = "plural-of-fraction"
    case integer
    case fraction
    /// The number counts seconds since 1970.
    case date
    /// The day of that instant in UTC.
    case day
    /// The number counts seconds.
    case duration
    /// The number is not looked at.
    case direction

    func answer(language: String, number: String) -> String? {
        switch self {
        case .pluralOfInteger: Int(number).map { PluralRules.category(of: $0, language: language).rawValue }
        case .pluralOfFraction: Double(number).map { PluralRules.category(of: $0, language: language).rawValue }
        case .integer: Int(number).map { NumberFormat.text($0, language: language) }
        case .fraction: Double(number).map { NumberFormat.text($0, language: language) }
        case .date: Double(number).map { DateFormat.text(DateTime(secondsSinceEpoch: $0), language: language) }
        case .day: Double(number).flatMap(Self.day).map { DateFormat.text($0, language: language) }
        case .duration: Int(number).map { DurationFormat.text(.seconds($0), language: language) }
        case .direction: TextDirection.isRightToLeft(language: language) ? "right-to-left" : "left-to-right"
        }
    }

    private static func day(_ secondsSinceEpoch: Double) -> CalendarDate? {
        CalendarDate(String(DateTime(secondsSinceEpoch: secondsSinceEpoch).description.prefix(10)))
    }
}
