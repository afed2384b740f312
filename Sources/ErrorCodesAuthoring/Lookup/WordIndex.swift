import ErrorCodesEmitters
import ErrorCodesSpec

/// The codes, names and types of one catalog, and what each stands for.
struct WordIndex: Sendable {
    private typealias Subject = CatalogLookup.Subject

    private var byCode: [String: [CatalogLookup.Subject]] = [:]
    /// By letters and digits alone, as names are spelled in many ways.
    private var byName: [String: [CatalogLookup.Subject]] = [:]
    private var byType: [String: [CatalogLookup.Subject]] = [:]
    /// The codes and names as the spec spells them.
    private(set) var spellings: [String] = []
    private let typeBase: String
    private let typeName: String

    init(_ catalog: Catalog) {
        typeBase = catalog.typeBase.text.string
        typeName = catalog.swift.type.text.string
        for (number, error) in catalog.errors.enumerated() {
            add(.error(number), error.name.text, error.code.plainText)
            byType[catalog.typeURI(of: error).string, default: []].append(.error(number))
        }
        for (number, warning) in catalog.warnings.enumerated() {
            add(.warning(number), warning.name.text, warning.code.plainText)
        }
        for (number, success) in catalog.successes.enumerated() {
            add(.success(number), success.name.text, success.code.plainText)
        }
        for (number, error) in catalog.errors.enumerated() {
            for (field, entry) in error.fields.enumerated() {
                add(.field(field, of: number), entry.name.text, entry.code.plainText)
            }
        }
        for name in catalog.reserved.names {
            byName[Self.letters(name.string), default: []].append(.reserved(name.string))
        }
        for word in catalog.reserved.words { byCode[word.string, default: []].append(.reserved(word.string)) }
    }

    private mutating func add(_ subject: CatalogLookup.Subject, _ name: Text, _ code: String) {
        byCode[code, default: []].append(subject)
        byName[Self.letters(name.string), default: []].append(subject)
        spellings += [name.string, code]
    }

    /// True if a word is a URI, rather than a code or a name.
    func isType(_ word: String) -> Bool { word.contains("/") || word.hasPrefix("urn:") || byType[word] != nil }

    /// Exactly this type, or one of the type base: also that of a retired name, a page's file, and a code in place of the
    /// name.
    func subjects(ofType uri: String) -> [CatalogLookup.Subject] {
        if let subjects = byType[uri] { return subjects }
        guard uri.hasPrefix(typeBase) else { return [] }
        var tail = uri.dropFirst(typeBase.count).prefix { $0 != "?" && $0 != "#" }
        for suffix in [".html", ".md", ".json"] where tail.hasSuffix(suffix) { tail = tail.dropLast(suffix.count) }
        return subjects(ofWord: String(tail)).filter { if case .field = $0 { false } else { true } }
    }

    func subjects(ofCode code: String) -> [CatalogLookup.Subject] { byCode[code] ?? [] }

    /// A code, or a name in any spelling: `order-in-progress`, `orderInProgress`, `OrderError.orderInProgress`.
    func subjects(ofWord word: String) -> [CatalogLookup.Subject] {
        let codes = subjects(ofCode: word)
        let names = byName[Self.letters(withoutType(word))] ?? []
        return codes + names.filter { !codes.contains($0) }
    }

    private func withoutType(_ word: String) -> String {
        for prefix in ["\(typeName).Code.", "\(typeName).", "."] where word.hasPrefix(prefix) {
            return String(word.dropFirst(prefix.count))
        }
        return word
    }

    private static func letters(_ name: String) -> String {
        String(name.lowercased().unicodeScalars.filter { $0 != "-" && $0 != "_" && $0 != "`" })
    }
}
