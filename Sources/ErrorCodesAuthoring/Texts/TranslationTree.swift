import ErrorCodesSpec

/// The texts in a file beside a spec as they are written, as far as it can be read. What is wrong with it, the reader
/// of specs says.
struct TranslationTree {
    struct Entry {
        /// Empty for the default text.
        let application: Text
        let name: Text
        let text: Text
    }

    struct Found {
        let entry: Entry
        /// Where the name stands.
        let key: Span
    }

    static let applicationsKey: Text = "applications"

    let root: YAMLNode?

    init(_ file: SourceFile) {
        root = YAMLReader.read(file).tree?.root
    }

    /// The mapping of the applications.
    var applications: YAMLNode? {
        root?.entries.first { $0.key.text == Self.applicationsKey && $0.value.kind == .mapping }?.value
    }

    /// Every text, in the order of the file.
    var texts: [Found] {
        guard let root else { return [] }
        let own = Self.texts(root, application: "")
        return own
            + (applications.map { $0.entries.flatMap { Self.texts($0.value, application: $0.key.text.trimmed) } } ?? [])
    }

    private static func texts(_ mapping: YAMLNode, application: Text) -> [Found] {
        mapping.entries.filter { $0.value.kind == .scalar }.map { entry in
            let text = Entry(application: application, name: entry.key.text, text: entry.value.text.trimmed)
            return Found(entry: text, key: entry.key.span)
        }
    }
}

extension Text {
    /// Without white space at its ends, as a spec's reader takes it.
    var trimmed: Text {
        let range = withBytes { bytes in
            let start = bytes.firstIndex { !Self.isSpace($0) } ?? bytes.count
            let end = bytes.lastIndex { !Self.isSpace($0) }.map { $0 + 1 } ?? start
            return start..<end
        }
        return slice(range)
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }
}
