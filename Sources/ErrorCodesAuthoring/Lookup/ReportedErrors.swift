import ErrorCodesRuntime
import ErrorCodesSpec

/// The errors that a response's body, a log line, or a text with several of them tells of.
package struct ReportedErrors {
    package typealias Hit = CatalogLookup.Hit

    /// What was found, each once, in the order of the text.
    package private(set) var hits: [Hit] = []
    /// What in a body does not fit the error that it names.
    package private(set) var misfits: [String] = []
    /// The first codes and types that no catalog has, each once; a log can have any number.
    package private(set) var unknown: [String] = []
    private var known: Set<Hit> = []
    private let lookup: CatalogLookup

    private static let deepest = 64
    private static let mostUnknown = 20

    package init(_ lookup: CatalogLookup) {
        self.lookup = lookup
    }

    package init(in text: [UInt8], _ lookup: CatalogLookup) {
        self.init(lookup)
        read(text)
    }

    /// Reads a text, or a part of a longer one that ends with a line.
    package mutating func read(_ text: [UInt8]) {
        let text = String(decoding: text, as: UTF8.self).trimmed
        let before = (hits.count, unknown.count)
        let isJSON = read(json: text)
        guard isJSON ? (hits.count, unknown.count) == before : !read(response: text) else { return }
        var rest = text[...]
        while !rest.isEmpty {
            let line = rest.prefix { !$0.isNewline }
            read(line: String(line).trimmed)
            rest = rest[line.endIndex...].dropFirst()
        }
    }

    /// The response as `curl -i` prints it: the body comes after an empty line. Other heads can be in front of its own: of
    /// `100 Continue`, of a proxy, of redirections that were followed.
    private mutating func read(response text: String) -> Bool {
        guard text.hasPrefix("HTTP/") else { return false }
        var (rest, status) = (text[...], Int?.none)
        while rest.hasPrefix("HTTP/") {
            status = rest.prefix { !$0.isNewline }.split(separator: " ").dropFirst().first.flatMap { Int($0) }
            guard let end = Self.endOfHead(in: rest) else { return false }
            rest = rest[end...]
        }
        return read(json: String(rest).trimmed, status: status)
    }

    /// What comes after the first empty line.
    private static func endOfHead(in text: Substring) -> String.Index? {
        var isAtStart = false
        for index in text.indices {
            let isEnd = text[index].isNewline
            if isEnd, isAtStart { return text[index...].firstIndex { !$0.isWhitespace } ?? text.endIndex }
            isAtStart = isEnd
        }
        return nil
    }

    private mutating func read(line: String) {
        let known = hits.count
        // Without a hit, it can be within a string.
        let unknown = unknown.count
        if read(json: line), hits.count > known || self.unknown.count > unknown { return }
        let start = line.firstIndex(of: "{"), end = line.lastIndex(of: "}")
        if let start, let end, start < end, read(json: String(line[start...end])), hits.count > known { return }
        let words = LogWords(line)
        let others = unnamed(words)
        var named: [(type: String?, code: String?)] = [(words.types.first, words.codes.first)]
        if words.types.count > 1 || words.codes.count > 1 {
            named = words.types.map { ($0, nil) } + words.codes.map { (nil, $0) }
        }
        for (type, code) in named {
            let found = find(type: type, code: code, domain: words.domain)
            // "Code" and "type" are also words of a sentence.
            let isSentence = !words.isOfError && (found.isEmpty || !line.contains("="))
            note(found + (isSentence ? others : []), type: type, code: code)
        }
    }

    /// What the words of a text stand for that no key introduces. Beside a type, or in the line of a request, a number is
    /// something else.
    private func unnamed(_ words: LogWords) -> [Hit] {
        let types = words.others.filter { $0.contains("://") }.flatMap(unnamed)
        guard words.isOfRequest || !types.isEmpty else { return words.others.flatMap(unnamed) }
        return words.others.filter { !$0.isDigits }.flatMap(unnamed)
    }

    /// Adds what a type or a code stands for, or keeps it as unknown.
    private mutating func note(_ found: [Hit], type: String?, code: String?) {
        add(found)
        let isURI = type?.contains("://") == true
        guard found.isEmpty, unknown.count < Self.mostUnknown, let word = isURI ? type : code else { return }
        let shown = String(word.prefix(200))
        if !unknown.contains(shown) { unknown.append(shown) }
    }

    /// What a word of a text stands for that no key introduces: only what can hardly be another word or number.
    private func unnamed(_ word: String) -> [Hit] {
        let isNumber = word.isDigits
        let isTelling = isNumber ? word.utf8.count > 3 : word.contains { "-_/".contains($0) || $0.isUppercase }
        guard isTelling else { return [] }
        return lookup.hits(word).filter { hit in
            switch hit.subject {
            case .error, .warning: true
            case .reserved: !isNumber
            case .success, .field, .free: false
            }
        }
    }

    private mutating func add(_ new: [Hit]) {
        for hit in new where known.insert(hit).inserted { hits.append(hit) }
    }

    // MARK: JSON

    /// False where the text is not a JSON object or array.
    private mutating func read(json text: String, status: Int? = nil) -> Bool {
        guard text.hasPrefix("{") || text.hasPrefix("["), let value = JSONValue(decoding: Array(text.utf8)) else {
            return false
        }
        let isFirst = hits.isEmpty
        read(value, within: nil, depth: 0)
        if isFirst, let hit = hits.first, let members = value.object, members.isBody {
            misfits += BodyFit(members, Array(text.utf8), status: status).misfits(of: hit, lookup.catalogs)
        }
        return true
    }

    private mutating func read(_ value: JSONValue, within error: Hit?, depth: Int) {
        guard depth < Self.deepest else { return }
        switch value {
        case .array(let elements): for element in elements { read(element, within: error, depth: depth + 1) }
        case .object(let members):
            let found = read(members, within: error)
            for member in members { read(member.value, within: found ?? error, depth: depth + 1) }
        default: break
        }
    }

    /// What the members of one object name. The error, for those of its fields.
    private mutating func read(_ members: JSONObject, within error: Hit?) -> Hit? {
        let type = members.text(of: ["type", "error.type", "name", "error.name", "error"])
        let code = members.text(of: ["code", "error.code", "error_code", "errorCode"])
        if let error, case .error(let number) = error.subject, let code, type == nil,
            let field = lookup.field(code, of: number, in: error.catalog)
        {
            add([field])
            return nil
        }
        let found = find(type: type, code: code, domain: members.text(of: ["error.domain", "domain"]))
        note(found, type: type, code: code)
        return found.first
    }

    /// The type says it, or else the code: a code can be that of several catalogs.
    private func find(type: String?, code: String?, domain: String?) -> [Hit] {
        var hits = type.map { lookup.hits($0).filter { $0.subject.isEntry } } ?? []
        if hits.isEmpty, let code {
            hits = lookup.catalogs.indices.flatMap { lookup.hits(code: code, in: $0) }.filter { $0.subject.isEntry }
            if hits.isEmpty {
                hits = lookup.hits(code).filter { if case .reserved = $0.subject { true } else { false } }
            }
        }
        let ofDomain = hits.filter { lookup.catalogs[$0.catalog].domain.text.string == domain }
        return ofDomain.isEmpty ? hits : ofDomain
    }
}

extension CatalogLookup.Subject {
    /// True if a body or a log line can be of it.
    fileprivate var isEntry: Bool {
        switch self {
        case .error, .warning, .success: true
        case .reserved(let word): word.contains { !$0.isNumber }
        case .field, .free: false
        }
    }
}

extension JSONObject {
    /// The first of these members that is a text or an integer.
    fileprivate func text(of names: [String]) -> String? {
        for name in names {
            switch self[name] {
            case .string(let text) where !text.isEmpty && text != ProblemDetails.blankType: return text
            case .integer(let number): return String(number)
            default: continue
            }
        }
        return nil
    }

    /// True if the members are those of a body, rather than of a line of a log or of something around a body.
    fileprivate var isBody: Bool {
        let isLogEntry = ["level", "severity", "@timestamp", "timestamp", "logger", "label"].contains {
            self[$0] != nil
        }
        return !isLogEntry && ["type", "code", "errors"].contains { self[$0] != nil }
    }
}

extension String {
    fileprivate var isDigits: Bool { utf8.allSatisfy { (0x30...0x39).contains($0) } }

    fileprivate var trimmed: String {
        let end = lastIndex { !$0.isWhitespace && $0 != "\u{FEFF}" }
        guard let start = firstIndex(where: { !$0.isWhitespace && $0 != "\u{FEFF}" }), let end else { return "" }
        return String(self[start...end])
    }
}
