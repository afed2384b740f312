import ErrorCodesRuntime

/// Reads the notation of texts for end users, and shows its pieces in order.
struct MessageParser {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    enum Piece {
        case literal(Bytes)
        case placeholder(Bytes)
        /// `#` within a branch: the number that chose it.
        case number
        /// The parameter and its branches, from after the second comma to before the last brace.
        case plural(Bytes, branches: Bytes)
    }

    /// The selector of a plural branch.
    enum Selector: Equatable {
        case exact(Int)
        case category(PluralCategory)
    }

    private static let open = UInt8(ascii: "{")
    private static let close = UInt8(ascii: "}")
    private static let maximumDepth = 8

    private let bytes: Bytes
    private let isBranch: Bool
    private let depth: Int
    private var index = 0

    init(_ bytes: Bytes) { self.init(bytes, isBranch: false, depth: 0) }

    private init(_ bytes: Bytes, isBranch: Bool, depth: Int) {
        self.bytes = bytes
        self.isBranch = isBranch
        self.depth = depth
    }

    /// Shows the pieces of the text and of all branches; false where the text is malformed.
    mutating func parse(_ visit: (Piece) -> Void) -> Bool {
        let depth = depth
        return parsePieces { piece in
            visit(piece)
            guard case .plural(_, let branches) = piece else { return true }
            var isWellFormed = true
            let isComplete = Self.forEachBranch(branches) { _, text in
                var parser = MessageParser(text, isBranch: true, depth: depth + 1)
                isWellFormed = isWellFormed && parser.parse(visit)
            }
            return isComplete && isWellFormed
        }
    }

    /// Shows the pieces of a branch of a plural, or of a text, without going into further plurals.
    static func pieces(of bytes: Bytes, isBranch: Bool, _ visit: (Piece) -> Bool) -> Bool {
        var parser = MessageParser(bytes, isBranch: isBranch, depth: 0)
        return parser.parsePieces(visit)
    }

    private mutating func parsePieces(_ visit: (Piece) -> Bool) -> Bool {
        guard depth <= Self.maximumDepth else { return false }
        var start = 0
        while index < bytes.count {
            let byte = bytes[index]
            let isNumber = isBranch && byte == UInt8(ascii: "#")
            guard byte == Self.open || byte == Self.close || isNumber else {
                index += 1
                continue
            }
            let isEscape = !isBranch && index + 1 < bytes.count && bytes[index + 1] == byte
            let end = isEscape ? index + 1 : index
            if end > start, !visit(.literal(slice(start, end))) { return false }
            if isEscape {
                index += 2
            } else if isNumber {
                index += 1
                if !visit(.number) { return false }
            } else {
                guard byte == Self.open, let piece = parseBraces(), visit(piece) else { return false }
            }
            start = index
        }
        return start == bytes.count || visit(.literal(slice(start, bytes.count)))
    }

    /// Parses the contents of a brace up to the one that closes it.
    private mutating func parseBraces() -> Piece? {
        index += 1
        guard let end = Self.closingBrace(in: bytes, from: index) else { return nil }
        defer { index = end + 1 }
        let inside = slice(index, end)
        guard let comma = inside.firstIndex(of: UInt8(ascii: ",")) else {
            return Self.isName(inside) ? .placeholder(inside) : nil
        }
        let name = Self.trimmed(slice(index, index + comma))
        guard Self.isName(name), let second = inside[(comma + 1)...].firstIndex(of: UInt8(ascii: ",")),
            Self.trimmed(slice(index + comma + 1, index + second)).elementsEqual("plural".utf8)
        else { return nil }
        return .plural(name, branches: slice(index + second + 1, end))
    }

    /// Shows each branch of a plural; false where they are malformed or `other` is missing.
    static func forEachBranch(_ branches: Bytes, _ visit: (Selector, Bytes) -> Void) -> Bool {
        var index = 0
        var hasOther = false
        var seen: [Selector] = []
        while true {
            while index < branches.count, isBlank(branches[index]) { index += 1 }
            guard index < branches.count else { return hasOther }
            guard let brace = branches[index...].firstIndex(of: open),
                let selector = selector(trimmed(Bytes(rebasing: branches[index..<brace]))),
                let end = closingBrace(in: branches, from: brace + 1)
            else { return false }
            guard !seen.contains(selector) else { return false }
            seen.append(selector)
            if selector == .category(.other) { hasOther = true }
            visit(selector, Bytes(rebasing: branches[(brace + 1)..<end]))
            index = end + 1
        }
    }

    private static func selector(_ text: Bytes) -> Selector? {
        guard let start = text.baseAddress else { return nil }
        if start[0] == UInt8(ascii: "=") {
            return StaticText(start: start + 1, count: text.count - 1).integer.flatMap { $0 < 0 ? nil : .exact($0) }
        }
        return PluralCategory(StaticText(start: start, count: text.count)).map(Selector.category)
    }

    private static func closingBrace(in bytes: Bytes, from start: Int) -> Int? {
        var depth = 1
        var index = start
        while index < bytes.count {
            if bytes[index] == open { depth += 1 }
            if bytes[index] == close { depth -= 1 }
            if depth == 0 { return index }
            index += 1
        }
        return nil
    }

    private func slice(_ start: Int, _ end: Int) -> Bytes { Bytes(rebasing: bytes[start..<end]) }

    private static func trimmed(_ bytes: Bytes) -> Bytes {
        var (start, end) = (0, bytes.count)
        while start < end, isBlank(bytes[start]) { start += 1 }
        while end > start, isBlank(bytes[end - 1]) { end -= 1 }
        return Bytes(rebasing: bytes[start..<end])
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }

    /// A letter, then letters, digits and `_`.
    private static func isName(_ bytes: Bytes) -> Bool {
        guard let first = bytes.first, isLetter(first) else { return false }
        return bytes.allSatisfy {
            isLetter($0) || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || $0 == UInt8(ascii: "_")
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 }
}
