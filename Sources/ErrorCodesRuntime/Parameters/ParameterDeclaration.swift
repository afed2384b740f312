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
            let visibility = cursor.word().flatMap({ Visibility(rawValue: $0.string) })
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

    /// True if the parameter is part of the payload.
    var isSent: Bool { visibility == .public || visibility == .personal }
}

/// The parameters of a row that the client gets, in the order of their lines.
///
/// Every error that is made reads them, so nothing is allocated on the way.
struct SentParameters: Sequence, IteratorProtocol {
    private var cursor: TableCursor

    init(_ row: CodeRow) { cursor = TableCursor(row.attributes) }

    mutating func next() -> ParameterDeclaration? {
        while let (keyword, line) = cursor.attribute() {
            guard keyword.equals("parameter") else { continue }
            guard let declaration = ParameterDeclaration(line) else {
                fatalError("malformed code table: parameter \"\(line.string)\"")
            }
            if declaration.isSent { return declaration }
        }
        return nil
    }
}
