package import ErrorCodesSpec

/// The page of a rule: an article of the documentation, which is embedded when `errorcodes` is built.
///
/// An article is the part of Markdown that ``Block`` lists. Its first paragraph says what is found, the one under
/// "Overview" how much it weighs and why it matters.
package struct Page: Sendable {
    package enum Block: Sendable, Equatable {
        case heading(String)
        /// Its lines are joined.
        case paragraph(String)
        /// Links, `- [TITLE](URL)`.
        case links([String])
        case code(language: String, text: String)
    }

    /// `EC0301: duplicate-code`.
    package let title: String
    package let blocks: [Block]

    package static func of(_ fault: Fault) -> Page? { all[fault.id] }

    /// Every page, by the ID of its rule.
    package static let all = Dictionary(
        EmbeddedPages.all.map { Page("\($0)") }.map { (String($0.title.prefix { $0 != ":" }), $0) },
        uniquingKeysWith: { first, _ in first }
    )

    /// The first paragraph: one sentence that says what the rule finds.
    package var finds: String {
        for case .paragraph(let text) in blocks { return text }
        return ""
    }

    /// Why it matters: the overview without the severity in front.
    package var reason: String {
        guard case .paragraph(let text)? = blocks(under: "Overview").first,
            let severity = text.firstRange(of: "**. ")
        else { return "" }
        return String(text[severity.upperBound...])
    }

    /// The blocks between a heading and the next one.
    package func blocks(under heading: String) -> [Block] {
        guard let start = blocks.firstIndex(of: .heading(heading)) else { return [] }
        return Array(blocks[(start + 1)...].prefix { if case .heading = $0 { false } else { true } })
    }

    package init(_ article: String) {
        var blocks: [Block] = []
        var paragraph: [String] = []
        var code: (language: String, lines: [String])?
        func endParagraph() {
            guard let first = paragraph.first else { return }
            let isList = first.hasPrefix("- ")
            blocks.append(isList ? .links(paragraph) : .paragraph(paragraph.joined(separator: " ")))
            paragraph = []
        }
        for line in article.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if let begun = code {
                if line == "```" {
                    blocks.append(.code(language: begun.language, text: begun.lines.map { $0 + "\n" }.joined()))
                    code = nil
                } else {
                    code?.lines.append(line)
                }
            } else if line.hasPrefix("```") {
                code = (String(line.dropFirst(3)), [])
            } else if line.hasPrefix("#") {
                blocks.append(.heading(String(line.drop { $0 == "#" }.dropFirst())))
            } else if line.isEmpty {
                endParagraph()
            } else {
                paragraph.append(line)
            }
        }
        endParagraph()
        if case .heading(let title)? = blocks.first { self.title = title } else { title = "" }
        self.blocks = Array(blocks.dropFirst())
    }
}
