/// Advice for text that begins as something else begins in YAML, a mapping or a quoted text.
package enum QuotingAdvice {
    private static let maximumLength = 120

    /// For what looks like a placeholder and is a mapping, where text is expected: `{orderID}`.
    @_optimize(none) static func advice(for node: YAMLNode, in file: SourceFile) -> String? {
        let (start, end) = (Int(node.span.start), Int(node.span.end))
        guard node.kind == .mapping, start < end, end <= file.bytes.count else { return nil }
        guard file.bytes[start] == UInt8(ascii: "{"), file.bytes[end - 1] == UInt8(ascii: "}") else { return nil }
        let inside = file.bytes[(start + 1)..<(end - 1)].withUnsafeBytes { Text(copying: $0) }
        return ParameterName(inside) == nil ? nil : advice(file.bytes[start..<end])
    }

    /// For text that goes on after what was taken for a mapping, a list or a quoted text: `{orderID} is lost`.
    ///
    /// - Parameters:
    ///   - offset: Where it goes on.
    ///   - isInFlow: Whether it stands between brackets, where a comma ends it.
    @_optimize(none) static func advice(in bytes: [UInt8], at offset: Int, isInFlow: Bool) -> String? {
        guard offset <= bytes.count else { return nil }
        let line = (bytes[..<offset].lastIndex(of: 0x0A) ?? -1) + 1
        guard let start = start(in: bytes, from: line, to: offset) else { return nil }
        let ends: [UInt8] = isInFlow ? Array(",}]\n\r".utf8) : [0x0A, 0x0D]
        let end = bytes[offset...].firstIndex { ends.contains($0) } ?? bytes.count
        let comment = bytes[offset..<end].indices.first { $0 > offset && bytes[$0] == 0x23 && bytes[$0 - 1] == 0x20 }
        return advice(bytes[start..<(comment ?? end)])
    }

    /// Where the value begins whose first part ends before an offset; nil where no such part does.
    @_optimize(none) private static func start(in bytes: [UInt8], from line: Int, to offset: Int) -> Int? {
        guard let last = bytes[line..<offset].lastIndex(where: { $0 != 0x20 }) else { return nil }
        let openings: [UInt8: UInt8] = [0x7D: 0x7B, 0x5D: 0x5B, 0x22: 0x22, 0x27: 0x27]
        guard let opening = openings[bytes[last]] else { return nil }
        var depth = 0
        for start in (line..<last).reversed() {
            if bytes[start] == bytes[last], bytes[last] != opening { depth += 1 }
            guard bytes[start] == opening else { continue }
            if depth == 0 { return follows(start, in: bytes, from: line) ? start : nil }
            depth -= 1
        }
        return nil
    }

    /// True if a value can begin at a place: after the `:` of its key, or the `-` of its entry.
    @_optimize(none) private static func follows(_ start: Int, in bytes: [UInt8], from line: Int) -> Bool {
        let blanks = bytes[line..<start].reversed().prefix { $0 == 0x20 }.count
        guard blanks > 0, start - blanks > line else { return false }
        let indicator = bytes[start - blanks - 1]
        return indicator == UInt8(ascii: ":") || indicator == UInt8(ascii: "-")
    }

    @_optimize(none) private static func advice(_ bytes: ArraySlice<UInt8>) -> String? {
        let text = String(decoding: bytes, as: UTF8.self)
        let end = text.lastIndex { $0 != " " }.map(text.index(after:)) ?? text.startIndex
        let written = text[..<end]
        let isShort = written.utf8.count <= maximumLength && !written.contains(where: \.isNewline)
        guard let first = written.first, isShort else { return nil }
        return "quote text that begins with `\(first)`: `\(quoted(String(written)))`"
    }

    /// How to write a text that lies at these bytes, perhaps on several lines, and is cut off where it is not quoted.
    @_optimize(none) package static func advice(quoting bytes: ArraySlice<UInt8>) -> String {
        let words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
            .map { Text($0).trimmed.string }.joined(separator: " ")
        return words.utf8.count <= maximumLength ? "quote it: `\(quoted(words))`" : "quote it, to its last word"
    }

    @_optimize(none) package static func quoted(_ text: String) -> String {
        guard text.contains(where: { $0 == "\"" || $0 == "\\" }) else { return "\"\(text)\"" }
        return "'" + text.map { $0 == "'" ? "''" : String($0) }.joined() + "'"
    }
}
/// Proposes how to write a text that is not of the form of a language or a name.
enum FormAdvice {
    @_optimize(none) static func language(_ text: Text) -> String {
        let hyphenated = Text(String(text.shortened.map { $0 == "_" ? "-" : $0 }))
        guard text.contains(UInt8(ascii: "_")), let tag = LanguageTag(hyphenated) else {
            return "a tag of BCP 47, such as `en` or `zh-Hans`"
        }
        return "the parts of a tag are joined by `-`: `\(tag.canonical)`"
    }

    @_optimize(none) static func parameterName(_ text: Text) -> String {
        let form = "a letter, then letters, digits and `_`"
        guard text.withBytes({ $0.allSatisfy { $0 < 0x80 } }) else { return form }
        let words = text.shortened.split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_")) }
        let name = words.dropFirst().reduce(words.first.map(String.init) ?? "") { $0 + String($1).capitalizedFirst }
        return ParameterName(Text(name)) == nil ? form : "\(form): `\(name)`"
    }
}
