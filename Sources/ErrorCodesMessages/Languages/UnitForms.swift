import ErrorCodesRuntime

/// The forms of a unit by plural category: `one={0} day;other={0} days`.
struct UnitForms {
    private let forms: StaticText

    init(_ forms: StaticText) { self.forms = forms }

    /// A number with the form of its category, or else the last one, which is `other`.
    func text(_ number: String, _ category: PluralCategory) -> String {
        var pattern = forms
        for form in FieldReader(forms, separator: ";") {
            var sides = FieldReader(form, separator: "=")
            guard let name = sides.next(), let text = sides.next() else { break }
            pattern = text
            if PluralCategory(name) == category { break }
        }
        return Self.text(number, in: pattern)
    }

    /// The pattern with the number for `{0}`, which it has once or not at all.
    private static func text(_ number: String, in pattern: StaticText) -> String {
        var sides = FieldReader(pattern, separator: "{")
        let head = sides.next()?.string ?? ""
        guard let tail = sides.next() else { return head }
        return head + number + tail.slice(from: 2, count: tail.count - 2).string
    }
}
