import ErrorCodesMessages
import ErrorCodesSpec
import ErrorCodesSwiftEmitter

/// The texts for end users, taken apart, so that a client needs no parser of templates.
struct TypeScriptTexts {
    let published: PublishedCatalog

    func write(to writer: inout CodeWriter) {
        write(published.errors, "texts: { readonly [N in ErrorName]?: Texts }", to: &writer)
        if hasWarningTexts {
            write(published.warnings, "warningTexts: { readonly [N in WarningName]?: Texts }", to: &writer)
        }
        writer.blank()
        writer.line("const parentRegions: { readonly [parent: string]: string } = {")
        for (parent, regions) in LanguageRegions.parents(of: published.languages.map(\.text.string)) {
            writer.line("    \(TypeScriptText(Text(parent))): \(TypeScriptText(Text(regions.joined(separator: " ")))),")
        }
        writer.line("};")
    }

    var hasWarningTexts: Bool { published.warnings.contains { !$0.messages.isEmpty } }

    private func write(_ errors: [PublishedError], _ declaration: CodeText, to writer: inout CodeWriter) {
        writer.blank()
        writer.line("const \(declaration) = {")
        for error in errors where !error.messages.isEmpty || !error.applications.isEmpty {
            writer.line("    \(TypeScriptKey(error.name.text)): {")
            write(error.messages, at: "        texts", of: error, to: &writer)
            if !error.applications.isEmpty {
                writer.line("        applications: {")
                for application in error.applications {
                    let key: CodeText = "            \(TypeScriptKey(application.identifier, isQuoted: true))"
                    write(application.messages, at: key, of: error, to: &writer)
                }
                writer.line("        },")
            }
            writer.line("    },")
        }
        writer.line("};")
    }

    private func write(_ messages: [Message], at key: CodeText, of error: PublishedError, to writer: inout CodeWriter) {
        guard !messages.isEmpty else { return }
        writer.line("\(key): {")
        for message in messages {
            let language = TypeScriptKey(message.language.text)
            writer.line("            \(language): \(value(message.text.segments, error)),")
        }
        writer.line("        },")
    }

    /// A string, or the pieces of a text with names of parameters between.
    private func value(_ segments: [Template.Segment], _ error: PublishedError) -> CodeText {
        let segments = Self.joined(segments)
        if segments.isEmpty { return "\"\"" }
        if segments.count == 1, case .literal(let text) = segments[0] { return "\(TypeScriptText(text))" }
        return "[\(segments.map { piece($0, error) }.list)]"
    }

    /// The segments with literals that follow one another, as before and behind an escaped brace, as one.
    private static func joined(_ segments: [Template.Segment]) -> [Template.Segment] {
        segments.reduce(into: []) { joined, segment in
            if case .literal(let text) = segment, case .literal(let previous)? = joined.last {
                joined[joined.count - 1] = .literal(previous + text)
            } else {
                joined.append(segment)
            }
        }
    }

    private func piece(_ segment: Template.Segment, _ error: PublishedError) -> CodeText {
        switch segment {
        case .literal(let text): return "\(TypeScriptText(text))"
        case .number: return "0"
        case .placeholder(let name): return "[\(wireName(of: name, error))]"
        case .plural(let plural):
            let branches = plural.branches.map { branch -> CodeText in
                let text = value(branch.segments, error)
                switch branch.selector {
                case .exact(let number): return "\(TypeScriptText(Text("=\(number)"))): \(text)"
                case .category(let word): return "\(TypeScriptKey(word)): \(text)"
                }
            }
            return "[\(wireName(of: plural.name, error)), { \(branches.list) }]"
        }
    }

    /// Templates name parameters as the spec does, bodies by their members.
    private func wireName(of name: Text, _ error: PublishedError) -> TypeScriptText {
        TypeScriptText(error.payload.first { $0.name == name }?.wireName ?? name)
    }
}
