/// A word of a POSIX shell, made of text that means nothing to it and of variables.
struct ShellWord {
    /// What stands between double quotation marks.
    private var quoted = ""
    /// Where the name of a variable begins that a letter behind it would lengthen.
    private var openName: String.Index?

    mutating func append(_ text: String) {
        if let start = openName, text.utf8.first.map(Self.isOfName) == true {
            quoted = "\(quoted[..<start]){\(quoted[start...])}"
        }
        if !text.isEmpty { openName = nil }
        for character in text.unicodeScalars {
            switch character {
            case "\"", "\\", "$", "`": quoted += "\\\(character)"
            // It calls for an earlier command, unless it is in single ones.
            case "!": quoted += "\"'!'\""
            default: quoted.unicodeScalars.append(character)
            }
        }
    }

    /// Appends the value of a variable; what no name can hold is `_`.
    mutating func append(variable name: String) {
        let name = String(decoding: name.utf8.map { Self.isOfName($0) ? $0 : UInt8(ascii: "_") }, as: UTF8.self)
        append("")
        quoted += "$"
        openName = quoted.endIndex
        quoted += name.first?.isNumber ?? true ? "_\(name)" : name
    }

    var text: String { "\"\(quoted)\"" }

    /// ASCII letters, digits and `_`.
    static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
