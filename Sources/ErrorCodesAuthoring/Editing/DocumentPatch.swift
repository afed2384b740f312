import ErrorCodesEmitters
import ErrorCodesSpec

/// Makes the next version of a document out of its bytes: only what changes is written, everything else is copied.
///
/// What is added looks like its neighbours: block or flow style, on lines or on one, with their indentation.
struct DocumentPatch {
    private struct Edit {
        let range: Range<Int>
        let text: String
    }

    private let document: EditableDocument
    private let text: DocumentText
    /// How much deeper each level is indented.
    private let step: String
    private var edits: [Edit] = []

    /// The bytes of a document with its changes.
    static func bytes(of document: EditableDocument, with root: EditedMapping) throws(UneditablePart) -> [UInt8] {
        var patch = DocumentPatch(document)
        try patch.change(root, Place(behindKey: nil))
        let bytes = patch.result
        try patch.check(root, in: bytes)
        return bytes
    }

    private init(_ document: EditableDocument) {
        self.document = document
        text = document.text
        step = Self.step(in: document)
    }

    private var result: [UInt8] {
        var result: [UInt8] = []
        var offset = 0
        let sorted = edits.enumerated().sorted {
            ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
        }
        for (_, edit) in sorted {
            result += text.bytes[offset..<max(offset, edit.range.lowerBound)]
            result += Array(edit.text.utf8)
            offset = max(offset, edit.range.upperBound)
        }
        return result + text.bytes[offset...]
    }

    /// Nothing is written that does not say exactly what it is to say.
    private func check(_ root: EditedMapping, in bytes: [UInt8]) throws(UneditablePart) {
        for edit in edits where !edit.range.isEmpty {
            guard let anchor = document.neededAnchor(in: edit.range) else { continue }
            throw UneditablePart(
                span: anchor.span,
                reason: "this anchor is used elsewhere, and lies in a part that is generated",
                help: "move the anchor to a part of your own"
            )
        }
        let file = SourceFile(path: document.file.path, bytes: bytes)
        if let new = EditableDocument.read(file).document, root.isHeld(by: new.root) { return }
        throw UneditablePart(
            span: document.root.span,
            reason: "this document cannot be changed without changing what it says elsewhere",
            help: "format it with an editor, and report this with the document"
        )
    }

    /// The indentation of the first mapping within the root.
    private static func step(in document: EditableDocument) -> String {
        let inner = document.root.entries.lazy.map(\.value).first {
            $0.kind == .mapping && $0.elements.contains { _ in true }
        }
        let outer = document.root.entries.first { _ in true }
        guard let key = inner?.entries.first(where: { _ in true })?.key, let outer,
            let inside = document.text.indentation(at: Int(key.span.start)),
            let outside = document.text.indentation(at: Int(outer.key.span.start)), inside.hasPrefix(outside)
        else { return "  " }
        let step = String(inside.dropFirst(outside.count))
        return step.isEmpty ? "  " : step
    }

    // MARK: Mappings

    /// Where a mapping is.
    private struct Place {
        /// The key whose value it is; nil for the root.
        let behindKey: YAMLNode?
    }

    private mutating func change(_ mapping: EditedMapping, _ place: Place) throws(UneditablePart) {
        guard let node = mapping.node else { return }
        let isFlow = text.isFlow(node)
        try remove(mapping, isFlow: isFlow)
        var added: [EditedMapping.Member] = []
        var previous: YAMLEntries.Entry?
        for member in mapping.members {
            guard let entry = member.entry else {
                added.append(member)
                continue
            }
            if !added.isEmpty { try insert(added, in: mapping, after: previous, before: entry, place) }
            added = []
            previous = entry
            switch member.value {
            case .kept: break
            case .changed(let inner) where inner.node != nil: try change(inner, Place(behindKey: entry.key))
            case .changed, .new: try replace(entry, by: member.value.json, isInFlow: isFlow)
            }
        }
        if !added.isEmpty { try insert(added, in: mapping, after: previous, before: nil, place) }
    }

    private mutating func insert(
        _ members: [EditedMapping.Member],
        in mapping: EditedMapping,
        after previous: YAMLEntries.Entry?,
        before next: YAMLEntries.Entry?,
        _ place: Place
    ) throws(UneditablePart) {
        guard let node = mapping.node else { return }
        let values = members.map { ($0.key, $0.value.json) }
        if text.isFlow(node) {
            insertInFlow(values, node, after: previous, before: next)
        } else {
            try insertInBlock(values, node, after: previous, place)
        }
    }

    private mutating func add(_ new: String, at offset: Int) {
        edits.append(Edit(range: offset..<offset, text: new))
    }

    // MARK: Block style

    private func indentation(ofBlock node: YAMLNode) throws(UneditablePart) -> String {
        guard let first = node.entries.first(where: { _ in true }) else { preconditionFailure("a block is not empty") }
        if let found = text.indentation(at: Int(first.key.span.start)), !found.contains("\t") { return found }
        throw UneditablePart(
            span: first.key.span,
            reason: "this mapping is to be changed, and its first key is not alone on its line",
            help: "write it as `key: value`, on a line of its own"
        )
    }

    private mutating func insertInBlock(
        _ members: [(String, JSONText)],
        _ node: YAMLNode,
        after previous: YAMLEntries.Entry?,
        _ place: Place
    ) throws(UneditablePart) {
        let indentation = try indentation(ofBlock: node)
        let block = blockText(of: members, indentation)
        let line =
            previous.map { text.lineBehind($0.value, indentation: indentation.utf8.count) }
            ?? place.behindKey.flatMap { text.nextLine(after: Int($0.span.end)) }
            ?? text.lineStart(of: Int(node.span.start))
        if let line, line < text.bytes.count || text.bytes.last.map({ $0 == 0x0A || $0 == 0x0D }) == true {
            add(block + text.lineBreak, at: line)
        } else if let previous, text.endsWithBlock(previous.value) {
            throw UneditablePart(
                span: previous.key.span,
                reason: "the text at the end of the file has no line break, and would get one",
                help: "end the file with a line break"
            )
        } else {
            add(text.lineBreak + block, at: text.bytes.count)
        }
    }

    /// Lines without the last line break.
    private func blockText(of members: [(String, JSONText)], _ indentation: String) -> String {
        let lines = YAMLText(.object(members)).text(indentation: indentation.utf8.count)
        return String(lines.dropLast()).replacing("\n", with: text.lineBreak)
    }

    // MARK: Flow style

    private func flow(at offset: Int, isOnLines: Bool) -> FlowText {
        FlowText(
            indentation: isOnLines ? text.lineIndentation(at: offset) : nil,
            step: step,
            lineBreak: text.lineBreak
        )
    }

    private mutating func insertInFlow(
        _ members: [(String, JSONText)],
        _ node: YAMLNode,
        after previous: YAMLEntries.Entry?,
        before next: YAMLEntries.Entry?
    ) {
        guard let first = node.entries.first(where: { _ in true }) else { return }
        let key = Int(first.key.span.start)
        let isOnLines = text.indentation(at: key) != nil
        let flow = flow(at: key, isOnLines: isOnLines)
        let separator = isOnLines ? text.lineBreak + text.lineIndentation(at: key) : " "
        let entries = flow.members(members).joined(separator: "," + separator)
        guard let previous, !prefersBefore(previous, next, isOnLines: isOnLines) else {
            guard let following = previous ?? next else { return add(entries, at: key) }
            return add(entries + "," + separator, at: Int(following.key.span.start))
        }
        let end = Int(previous.value.span.end)
        let comma = text.skipBlanks(from: end)
        let hasComma = text.byte(at: comma) == UInt8(ascii: ",")
        let rest = hasComma ? comma + 1 : end
        guard isOnLines, text.byte(at: text.skipBlanks(from: rest)) == UInt8(ascii: "#") else {
            return add("," + separator + entries, at: end)
        }
        // The comment stays with the entry that it stands behind.
        if !hasComma { add(",", at: end) }
        add(separator + entries + (hasComma ? "," : ""), at: text.lineEnd(of: rest))
    }

    /// True if a new entry comes before the last one on lines, which has no comma, so that its line need not change. Where
    /// it ends with a bracket on a line of its own, so does the new one: to add lines is enough.
    private func prefersBefore(
        _ previous: YAMLEntries.Entry,
        _ next: YAMLEntries.Entry?,
        isOnLines: Bool
    ) -> Bool {
        guard isOnLines, next == nil else { return false }
        let end = Int(previous.value.span.end)
        guard text.byte(at: text.skipBlanks(from: end)) != UInt8(ascii: ",") else { return false }
        guard text.indentation(at: Int(previous.key.span.start)) != nil, text.endsLine(at: end) else { return false }
        return text.lineStart(of: end) == text.lineStart(of: Int(previous.key.span.start))
    }

    // MARK: Values

    private mutating func replace(
        _ entry: YAMLEntries.Entry,
        by json: JSONText,
        isInFlow: Bool
    ) throws(UneditablePart) {
        let span = entry.value.span.range
        let isEmpty = !entry.value.elements.contains { _ in true }
        if isInFlow {
            let isOnLines = text.indentation(at: Int(entry.key.span.start)) != nil
            let flow = flow(at: Int(entry.key.span.start), isOnLines: isOnLines)
            let isMissing = span.isEmpty && text.byte(at: span.lowerBound - 1) == UInt8(ascii: ":")
            edits.append(Edit(range: span, text: (isMissing ? " " : "") + flow.text(of: json)))
        } else if isEmpty {
            try fill(entry, with: json)
        } else if text.isFlow(entry.value) {
            let flow = FlowText(indentation: nil, step: step, lineBreak: text.lineBreak)
            edits.append(Edit(range: span, text: flow.text(of: json)))
        } else if case .object(let members) = json, !text.isSequence(entry.value) {
            let indentation = try indentation(ofBlock: entry.value)
            let start = entry.value.entries.first { _ in true }.map { text.lineStart(of: Int($0.key.span.start)) }
            edits.append(
                Edit(range: (start ?? span.lowerBound)..<span.upperBound, text: blockText(of: members, indentation))
            )
        } else {
            throw UneditablePart(
                span: entry.value.span,
                reason: "this value is to be replaced by one of another kind",
                help: "remove it"
            )
        }
    }

    /// Writes a block mapping in place of an empty value: `{}`, a null, or nothing.
    private mutating func fill(_ entry: YAMLEntries.Entry, with json: JSONText) throws(UneditablePart) {
        guard case .object(let members) = json, !members.isEmpty,
            let indentation = text.indentation(at: Int(entry.key.span.start)), text.anchor(of: entry.value) == nil
        else {
            throw UneditablePart(
                span: entry.key.span,
                reason: "the value of this key is to be replaced, and cannot be where it stands",
                help: "write the key on a line of its own, without an anchor"
            )
        }
        let span = entry.value.span.range
        var start = span.lowerBound
        while start > Int(entry.key.span.end), text.bytes[start - 1] == 0x20 { start -= 1 }
        if !span.isEmpty { edits.append(Edit(range: start..<span.upperBound, text: "")) }
        add(text.lineBreak + blockText(of: members, indentation + step), at: text.lineEnd(of: span.upperBound))
    }

    // MARK: Removal

    private mutating func remove(_ mapping: EditedMapping, isFlow: Bool) throws(UneditablePart) {
        guard let node = mapping.node else { return }
        let entries = Array(node.entries)
        let kept = Set(mapping.members.compactMap { $0.entry?.key.span })
        let indentation = isFlow || kept.count == entries.count ? "" : try indentation(ofBlock: node)
        var hasKept = false
        for (index, entry) in entries.enumerated() {
            guard !kept.contains(entry.key.span) else {
                hasKept = true
                continue
            }
            guard isFlow else {
                edits.append(Edit(range: lines(of: entry, indentation: indentation.utf8.count), text: ""))
                continue
            }
            let range =
                hasKept
                ? Int(entries[index - 1].value.span.end)..<Int(entry.value.span.end)
                : Int(
                    entry.key.span.start
                )..<(index + 1 < entries.count
                    ? Int(entries[index + 1].key.span.start) : Int(entry.value.span.end))
            edits.append(Edit(range: range, text: ""))
        }
    }

    private func lines(of entry: YAMLEntries.Entry, indentation: Int) -> Range<Int> {
        let start = text.lineStart(of: Int(entry.key.span.start))
        return start..<(text.lineBehind(entry.value, indentation: indentation) ?? text.bytes.count)
    }
}
