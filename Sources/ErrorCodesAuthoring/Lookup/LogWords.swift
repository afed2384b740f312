/// The words of a log line, and what its metadata names.
struct LogWords {
    private(set) var types: [String] = []
    private(set) var codes: [String] = []
    private(set) var domain: String?
    /// True if a key says that type or code is that of an error.
    private(set) var isOfError = false
    /// True for a line with a request, `"GET / HTTP/1.1" 200 20001`, whose numbers are statuses, sizes and times.
    private(set) var isOfRequest = false
    /// The words that no key introduces, each once.
    private(set) var others: [String] = []

    private static let separators = Set(" \t\"'`,;=()[]{}<>|".utf8)

    init(_ line: String) {
        var key = ""
        var seen: Set<String> = []
        for word in Self.words(of: line) {
            isOfError = isOfError || key.hasPrefix("error")
            isOfRequest = isOfRequest || word.hasPrefix("HTTP/")
            switch key {
            case "error.type", "type", "error.name": types.append(word)
            case "error.code", "code", "error_code", "errorcode": codes.append(word)
            case "error.domain": domain = word
            default: if seen.insert(word).inserted { others.append(word) }
            }
            key = word.lowercased()
        }
    }

    private static func words(of line: String) -> [String] {
        var words: [String] = []
        for slice in line.utf8.split(whereSeparator: separators.contains) {
            let word = Substring(slice).drop { $0 == ":" }
            guard let end = word.lastIndex(where: { !":.!?".contains($0) }) else { continue }
            words.append(String(word[...end]))
        }
        return words
    }
}
