import ErrorCodesRuntime

/// The direction that a text runs in.
enum TextDirection: Hashable, Sendable {
    case leftToRight
    case rightToLeft

    /// The direction of a language, a tag of BCP 47.
    init(language: String) { self = Self.isRightToLeft(language: language) ? .rightToLeft : .leftToRight }

    /// Whether a language, a tag of BCP 47, is written from right to left: by its script, or else the script that CLDR
    /// takes for granted in its region.
    static func isRightToLeft(language: String) -> Bool {
        guard let id = LocaleID(language)?.canonical else { return false }
        return rightToLeftScripts.contains(id.script.isNone ? id.impliedScript : id.script)
    }

    private static let rightToLeftScripts: Set<Subtag> = {
        var scripts: Set<Subtag> = []
        var cursor = TableCursor(StaticText(LocaleID.rightToLeftScripts))
        while let script = cursor.word() { scripts.insert(Subtag(script)) }
        return scripts
    }()

    /// The direction of the first character of a text that has a strong one; nil where none has, as in `12 %`.
    ///
    /// Characters within isolates count too, unlike in rule P2 of UAX 9.
    static func strong(in text: String) -> TextDirection? {
        for scalar in text.unicodeScalars {
            if let direction = TextDirection(of: scalar) { return direction }
        }
        return nil
    }

    /// Whether a text has any character of the other direction, so that it would mix directions within a text of this
    /// one.
    func isOpposed(in text: String) -> Bool {
        for scalar in text.unicodeScalars {
            if let direction = TextDirection(of: scalar), direction != self { return true }
        }
        return false
    }
}
