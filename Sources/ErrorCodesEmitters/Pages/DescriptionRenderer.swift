/// Makes descriptions, which are Markdown, parts of pages. No description can bring markup, a script, or a request of its own
/// into a page.
package protocol DescriptionRenderer: Sendable {
    /// Blocks for a page whose headings of the first two levels are taken.
    func html(_ description: String) -> HTMLText
    /// Blocks for a page whose headings of the first two levels are taken.
    func markdown(_ description: String) -> MarkdownText
}

/// Descriptions as plain text in paragraphs, for a tool that is built without a library for Markdown.
package struct PlainDescriptions: DescriptionRenderer {
    package init() {}

    package func html(_ description: String) -> HTMLText {
        Self.paragraphs(of: description).map { "<p>\($0)</p>" }.joined(separator: "\n")
    }

    package func markdown(_ description: String) -> MarkdownText {
        Self.paragraphs(of: description).map { "\($0)" }.joined(separator: "\n\n")
    }

    private static func paragraphs(of description: String) -> [String] {
        let lines = description.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.split { line in line.allSatisfy(\.isWhitespace) }.map { $0.joined(separator: "\n") }
    }
}
