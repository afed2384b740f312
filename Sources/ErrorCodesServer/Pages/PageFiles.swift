import ErrorCodesMessages
import ErrorCodesRuntime

/// The embedded files of a site, whose index is read once, when the first request comes.
final class PageFiles: Sendable {
    private let indexText: StaticText
    private let text: StaticText
    private let read = StateLock<PageIndex?>(nil)

    init(index: StaticText, text: StaticText) {
        indexText = index
        self.text = text
    }

    var index: PageIndex {
        read.withLock { read in
            let index = read ?? PageIndex(indexText, of: text)
            read = index
            return index
        }
    }
}

/// A file of the site.
struct PageFile: Sendable {
    let type: PageType
    /// A strong validator (RFC 9110, section 8.8.1), in quotes: another one where a byte differs.
    let entityTag: String
    let text: StaticText
}

/// The kinds of files of a site. Of those that say the same, the first is what a client without a preference gets.
enum PageType: String, CaseIterable, Sendable {
    case html, json, md, css, js

    /// What an error's page can be had as.
    static let representations: [PageType] = [.html, .json, .md]

    var mediaType: String {
        switch self {
        case .html: "text/html"
        case .json: "application/json"
        case .md: "text/markdown"
        case .css: "text/css"
        case .js: "text/javascript"
        }
    }

    /// The value of `Content-Type`: JSON has no `charset` (RFC 8259, section 11).
    var contentType: String { self == .json ? mediaType : mediaType + "; charset=utf-8" }

    /// The type of a file, by the ending of its name.
    init?(ofFile name: some StringProtocol) {
        guard let point = name.lastIndex(of: ".") else { return nil }
        self.init(rawValue: String(name[name.index(after: point)...]))
    }
}
