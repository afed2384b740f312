/// `NAME.messages.LANGUAGE.yaml`.
package enum TranslationFileName {
    package static func language(of file: SourceFile) -> LanguageTag? {
        split(file.name).flatMap { LanguageTag(Text($0.language)) }
    }

    /// The name of the spec and the language; nil where a file's name is of another form.
    package static func split(_ name: String) -> (spec: String, language: String)? {
        guard name.hasSuffix(SpecFormat.translationSuffix) else { return nil }
        let stem = name.dropLast(SpecFormat.translationSuffix.count)
        guard let point = stem.lastIndex(of: ".") else { return nil }
        let infix = SpecFormat.translationInfix.dropLast()
        guard stem[..<point].hasSuffix(infix) else { return nil }
        return (String(stem[..<point].dropLast(infix.count)), String(stem[stem.index(after: point)...]))
    }
}

extension Fault {
    package static let malformedFileName = Fault("EC0015", "malformed-file-name")
}
