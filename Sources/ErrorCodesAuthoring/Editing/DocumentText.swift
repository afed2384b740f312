import ErrorCodesSpec

/// The bytes of a YAML or JSON document: its lines, its indentation, and how its nodes are written.
struct DocumentText {
    let bytes: [UInt8]
    /// What ends its lines.
    let lineBreak: String

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        let end = bytes.firstIndex(where: Self.isBreak)
        let breaks = end.map { bytes[$0...].prefix { Self.isBreak($0) } } ?? []
        lineBreak = breaks.starts(with: "\r\n".utf8) ? "\r\n" : breaks.first == UInt8(ascii: "\r") ? "\r" : "\n"
    }

    private static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    // MARK: Lines

    /// Where the line of an offset begins, behind a byte order mark.
    func lineStart(of offset: Int) -> Int {
        let start = bytes[..<offset].lastIndex(where: Self.isBreak).map { $0 + 1 } ?? 0
        return start == 0 && bytes.starts(with: ByteOrderMark.utf8) ? ByteOrderMark.utf8.count : start
    }

    /// Where the line of an offset ends: before its line break, or at the end of the file.
    func lineEnd(of offset: Int) -> Int {
        bytes[offset...].firstIndex(where: Self.isBreak) ?? bytes.count
    }

    /// Where the next line begins; nil on the last one.
    func nextLine(after offset: Int) -> Int? {
        let end = lineEnd(of: offset)
        guard end < bytes.count else { return nil }
        return bytes[end...].starts(with: "\r\n".utf8) ? end + 2 : end + 1
    }

    /// The white space before an offset, where there is nothing else before it on its line.
    func indentation(at offset: Int) -> String? {
        let before = bytes[lineStart(of: offset)..<offset]
        return before.allSatisfy(Self.isBlank) ? String(decoding: before, as: UTF8.self) : nil
    }

    /// The white space at the beginning of the line of an offset.
    func lineIndentation(at offset: Int) -> String {
        String(decoding: bytes[lineStart(of: offset)...].prefix(while: Self.isBlank), as: UTF8.self)
    }

    /// The offset of the next byte that is not a space or a tab.
    func skipBlanks(from offset: Int) -> Int {
        bytes[offset...].firstIndex { !Self.isBlank($0) } ?? bytes.count
    }

    /// The offset of the next byte that is not white space of any kind.
    private func skipSpace(from offset: Int) -> Int {
        bytes[offset...].firstIndex { !Self.isBlank($0) && !Self.isBreak($0) } ?? bytes.count
    }

    func byte(at offset: Int) -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

    /// True if nothing but a comment follows on the line.
    func endsLine(at offset: Int) -> Bool {
        let next = skipBlanks(from: offset)
        return next == bytes.count || Self.isBreak(bytes[next]) || bytes[next] == UInt8(ascii: "#")
    }

    // MARK: Nodes

    /// The name of a node's anchor.
    func anchor(of node: YAMLNode) -> String? {
        var offset = Int(node.span.start)
        while let byte = byte(at: offset), byte == UInt8(ascii: "&") || byte == UInt8(ascii: "!") {
            let name = word(at: offset + 1)
            if byte == UInt8(ascii: "&") { return name }
            offset = skipSpace(from: offset + 1 + name.utf8.count)
        }
        return nil
    }

    /// The name in an alias.
    func alias(at node: YAMLNode) -> String? {
        guard node.kind == .refused, byte(at: Int(node.span.start)) == UInt8(ascii: "*") else { return nil }
        return word(at: Int(node.span.start) + 1)
    }

    private func word(at offset: Int) -> String {
        let word = bytes[min(offset, bytes.count)...].prefix {
            !Self.isBlank($0) && !Self.isBreak($0) && !",[]{}".utf8.contains($0)
        }
        return String(decoding: word, as: UTF8.self)
    }

    /// Where the value of a node begins, behind its anchor and its tag.
    private func contentStart(of node: YAMLNode) -> Int {
        var offset = Int(node.span.start)
        while let byte = byte(at: offset), byte == UInt8(ascii: "&") || byte == UInt8(ascii: "!") {
            offset = skipSpace(from: offset + 1 + word(at: offset + 1).utf8.count)
        }
        return offset
    }

    func isFlow(_ collection: YAMLNode) -> Bool {
        byte(at: contentStart(of: collection)).map { "{[".utf8.contains($0) } ?? false
    }

    func isSequence(_ collection: YAMLNode) -> Bool {
        let start = contentStart(of: collection)
        guard byte(at: start) == UInt8(ascii: "-") else { return byte(at: start) == UInt8(ascii: "[") }
        return byte(at: start + 1).map { Self.isBlank($0) || Self.isBreak($0) } ?? true
    }

    func hasTag(_ node: YAMLNode) -> Bool {
        bytes[Int(node.span.start)..<max(contentStart(of: node), Int(node.span.start))].contains(UInt8(ascii: "!"))
    }

    /// The line behind a value in a block mapping, with the comments that are indented deeper than the mapping's keys; nil
    /// at the end of a file without a line break.
    func lineBehind(_ value: YAMLNode, indentation: Int) -> Int? {
        guard var line = nextLine(after: max(Int(value.span.end) - 1, Int(value.span.start))) else { return nil }
        if keepsBlankLines(value) {
            while byte(at: skipBlanks(from: line)).map(Self.isBreak) == true, let next = nextLine(after: line) {
                line = next
            }
        }
        var candidate = line
        while candidate < bytes.count {
            let start = skipBlanks(from: candidate)
            guard start < bytes.count, let next = nextLine(after: start) else { break }
            let isComment = bytes[start] == UInt8(ascii: "#")
            guard Self.isBreak(bytes[start]) || isComment && start - candidate > indentation else { break }
            candidate = next
            if isComment { line = next }
        }
        return line
    }

    private func lastLeaf(of node: YAMLNode) -> YAMLNode {
        var leaf = node
        while let last = Array(leaf.elements).last { leaf = last }
        return leaf
    }

    /// True if the last part of a value is a block scalar.
    func endsWithBlock(_ value: YAMLNode) -> Bool {
        let leaf = lastLeaf(of: value)
        return leaf.style == .block && leaf.kind == .scalar
    }

    /// True for a value to whose last part, a block scalar, the blank lines behind it belong.
    private func keepsBlankLines(_ value: YAMLNode) -> Bool {
        guard endsWithBlock(value) else { return false }
        let header = bytes[contentStart(of: lastLeaf(of: value))...].prefix {
            !Self.isBreak($0) && $0 != UInt8(ascii: "#")
        }
        return header.contains(UInt8(ascii: "+"))
    }
}
