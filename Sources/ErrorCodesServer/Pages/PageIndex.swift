import ErrorCodesRuntime

/// What there is below the path of the pages.
///
/// Its text has a line for each file, in the order of the files: `file NAME ENTITY-TAG SIZE`; for each code that is
/// not its error's name: `code CODE NAME`; and for what is retired: `retired WORD` or `retired-codes FIRST LAST`.
struct PageIndex: Sendable {
    private(set) var files: [String: PageFile] = [:]
    /// The names of errors, by their codes.
    private(set) var names: [String: String] = [:]
    private(set) var retired: Set<String> = []
    private var retiredCodes: [ClosedRange<Int>] = []

    /// Reads the text. A malformed one stops the program: only the generator writes it.
    init(_ index: StaticText, of text: StaticText) {
        var cursor = TableCursor(index)
        var offset = 0
        while !cursor.isAtEnd {
            var line = TableCursor(cursor.restOfLine())
            switch (line.word()?.string, line.word(), line.word(), line.word()) {
            case ("file"?, let name?, let tag?, let size?): add(name.string, tag, size, text, at: &offset)
            case ("code"?, let code?, let name?, nil): names[code.string] = name.string
            case ("retired"?, let word?, nil, nil): retired.insert(word.string)
            case ("retired-codes"?, let first?, let last?, nil): retiredCodes.append(Self.codes(first, last))
            default: fatalError("malformed index of pages: \(line.text.string)")
            }
        }
    }

    private mutating func add(
        _ name: String,
        _ tag: StaticText,
        _ size: StaticText,
        _ text: StaticText,
        at offset: inout Int
    ) {
        guard let type = PageType(ofFile: name), let size = size.integer, 0...(text.count - offset) ~= size else {
            fatalError("malformed index of pages: \(name)")
        }
        let slice = text.slice(from: offset, count: size)
        files[name] = PageFile(type: type, entityTag: "\"\(tag.string)\"", text: slice)
        offset += size + 1
    }

    private static func codes(_ first: StaticText, _ last: StaticText) -> ClosedRange<Int> {
        guard let first = first.integer, let last = last.integer, first <= last else {
            fatalError("malformed index of pages: retired codes")
        }
        return first...last
    }

    /// True if a name, a code or an interval of codes is reserved: nothing uses it any more.
    func isRetired(_ word: String) -> Bool { retired.contains(word) || retiredCodes(with: word) != nil }

    /// The name of the page about what is retired: that of the word or, without one, of the interval with the code.
    func pageName(ofRetired word: String) -> String {
        guard representations(of: word).isEmpty, let codes = retiredCodes(with: word) else { return word }
        return "\(codes.lowerBound)-\(codes.upperBound)"
    }

    /// The interval with a code. The spelling counts: there is no other page at `+7` or `007`.
    private func retiredCodes(with word: String) -> ClosedRange<Int>? {
        guard let code = Int(word), String(code) == word else { return nil }
        return retiredCodes.first { $0.contains(code) }
    }

    /// The forms in which there is a page, the preferred one first; of the catalog where the name is empty.
    func representations(of name: String) -> [PageFile] {
        PageType.representations.compactMap { type in
            let name = name.isEmpty ? (type == .html ? "index" : "catalog") : name
            return files["\(name).\(type.rawValue)"]
        }
    }
}
