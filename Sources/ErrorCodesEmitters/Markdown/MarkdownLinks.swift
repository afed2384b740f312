import ErrorCodesSpec

/// How pages in Markdown are headed, and how they lead to each other: files each, or parts of one file.
struct MarkdownLinks {
    let isSingleFile: Bool

    func heading(of page: ErrorPage) -> MarkdownText {
        let mark: MarkdownText = isSingleFile ? "##" : "#"
        return "\(mark) \(page.code) \(page.error.title)"
    }

    func section(_ title: MarkdownText) -> MarkdownText {
        let mark: MarkdownText = isSingleFile ? "###" : "##"
        return "\(mark) \(title)"
    }

    func subsection(_ title: MarkdownText) -> MarkdownText {
        let mark: MarkdownText = isSingleFile ? "####" : "###"
        return "\(mark) \(title)"
    }

    /// In one file the code alone: every reader makes anchors of headings in its own way.
    func link(to page: ErrorPage) -> MarkdownText {
        let text: MarkdownText = "\(page.code) \(page.error.title)"
        return isSingleFile ? text : "[\(text)](\(page.error.name.text).md)"
    }

    /// A link to an address that a spec names, if a link may lead there.
    static func link(to address: Text) -> MarkdownText {
        guard let target = address.linkTarget else { return "\(code: address)" }
        // The letters of an absolute URI; of these only an ampersand means something in a link's address.
        return "<\(MarkdownText(rendered: target.replacing("&", with: "&amp;")))>"
    }
}
