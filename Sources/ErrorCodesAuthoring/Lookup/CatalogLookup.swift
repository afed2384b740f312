import ErrorCodesEmitters
package import ErrorCodesSpec

/// Finds what a code, a name or a type URI stands for, in several catalogs at once.
package struct CatalogLookup: Sendable {
    /// What a word stands for. Numbers are those of the catalog's lists.
    package enum Subject: Hashable, Sendable {
        case error(Int)
        case warning(Int)
        case success(Int)
        case field(Int, of: Int)
        /// A code or a name that must not be used again.
        case reserved(String)
        /// A code that nothing has; the number of its range, if there are ranges.
        case free(Int, range: Int?)
    }

    package struct Hit: Hashable, Sendable {
        /// Its number among the catalogs.
        package let catalog: Int
        package let subject: Subject
    }

    package let catalogs: [Catalog]
    private let words: [WordIndex]
    private let usages: [[RangeUsage]]

    package init(_ catalogs: [Catalog]) {
        self.catalogs = catalogs
        words = catalogs.map(WordIndex.init)
        usages = catalogs.map(\.rangeUsages)
    }

    /// What a word stands for, in the order of the catalogs: a code, a name in any spelling, a type URI.
    ///
    /// A free code counts only where no catalog has the code.
    package func hits(_ word: String) -> [Hit] {
        let hits = catalogs.indices.flatMap { self.hits(word, in: $0) }
        let known = hits.filter { if case .free = $0.subject { false } else { true } }
        return known.isEmpty ? hits : known
    }

    package func hits(_ word: String, in catalog: Int) -> [Hit] {
        let index = words[catalog]
        let subjects = index.isType(word) ? index.subjects(ofType: word) : index.subjects(ofWord: word)
        return (subjects.isEmpty ? unused(word, in: catalog) : subjects).map { Hit(catalog: catalog, subject: $0) }
    }

    /// What a code stands for in a catalog, a name being none.
    package func hits(code: String, in catalog: Int) -> [Hit] {
        words[catalog].subjects(ofCode: code).map { Hit(catalog: catalog, subject: $0) }
    }

    /// The field error of an error that has a code or a name.
    package func field(_ word: String, of error: Int, in catalog: Int) -> Hit? {
        let fields = catalogs[catalog].errors[error].fields
        let number = fields.firstIndex { $0.code.plainText == word || $0.name.text.string == word }
        return number.map { Hit(catalog: catalog, subject: .field($0, of: error)) }
    }

    /// Reserved and free codes, which no table of words can list.
    private func unused(_ word: String, in catalog: Int) -> [Subject] {
        guard let code = Int(word), "\(code)" == word, catalogs[catalog].codeKind == .integer else { return [] }
        if catalogs[catalog].reserved.intervals.contains(where: { $0.contains(code) }) { return [.reserved(word)] }
        guard let usage = usages[catalog].first(where: { $0.isFree(code) }) else { return [] }
        let range = usage.range.flatMap { range in catalogs[catalog].ranges.firstIndex { $0.name == range.name } }
        return [.free(code, range: range)]
    }

    /// What a mistyped word was probably meant to be.
    package func suggestion(for word: String) -> String? {
        if words.contains(where: { $0.isType(word) }) { return type(like: word) }
        return Suggestion.nearest(to: word, among: words.flatMap(\.spellings))
    }

    /// The type whose last part is that of a URI, or else the nearest to it: hosts and versions differ by much.
    private func type(like uri: String) -> String? {
        func tail(_ uri: String) -> String { uri.split { "/:".contains($0) }.last.map(String.init) ?? uri }
        let types = catalogs.flatMap { catalog in catalog.errors.map { catalog.typeURI(of: $0).string } }
        let nearest = Suggestion.nearest(to: tail(uri), among: types.map(tail))
        return types.first { tail($0) == nearest }
    }
}
