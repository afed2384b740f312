/// What to write instead of a text that is not of the form of a language or a name.
enum FormAdvice {
    static func language(_ text: Text) -> String {
        let hyphenated = Text(String(text.shortened.map { $0 == "_" ? "-" : $0 }))
        guard text.contains(UInt8(ascii: "_")), let tag = LanguageTag(hyphenated) else {
            return "a tag of BCP 47, such as `en` or `zh-Hans`"
        }
        return "the parts of a tag are joined by `-`: `\(tag.canonical)`"
    }

    static func parameterName(_ text: Text) -> String {
        let form = "a letter, then letters, digits and `_`"
        guard text.withBytes({ $0.allSatisfy { $0 < 0x80 } }) else { return form }
        let words = text.shortened.split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_")) }
        let name = words.dropFirst().reduce(words.first.map(String.init) ?? "") { $0 + String($1).capitalizedFirst }
        return ParameterName(Text(name)) == nil ? form : "\(form): `\(name)`"
    }
}
