import ErrorCodesRuntime

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

    /// Whether some regions write the language in another script than the others.
    var hasSeveralScripts: Bool { Self.several[LocaleID(language: language)] != nil }

    /// The parent that CLDR names, where it is not what remains without the last subtag.
    var namedParent: LocaleID? { Self.exceptions[self].flatMap(LocaleID.init(_:)) }

    /// What a canonical ID inherits its data from; nil at the root.
    ///
    /// A language in another script than its usual one inherits nothing from that (UTS 35, part 1, section 4.1.3).
    var parent: LocaleID? {
        if let namedParent { return namedParent }
        if region.isNone { return nil }
        return LocaleID(language: language, script: script == usualScript ? .none : script)
    }
}
