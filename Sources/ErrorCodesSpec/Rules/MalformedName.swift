/// A name that is not kebab-case.
enum MalformedName: Rule {
    static let fault = Fault("EC0201", "malformed-name")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        for (name, subject) in spec.entryNames where EntryName(name.value) == nil {
            findings.report(
                "`\(name.value.shortened)` is no name of \(subject)",
                at: name.span,
                help: help(for: name.value.string)
            )
        }
    }

    @_optimize(none) private static func help(for name: String) -> String {
        let form = "names are lower-case words joined by `-`"
        guard name.utf8.count <= 100, let proposal = kebabCased(name), EntryName(Text(proposal)) != nil else {
            return form
        }
        return "\(form): `\(proposal)`"
    }

    @_optimize(none) private static func kebabCased(_ name: String) -> String? {
        var result = ""
        var previous: Character?
        for (character, next) in zip(name, name.dropFirst().map(Optional.some) + [nil]) {
            // A word begins where capitals begin, and with the last of several before a small letter.
            let beginsWord = character.isUppercase && (previous?.isUppercase != true || next?.isLowercase == true)
            if beginsWord, !result.isEmpty, result.last != "-" { result += "-" }
            result += character == "_" || character == " " || character == "." ? "-" : character.lowercased()
            previous = character
        }
        return result.isEmpty ? nil : result
    }
}
