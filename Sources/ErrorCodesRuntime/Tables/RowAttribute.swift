/// The keyword of an attribute line.
enum RowAttribute {
    case deprecated
    case detail
    case header
    case parameter
    case see
    case type

    /// Two bytes tell the keywords apart, and one comparison confirms.
    init?(_ keyword: StaticText) {
        guard keyword.count >= 3 else { return nil }
        let (candidate, spelling): (RowAttribute, StaticString)
        switch (keyword.start[0], keyword.start[2]) {
        case (UInt8(ascii: "d"), UInt8(ascii: "t")): (candidate, spelling) = (.detail, "detail")
        case (UInt8(ascii: "d"), UInt8(ascii: "p")): (candidate, spelling) = (.deprecated, "deprecated")
        case (UInt8(ascii: "h"), UInt8(ascii: "a")): (candidate, spelling) = (.header, "header")
        case (UInt8(ascii: "p"), UInt8(ascii: "r")): (candidate, spelling) = (.parameter, "parameter")
        case (UInt8(ascii: "s"), UInt8(ascii: "e")): (candidate, spelling) = (.see, "see")
        case (UInt8(ascii: "t"), UInt8(ascii: "p")): (candidate, spelling) = (.type, "type")
        default: return nil
        }
        guard keyword.equals(StaticText(spelling)) else { return nil }
        self = candidate
    }
}

extension CodeRow {
    /// The values of all attribute lines of one keyword, in order.
    func values(of attribute: RowAttribute) -> [StaticText] {
        var values: [StaticText] = []
        var cursor = TableCursor(attributes)
        while cursor.isAtAttribute {
            cursor.skip(2)
            let keyword = cursor.word()
            let value = cursor.restOfLine()
            if let keyword, RowAttribute(keyword) == attribute { values.append(value) }
        }
        return values
    }
}
