#if Markdown
    import CErrorCodesCMark
    package import ErrorCodesEmitters
    import ErrorCodesMessages

    /// Descriptions as cmark-gfm reads them: CommonMark with GitHub's tables and strikethrough.
    ///
    /// Its tree is made harmless before it is printed, so that HTML and Markdown are safe alike.
    package struct MarkdownDescriptions: DescriptionRenderer {
        package init() {}

        package func html(_ description: String) -> HTMLText {
            HTMLText(rendered: MarkdownDocument(description).html)
        }

        package func markdown(_ description: String) -> MarkdownText {
            MarkdownText(rendered: MarkdownDocument(description).markdown)
        }
    }

    /// A parsed text without markup of its own, images, and links that could run something.
    private final class MarkdownDocument {
        private let root: OpaquePointer

        private static let extensions: Void = cmark_gfm_core_extensions_ensure_registered()

        /// One text at a time: the characters of a parser's extensions stand in a table of the process while it parses.
        private static let parsing = StateLock(())

        init(_ text: String) {
            _ = Self.extensions
            var text = text
            var root: OpaquePointer?
            Self.parsing.withLock { _ in
                let parser = cmark_parser_new(CMARK_OPT_DEFAULT)
                for name in ["table", "strikethrough"] {
                    if let syntax = cmark_find_syntax_extension(name) {
                        cmark_parser_attach_syntax_extension(parser, syntax)
                    }
                }
                text.withUTF8 { bytes in
                    bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
                }
                root = cmark_parser_finish(parser)
                cmark_parser_free(parser)
            }
            guard let root else { preconditionFailure("cmark ends where memory does") }
            self.root = root
            for node in nodes { Self.makeHarmless(node) }
        }

        deinit {
            cmark_node_free(root)
        }

        /// Without CMARK_OPT_UNSAFE, in which cmark leaves out what could run.
        var html: String { Self.string(cmark_render_html(root, CMARK_OPT_DEFAULT, nil)) }

        var markdown: String {
            for node in nodes where cmark_node_get_type(node) == CMARK_NODE_LIST { Self.separateFromNext(node) }
            return Self.string(cmark_render_commonmark(root, CMARK_OPT_DEFAULT, 0))
        }

        /// Puts a block without text between a list and another one or code, where cmark prints a comment otherwise.
        ///
        /// Code gets a fence, so that it does not belong to the last item, and a list the other delimiter of numbers. cmark has one
        /// bullet alone: lists with bullets become one.
        private static func separateFromNext(_ list: OpaquePointer) {
            guard let next = cmark_node_next(list) else { return }
            switch cmark_node_get_type(next) {
            case CMARK_NODE_CODE_BLOCK:
                let info = cmark_node_get_fence_info(next).map { String(cString: $0) } ?? ""
                if info.isEmpty { cmark_node_set_fence_info(next, "text") }
            case CMARK_NODE_LIST where cmark_node_get_list_type(next) == CMARK_ORDERED_LIST:
                let isFollowedByPeriod = cmark_node_get_list_delim(list) == CMARK_PERIOD_DELIM
                cmark_node_set_list_delim(next, isFollowedByPeriod ? CMARK_PAREN_DELIM : CMARK_PERIOD_DELIM)
            case CMARK_NODE_LIST: break
            default: return
            }
            cmark_node_insert_after(list, cmark_node_new(CMARK_NODE_CUSTOM_BLOCK))
        }

        private static func string(_ text: UnsafeMutablePointer<CChar>?) -> String {
            guard let text else { return "" }
            defer { cmark_get_default_mem_allocator().pointee.free(text) }
            let string = String(cString: text)
            return string.hasSuffix("\n") ? String(string.dropLast()) : string
        }

        /// All nodes, those inside others first.
        private var nodes: [OpaquePointer] {
            let iterator = cmark_iter_new(root)
            defer { cmark_iter_free(iterator) }
            var nodes: [OpaquePointer] = []
            while true {
                let event = cmark_iter_next(iterator)
                guard event != CMARK_EVENT_DONE else { return nodes }
                guard let node = cmark_iter_get_node(iterator) else { continue }
                // What can have nothing inside is only entered.
                if event == CMARK_EVENT_EXIT || cmark_node_first_child(node) == nil, nodes.last != node {
                    nodes.append(node)
                }
            }
        }

        private static func makeHarmless(_ node: OpaquePointer) {
            switch cmark_node_get_type(node) {
            case CMARK_NODE_HTML_INLINE: replace(node, with: text(literal(of: node)))
            case CMARK_NODE_HTML_BLOCK:
                let paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH)
                for (number, line) in literal(of: node).split(separator: "\n").enumerated() {
                    if number > 0 { cmark_node_append_child(paragraph, cmark_node_new(CMARK_NODE_SOFTBREAK)) }
                    cmark_node_append_child(paragraph, text(String(line)))
                }
                replace(node, with: paragraph)
            // The page has a title, and sections with titles.
            case CMARK_NODE_HEADING: cmark_node_set_heading_level(node, min(cmark_node_get_heading_level(node) + 2, 6))
            // No page makes requests: an image becomes a link to it.
            case CMARK_NODE_IMAGE where isWithinLink(node): unwrap(node)
            case CMARK_NODE_IMAGE:
                let link = cmark_node_new(CMARK_NODE_LINK)
                cmark_node_set_url(link, cmark_node_get_url(node))
                while let child = cmark_node_first_child(node) { cmark_node_append_child(link, child) }
                replace(node, with: link)
                if let link { removeUnlessHarmless(link) }
            case CMARK_NODE_LINK: removeUnlessHarmless(node)
            // As Markdown, cmark prints it as it is, and one with backquotes in a fence that its content can close.
            case CMARK_NODE_CODE_BLOCK:
                let info = cmark_node_get_fence_info(node).map { String(cString: $0) } ?? ""
                let language = info.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+-#._".contains($0)) }
                cmark_node_set_fence_info(node, String(language))
            default: break
            }
        }

        private static func literal(of node: OpaquePointer) -> String {
            cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
        }

        private static func text(_ literal: String) -> OpaquePointer? {
            let text = cmark_node_new(CMARK_NODE_TEXT)
            cmark_node_set_literal(text, literal)
            return text
        }

        private static func replace(
            _ node: OpaquePointer,
            with other: OpaquePointer?
        ) {
            cmark_node_replace(node, other)
            cmark_node_free(node)
        }

        /// Leaves the text of a link in its place, unless it leads to a page.
        private static func removeUnlessHarmless(_ link: OpaquePointer) {
            let address = cmark_node_get_url(link).map { String(cString: $0) } ?? ""
            guard isHarmless(address) else { return unwrap(link) }
            // As Markdown, cmark prints an address between angle brackets, and a title over several lines, as they are.
            cmark_node_set_url(link, escaped(address))
            cmark_node_set_title(link, "")
        }

        /// Puts what is in a node in its place.
        private static func unwrap(_ node: OpaquePointer) {
            while let child = cmark_node_first_child(node) { cmark_node_insert_before(node, child) }
            cmark_node_unlink(node)
            cmark_node_free(node)
        }

        private static func isWithinLink(_ node: OpaquePointer) -> Bool {
            var ancestor = cmark_node_parent(node)
            while let present = ancestor {
                if cmark_node_get_type(present) == CMARK_NODE_LINK { return true }
                ancestor = cmark_node_parent(present)
            }
            return false
        }

        /// With percent signs for all that no URI contains (RFC 3986, section 2).
        private static func escaped(_ address: String) -> String {
            let others = Set("-._~:/?#[]@!$&'()*+,;=%".utf8)
            return address.utf8.reduce(into: "") { escaped, byte in
                let scalar = Unicode.Scalar(byte)
                if others.contains(byte) || scalar.isASCII && scalar.properties.isAlphabetic || 0x30...0x39 ~= byte {
                    escaped.unicodeScalars.append(scalar)
                } else {
                    escaped += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
                }
            }
        }

        private static func isHarmless(_ address: String) -> Bool {
            let scheme = address.prefix { $0 != ":" }.lowercased()
            return ["http", "https", "mailto"].contains(scheme) && scheme.utf8.count < address.utf8.count
        }
    }
#endif
