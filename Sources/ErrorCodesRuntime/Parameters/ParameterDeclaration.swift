/// A `parameter NAME TYPE VISIBILITY WIRE` line of a code table.
struct ParameterDeclaration {
    var name: StaticText
    /// The type as the spec spells it, read only by those who need it.
    var typeText: StaticText
    var visibility: Visibility
    var wire: StaticText

    init?(_ text: StaticText) {
        var cursor = TableCursor(text)
        guard let name = cursor.word(), let typeText = cursor.word(),
            let visibility = cursor.word().flatMap(Visibility.init(_:))
        else { return nil }
        self.name = name
        self.typeText = typeText
        self.visibility = visibility
        wire = cursor.word() ?? name
    }

    var type: ParameterType {
        guard let type = ParameterType(typeText) else {
            fatalError("malformed code table: parameter \"\(name.string)\" of type \"\(typeText.string)\"")
        }
        return type
    }

    /// Whether the parameter is part of the payload.
    var isSent: Bool { visibility == .public || visibility == .personal }
}

extension Visibility {
    fileprivate init?(_ word: StaticText) {
        if word.equals(StaticText("public")) {
            self = .public
        } else if word.equals(StaticText("personal")) {
            self = .personal
        } else if word.equals(StaticText("internal")) {
            self = .internal
        } else if word.equals(StaticText("secret")) {
            self = .secret
        } else {
            return nil
        }
    }
}

/// The parameters of a row that the client gets, in the order of their lines.
///
/// Every error that is made reads them, so nothing is allocated on the way.
struct SentParameters: Sequence, IteratorProtocol {
    private var cursor: TableCursor

    init(_ row: UnsafePointer<CodeRow>) { cursor = TableCursor(row.pointee.attributes) }

    mutating func next() -> ParameterDeclaration? {
        while cursor.isAtAttribute {
            cursor.skip(2)
            let keyword = cursor.word()
            let line = cursor.restOfLine()
            guard let keyword, RowAttribute(keyword) == .parameter else { continue }
            guard let declaration = ParameterDeclaration(line) else {
                fatalError("malformed code table: parameter \"\(line.string)\"")
            }
            if declaration.isSent { return declaration }
        }
        return nil
    }
}
