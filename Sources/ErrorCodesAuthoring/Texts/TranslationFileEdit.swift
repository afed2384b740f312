import ErrorCodesEmitters
import ErrorCodesSpec

/// Changes texts in a file beside a spec, and puts in those that it lacks; all else stays as it is, comments too.
///
/// A text that is put in comes after the last one before it in the order of the spec.
struct TranslationFileEdit {
    private struct Edit {
        let range: Range<Int>
        let text: String
    }

    private let bytes: [UInt8]
    private let order: [Text: Int]
    private let lineBreak: String
    private var edits: [Edit] = []

    /// The bytes with the changes; nil where the file is written in a way that only a person can change.
    ///
    /// - Parameters:
    ///   - changes: Sorted by application, and in the order of the spec.
    ///   - order: The names of all errors.
    static func bytes(of file: SourceFile, with changes: [CatalogText], order: [Text]) -> [UInt8]? {
        let tree = TranslationTree(file)
        guard let root = tree.root else { return appending(changes, to: file) }
        var edit = TranslationFileEdit(file, order: order)
        let groups = Dictionary(grouping: changes, by: \.key.application)
        guard edit.put(groups[""] ?? [], into: root) else { return nil }
        let others = groups.filter { !$0.key.isEmpty }.sorted { $0.key < $1.key }
        guard edit.put(applications: others.map { ($0.key, $0.value) }, into: root, tree.applications) else {
            return nil
        }
        return edit.result
    }

    /// For a file with nothing in it but comments.
    private static func appending(_ changes: [CatalogText], to file: SourceFile) -> [UInt8]? {
        let lineBreak = file.bytes.isEmpty || file.bytes.last == UInt8(ascii: "\n") ? "" : "\n"
        return TranslationFileText.text(of: changes).map { file.bytes + Array((lineBreak + $0).utf8) }
    }

    private init(_ file: SourceFile, order: [Text]) {
        bytes = file.bytes
        self.order = Dictionary(order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let end = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? 0
        lineBreak = end > 0 && bytes[end - 1] == UInt8(ascii: "\r") ? "\r\n" : "\n"
    }

    private var result: [UInt8] {
        var result: [UInt8] = []
        var offset = 0
        let sorted = edits.enumerated().sorted {
            ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
        }
        for (_, edit) in sorted {
            result += bytes[offset..<edit.range.lowerBound] + Array(edit.text.utf8)
            offset = edit.range.upperBound
        }
        return result + bytes[offset...]
    }

    // MARK: Texts

    private mutating func put(_ changes: [CatalogText], into mapping: YAMLNode) -> Bool {
        guard !changes.isEmpty else { return true }
        guard let place = MappingPlace(mapping, bytes: bytes) else { return false }
        let present = mapping.entries.filter { $0.value.kind == .scalar }
        let byName = Dictionary(present.map { ($0.key.text, $0) }, uniquingKeysWith: { first, _ in first })
        var following = present.sorted { number(of: $0.key.text) < number(of: $1.key.text) }[...]
        var previous: YAMLEntries.Entry?
        for change in changes {
            while let next = following.first, number(of: next.key.text) < number(of: change.key.name) {
                previous = following.popFirst()
            }
            if let entry = byName[change.key.name] {
                replace(entry.value, by: change.text, in: place)
            } else {
                insert(
                    YAMLScalarText.line(change.key.name.string),
                    place.isFlow ? YAMLScalarText.quoted(change.text.string) : block(change.text, place.indentation),
                    after: previous,
                    in: place
                )
            }
        }
        return true
    }

    private func number(of name: Text) -> Int { order[name] ?? .max }

    private func block(_ text: Text, _ indentation: String) -> String {
        YAMLScalarText.value(text.string, indentation: indentation, lineBreak: lineBreak)
    }

    private mutating func replace(_ value: YAMLNode, by text: Text, in place: MappingPlace) {
        let new =
            place.isFlow
            ? YAMLScalarText.quoted(text.string)
            : value.style == .block ? block(text, place.indentation) : YAMLScalarText.line(text.string)
        edits.append(Edit(range: value.span.range, text: new))
    }

    // MARK: Applications

    private mutating func put(
        applications: [(identifier: Text, texts: [CatalogText])],
        into root: YAMLNode,
        _ mapping: YAMLNode?
    ) -> Bool {
        guard !applications.isEmpty else { return true }
        guard let mapping else { return put(newApplications: applications, into: root) }
        guard let place = MappingPlace(mapping, bytes: bytes) else { return false }
        let present = Array(mapping.entries)
        for (identifier, texts) in applications {
            if let entry = present.first(where: { $0.key.text.trimmed == identifier }) {
                guard put(texts, into: entry.value) else { return false }
            } else {
                let previous = present.last { $0.key.text.trimmed < identifier }
                insert(
                    YAMLScalarText.quoted(identifier.string),
                    place.isFlow ? Self.flow(texts) : block(texts, place.indentation),
                    after: previous,
                    in: place
                )
            }
        }
        return true
    }

    private mutating func put(
        newApplications applications: [(identifier: Text, texts: [CatalogText])],
        into root: YAMLNode
    ) -> Bool {
        guard let place = MappingPlace(root, bytes: bytes), let last = Array(root.entries).last else { return false }
        let key = place.isFlow ? "" : lineBreak + place.indentation
        let inner = place.indentation + "  "
        let value =
            place.isFlow
            ? "{ "
                + applications.map { "\(YAMLScalarText.quoted($0.string)): \(Self.flow($1))" }.joined(separator: ", ")
                + " }"
            : applications.map { lineBreak + inner + YAMLScalarText.quoted($0.string) + ":" + block($1, inner) }
                .joined()
        insert(TranslationTree.applicationsKey.string, value, after: last, in: place, prefix: key)
        return true
    }

    private static func flow(_ texts: [CatalogText]) -> String {
        let entries = texts.map {
            "\(YAMLScalarText.line($0.key.name.string)): \(YAMLScalarText.quoted($0.text.string))"
        }
        return "{ \(entries.joined(separator: ", ")) }"
    }

    private func block(_ texts: [CatalogText], _ indentation: String) -> String {
        let inner = indentation + "  "
        return texts.map { text in
            lineBreak + inner + YAMLScalarText.line(text.key.name.string) + ": " + block(text.text, inner)
        }.joined()
    }

    // MARK: Places

    /// Puts an entry behind another one, or at the beginning.
    ///
    /// - Parameter prefix: What comes before the key in a block mapping, in place of the indentation.
    private mutating func insert(
        _ key: String,
        _ value: String,
        after previous: YAMLEntries.Entry?,
        in place: MappingPlace,
        prefix: String? = nil
    ) {
        let entry = key + ":" + (value.hasPrefix(lineBreak) ? "" : " ") + value
        guard !place.isFlow else {
            let offset = previous.map { Int($0.value.span.end) } ?? place.start
            return add(previous == nil ? " \(entry)," : ", \(entry)", at: offset)
        }
        let line = (prefix ?? place.indentation) + entry
        guard let previous else { return add(line + lineBreak, at: place.start) }
        let end = Int(previous.value.span.end)
        if let next = bytes[end...].firstIndex(of: UInt8(ascii: "\n")) {
            add(line + lineBreak, at: next + 1)
        } else {
            add(lineBreak + line, at: bytes.count)
        }
    }

    private mutating func add(_ text: String, at offset: Int) {
        edits.append(Edit(range: offset..<offset, text: text))
    }
}

/// Where entries can be put into a mapping.
private struct MappingPlace {
    let isFlow: Bool
    /// The indentation of each key of a block mapping.
    let indentation: String
    /// The offset at which a first entry is put in.
    let start: Int

    /// Nil where the first key of a block mapping is not alone on its line, or the mapping is an empty one.
    init?(_ mapping: YAMLNode, bytes: [UInt8]) {
        guard mapping.kind == .mapping, let first = mapping.entries.first(where: { _ in true }) else { return nil }
        isFlow = bytes[Int(mapping.span.start)] == UInt8(ascii: "{")
        guard !isFlow else {
            indentation = ""
            start = Int(mapping.span.start) + 1
            return
        }
        let key = Int(first.key.span.start)
        var lineStart = bytes[..<key].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        if lineStart == 0, bytes.starts(with: ByteOrderMark.utf8) { lineStart = ByteOrderMark.utf8.count }
        let before = bytes[lineStart..<key]
        guard before.allSatisfy({ $0 == UInt8(ascii: " ") }) else { return nil }
        indentation = String(decoding: before, as: UTF8.self)
        start = lineStart
    }
}
