package import ErrorCodesEmitters

/// How descriptions get into pages: as Markdown where the package is built with its trait of that name.
package enum Descriptions {
    package static var renderer: any DescriptionRenderer {
        #if Markdown
            MarkdownDescriptions()
        #else
            PlainDescriptions()
        #endif
    }
}
