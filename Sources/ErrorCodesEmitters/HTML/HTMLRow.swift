import ErrorCodesModel
import ErrorCodesSpec

/// An error as a row of an overview.
struct HTMLRow {
    let page: ErrorPage

    /// What the search looks at is on the row, so that nothing has to be fetched.
    var text: HTMLText {
        let entry = SearchEntry(page)
        return """
            <li id="\(page.error.name.text)" data-text="\(entry.text)" data-code="\(page.code)" data-type="\(page.error.type)" \
            data-range="\(entry.range)" data-status="\(page.error.status.code)" data-retry="\(entry.retry)">
            \(link)</li>
            """
    }

    /// The row without what only the search needs.
    var link: HTMLText {
        let error = page.error
        let style: HTMLText = error.deprecation == nil ? "row" : "row deprecated"
        let detail = error.detail.map { "<span class=\"detail\">\(HTMLText($0))</span>" as HTMLText } ?? ""
        let retry: HTMLText = error.retry.mayHelp ? "<span class=\"tag\">\(error.retry.tag)</span>" : ""
        let old: HTMLText = error.deprecation == nil ? "" : "<span class=\"tag old\">deprecated</span>"
        return """
            <a class="\(style)" href="\(HTMLSite.address(of: page))"><span class="code">\(page.code)</span>\
            <span class="what"><span class="title">\(error.title)</span> <span class="name">\(error.name.text)</span></span>\
            \(detail)<span class="right">\(Self.status(error.status))\(retry)\(old)</span></a>
            """
    }

    static func status(_ status: HTTPStatus, isLong: Bool = false) -> HTMLText {
        let style: HTMLText = status.isServerError ? "status s5" : status.isError ? "status s4" : "status s2"
        return "<span class=\"\(style)\">\(isLong ? status.line : String(status.code))</span>"
    }
}

/// What the search knows of an error.
struct SearchEntry {
    private let page: ErrorPage

    init(_ page: ErrorPage) {
        self.page = page
    }

    var range: String { page.range?.name.text.string ?? "" }
    var retry: String { page.error.retry.mayHelp ? "yes" : "no" }

    /// Everything by which one may look for the error, on one line.
    var text: String {
        let error = page.error
        var texts = [page.code, error.name.text.string, error.title.string, error.status.line]
        texts += [error.detail?.text.string, error.description?.string].compactMap { $0 }
        texts += error.tags.map(\.string)
        texts += error.causes.flatMap { [$0.cause.string, $0.fix?.string].compactMap { $0 } }
        texts += page.userTexts.map(\.message.text.text.string)
        texts += error.fields.map { "\($0.code.plainText) \($0.name.text)" }
        texts += page.members.flatMap { [$0.wireName.string] + $0.type.choices }
        texts += page.operations.flatMap { [$0.name.text.string, $0.call] }
        return texts.joined(separator: " ").split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    /// For `search.js`, as an array: 10,000 keys of objects would be half of the file.
    var json: JSONText {
        let error = page.error
        return .array([
            .string(page.code), .string(error.name.text.string), .string(error.title.string),
            .string(error.type.string), .number(error.status.code), .string(error.retry.mayHelp ? error.retry.tag : ""),
            .boolean(error.deprecation != nil), .string(range), .string(error.detail?.text.string ?? ""), .string(text),
        ])
    }
}

extension ParameterType {
    /// The values of a closed set.
    fileprivate var choices: [String] {
        switch self {
        case .choice(let values): values.map(\.string)
        case .list(let element): element.choices
        default: []
        }
    }
}
