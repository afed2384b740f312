import ErrorCodesRuntime

/// A generated table with a row for each locale that differs from its parent, parsed once at first use.
final class LocaleTable: Sendable {
    private let rows: [LocaleID: StaticText]

    /// Parses lines `LOCALE LOCALE … = ROW`. A malformed table stops the program: only the generator writes them.
    init(_ table: StaticString) {
        var rows: [LocaleID: StaticText] = [:]
        var cursor = TableCursor(StaticText(table))
        while !cursor.isAtEnd {
            let line = cursor
            var ids: [LocaleID] = []
            while let word = cursor.word(), word.start[0] != UInt8(ascii: "=") {
                guard let id = LocaleID(word) else { break }
                ids.append(id)
            }
            let row = cursor.restOfLine()
            for id in ids where rows.updateValue(row, forKey: id) != nil {
                fatalError("malformed locale table: \"\(line.currentLine.string)\" has a locale that is there already")
            }
        }
        self.rows = rows
    }

    /// The row of this very locale.
    subscript(id: LocaleID) -> StaticText? { rows[id] }

    /// The row of a language, or else of the nearest that it inherits from; nil where CLDR has none.
    func row(of language: String) -> StaticText? {
        guard let id = LocaleID(language) else { return nil }
        return rows[id] ?? row(ofCanonical: id.canonical)
    }

    /// The row of a canonical ID, or else of the nearest that it inherits from.
    func row(ofCanonical id: LocaleID) -> StaticText? {
        var next: LocaleID? = id
        while let id = next {
            if let row = rows[id] { return row }
            next = id.parent
        }
        return nil
    }
}

extension StaticText {
    /// The fields of a row between separators.
    func fields(at separator: Unicode.Scalar) -> [StaticText] {
        var fields: [StaticText] = []
        var start = 0
        for offset in 0..<count where self.start[offset] == UInt8(ascii: separator) {
            fields.append(slice(from: start, count: offset - start))
            start = offset + 1
        }
        if start < count { fields.append(slice(from: start, count: count - start)) }
        return fields
    }
}

extension LocaleID {
    private static let current = LocaleTable(aliases)
    private static let exceptions = LocaleTable(parents)
    private static let several = LocaleTable(severalScripts)
    private static let usual = LocaleTable(scripts)

    /// The script that CLDR takes for granted: that of the region, or else of the language; none where it says nothing.
    var impliedScript: Subtag { regionalScript ?? usualScript }

    /// The script of a language in a region that has another one than is usual.
    private var regionalScript: Subtag? {
        region.isNone ? nil : Self.usual[LocaleID(language: language, region: region)].map(Subtag.init(_:))
    }

    private var usualScript: Subtag { Self.usual[LocaleID(language: language)].map(Subtag.init(_:)) ?? .none }

    /// The ID as CLDR's data is filed: codes in use, and a script only where language and region imply another one.
    var canonical: LocaleID {
        var id = self
        if let current = Self.current[LocaleID(language: language)].flatMap(LocaleID.init(_:)) {
            id.language = current.language
            if id.script.isNone { id.script = current.script }
            if id.script.isNone && id.region.isNone { id.region = current.region }
        }
        let regionalScript = id.regionalScript
        if let regionalScript, id.script.isNone { id.script = regionalScript }
        if !id.script.isNone, regionalScript == nil, id.script == id.usualScript { id.script = .none }
        return id
    }

    /// True if some regions write the language in another script than the others.
    var hasSeveralScripts: Bool { Self.several[LocaleID(language: language)] != nil }

    /// The parent that CLDR names, where it is not what remains without the last subtag.
    var namedParent: LocaleID? { Self.exceptions[self].flatMap(LocaleID.init(_:)) }

    /// The locale that a canonical ID inherits its data from; nil at the root.
    ///
    /// A language in another script than its usual one inherits nothing from that (UTS 35, part 1, section 4.1.3).
    var parent: LocaleID? {
        if let namedParent { return namedParent }
        if region.isNone { return nil }
        return LocaleID(language: language, script: script == usualScript ? .none : script)
    }
}
