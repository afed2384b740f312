import ErrorCodesRuntime

/// Which regions share the texts of a wider one (CLDR).
package enum LanguageRegions {
    /// The wider regions through which the regions of some languages come to one of these: `en-001` with `150 AG AI …` where
    /// `en-001` or a language above it has texts. Empty for languages without a region.
    ///
    /// - Parameter tags: The languages that there are texts in.
    package static func parents(of tags: [String]) -> [(parent: String, regions: [String])] {
        let available = Set(tags.compactMap { LocaleID($0)?.canonical })
        var parents: [(parent: LocaleID, children: [LocaleID])] = []
        var cursor = TableCursor(StaticText(LocaleID.parents))
        while !cursor.isAtEnd {
            var children: [LocaleID] = []
            while let word = cursor.word(), let id = LocaleID(word) { children.append(id) }
            guard let parent = LocaleID(cursor.restOfLine()) else { continue }
            let heirs = children.filter { $0.language == parent.language && $0.script == parent.script }
            if !heirs.isEmpty { parents.append((parent, heirs)) }
        }
        func leads(_ parent: LocaleID) -> Bool {
            available.contains(parent) || parents.contains { $0.children.contains(parent) && leads($0.parent) }
        }
        return parents.filter { leads($0.parent) }.map { parent, children in
            (parent.tag, children.map { String($0.tag.split(separator: "-").last ?? "") })
        }
    }
}
