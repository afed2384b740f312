import ErrorCodesSpec
import ErrorCodesSwiftEmitter
import ErrorCodesWriting

/// A word of nginx's configuration.
///
/// nginx has no escape for `$`, so a word is made of nothing but names and codes, which contain no character that means
/// anything there.
struct NginxText: CodeFragment {
    private let bytes: [UInt8]

    /// A name as a value; nothing for none.
    init(_ name: EntryName?) {
        bytes = name.map { Array($0.text.string.utf8) } ?? Array("\"\"".utf8)
    }

    private init(_ string: String) {
        bytes = Array(string.utf8)
    }

    func append(to output: inout OutputBuffer) { output.append(bytes) }

    /// The codes of a catalog as keys of a `map`, in their order.
    ///
    /// nginx compares keys without regard to case, and keeps none in its table that is longer than a line of the processor's
    /// cache. A code that this concerns is a regular expression instead.
    static func keys(for codes: [CodeValue]) -> [NginxText] {
        let words = codes.map(\.word)
        let uses = Dictionary(words.map { ($0.lowercased(), 1) }, uniquingKeysWith: +)
        return words.map { word in
            if uses[word.lowercased()] != 1 || word.utf8.count > longestKey {
                return NginxText("~^" + word.replacing(".", with: "\\.") + "$")
            }
            return NginxText(parameters.contains(word) ? "\\" + word : word)
        }
    }

    /// With its header, such a key fills a bucket of 64 bytes (ngx_hash.c).
    private static let longestKey = 46
    /// Words with a meaning of their own in a `map`.
    private static let parameters = ["default", "hostnames", "include", "volatile"]
}

extension CodeValue {
    /// As it stands in header fields and logs.
    var word: String {
        switch self {
        case .integer(let number): String(number)
        case .text(let text): text.string
        }
    }
}
