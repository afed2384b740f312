/// Reads a template in one pass over its bytes.
struct TemplateParser {
    static let open = UInt8(ascii: "{")
    static let close = UInt8(ascii: "}")
    private static let maximumDepth = 8

    let text: Text
    let allowsPlurals: Bool
    private var bytes: UnsafeBufferPointer<UInt8> { text.bytes }
    private var offset = 0
    private var depth = 0
    /// True if a name of a param was read.
    private(set) var hasPlaceholders = false
    private(set) var hasPlurals = false

    init(text: Text, allowsPlurals: Bool) {
        self.text = text
        self.allowsPlurals = allowsPlurals
    }

    mutating func run() throws(Template.Mistake) -> [Template.Segment] {
        try segments(isBranch: false)
    }

    /// The segments up to the end of the text, or up to the brace that closes a branch.
    ///
    /// In a branch braces always belong to the notation: `}}` ends a branch and its plural.
    private mutating func segments(isBranch: Bool) throws(Template.Mistake) -> [Template.Segment] {
        let bytes = bytes
        var segments: [Template.Segment] = []
        segments.reserveCapacity(4)
        var literalStart = offset
        @_optimize(none) func addLiteral(upTo end: Int) {
            if end > literalStart { segments.append(.literal(text.slice(literalStart..<end))) }
        }
        while offset < bytes.count {
            let byte = bytes[offset]
            if isBranch && byte == Self.close { break }
            let isNumber = isBranch && byte == UInt8(ascii: "#")
            guard byte == Self.open || byte == Self.close || isNumber else {
                offset += 1
                continue
            }
            let isEscape = !isBranch && offset + 1 < bytes.count && bytes[offset + 1] == byte
            addLiteral(upTo: isEscape ? offset + 1 : offset)
            if isEscape {
                offset += 2
            } else if isNumber {
                offset += 1
                segments.append(.number)
            } else {
                segments.append(try placeholder())
            }
            literalStart = offset
        }
        addLiteral(upTo: offset)
        return segments
    }

    /// The offset of the brace, or where plurals are allowed of the comma, that ends a name.
    private func endOfName(from start: Int) -> Int {
        bytes[start...].firstIndex {
            $0 == Self.close || $0 == Self.open || allowsPlurals && $0 == UInt8(ascii: ",")
        } ?? bytes.count
    }

    /// A placeholder or a plural, from its brace to the one that closes it.
    private mutating func placeholder() throws(Template.Mistake) -> Template.Segment {
        let start = offset
        guard bytes[start] == Self.open else {
            throw Template.Mistake(kind: .strayClosingBrace, range: start..<start + 1)
        }
        let end = endOfName(from: start + 1)
        if !allowsPlurals, beginsPlural(from: start, to: end) {
            throw Template.Mistake(kind: .pluralOutsideMessage, range: start..<Self.endOfBraces(in: bytes, from: start))
        }
        guard end < bytes.count, bytes[end] != Self.open else {
            throw Template.Mistake(kind: .unclosedBrace, range: start..<start + 1)
        }
        guard bytes[end] == Self.close else { return .plural(try plural(from: start, comma: end)) }
        let name = text.slice(start + 1..<end)
        guard ParameterName(name) != nil else {
            throw Template.Mistake(kind: .notAName(name), range: start..<end + 1)
        }
        hasPlaceholders = true
        offset = end + 1
        return .placeholder(name)
    }
}

// MARK: - Plurals

extension TemplateParser {
    /// The offset after the brace that closes the one at `start`, or the end.
    @_optimize(none) static func endOfBraces<Bytes: Collection<UInt8>>(in bytes: Bytes, from start: Int) -> Int
    where Bytes.Index == Int {
        var depth = 0
        var offset = start
        while offset < bytes.endIndex {
            if bytes[offset] == open { depth += 1 } else if bytes[offset] == close { depth -= 1 }
            offset += 1
            if depth == 0 { return offset }
        }
        return offset
    }

    /// True if what follows a brace is a name, a comma and `plural`.
    private func beginsPlural(from start: Int, to end: Int) -> Bool {
        let parts = bytes[(start + 1)..<end].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        guard parts.count > 1 else { return false }
        return text.slice(trimmed(parts[1].startIndex..<parts[1].endIndex)) == "plural"
    }

    @_optimize(none) private mutating func plural(from start: Int, comma: Int) throws(Template.Mistake)
        -> Template.Plural
    {
        let nameRange = trimmed(start + 1..<comma)
        let name = text.slice(nameRange)
        guard ParameterName(name) != nil else {
            throw Template.Mistake(kind: .notAName(name), range: nameRange.isEmpty ? start..<comma : nameRange)
        }
        guard depth < Self.maximumDepth else { throw Template.Mistake(kind: .tooDeep, range: nameRange) }
        let rest = bytes[(comma + 1)...]
        let wordEnd = rest.firstIndex { $0 == UInt8(ascii: ",") || $0 == Self.open || $0 == Self.close } ?? bytes.count
        let word = trimmed(comma + 1..<wordEnd)
        guard wordEnd < bytes.count, bytes[wordEnd] == UInt8(ascii: ","), text.slice(word) == "plural" else {
            throw Template.Mistake(kind: .notAPlural(text.slice(word)), range: word.isEmpty ? start..<comma + 1 : word)
        }
        hasPlaceholders = true
        hasPlurals = true
        offset = wordEnd + 1
        depth += 1
        let branches = try branches(ofPluralAt: start)
        depth -= 1
        return Template.Plural(name: name, branches: branches)
    }

    /// The branches, up to and with the brace that closes the plural.
    @_optimize(none) private mutating func branches(ofPluralAt start: Int) throws(Template.Mistake) -> [Template.Branch]
    {
        var branches: [Template.Branch] = []
        while true {
            skipBlanks()
            guard offset < bytes.count else {
                throw Template.Mistake(kind: .unclosedBrace, range: start..<start + 1)
            }
            if bytes[offset] == Self.close { break }
            let branch = try branch()
            guard !branches.contains(where: { $0.selector == branch.selector }) else {
                throw Template.Mistake(kind: .repeatedBranch(text.slice(branch.range)), range: branch.range)
            }
            branches.append(branch)
        }
        offset += 1
        guard branches.contains(where: { $0.selector == .category("other") }) else {
            throw Template.Mistake(kind: .withoutOther, range: start..<offset)
        }
        return branches
    }

    @_optimize(none) private mutating func branch() throws(Template.Mistake) -> Template.Branch {
        let start = offset
        let end = bytes[start...].firstIndex { $0 == Self.open || $0 == Self.close } ?? bytes.count
        let range = trimmed(start..<end)
        guard end < bytes.count, bytes[end] == Self.open else {
            throw Template.Mistake(kind: .branchWithoutText(text.slice(range)), range: range)
        }
        let word = text.slice(range)
        guard let selector = Self.selector(word) else {
            throw Template.Mistake(kind: .unknownCategory(word), range: range.isEmpty ? end..<end + 1 : range)
        }
        offset = end + 1
        let segments = try segments(isBranch: true)
        guard offset < bytes.count else { throw Template.Mistake(kind: .unclosedBrace, range: end..<end + 1) }
        offset += 1
        return Template.Branch(selector: selector, range: range, segments: segments)
    }

    @_optimize(none) private static func selector(_ word: Text) -> Template.Selector? {
        if Template.categories.contains(word) { return .category(word) }
        guard word.hasPrefix("=") else { return nil }
        return DecimalInteger.parse(word.slice(1..<word.count)).map { .exact($0) }
    }

    private mutating func skipBlanks() {
        while offset < bytes.count, Self.isBlank(bytes[offset]) { offset += 1 }
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, Self.isBlank(bytes[start]) { start += 1 }
        while end > start, Self.isBlank(bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }
}
