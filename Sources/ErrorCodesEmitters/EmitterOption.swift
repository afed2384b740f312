package import ErrorCodesWriting

/// A choice about generated files, by the name that it has on the command line and in project files.
package enum EmitterOption: String, CaseIterable, Sendable {
    case audience
    case singleFile = "single-file"
    case codePages = "code-pages"
    case form
    case openAPI = "openapi"
    case openAPIFormat = "openapi-format"
    case prefix

    /// Who takes it, as words of a sentence: `json, markdown and html take it`.
    package var takers: String {
        let names = EmitterRegistry.all.filter { Self.options(of: $0).contains(self) }.map { "`\($0.name)`" }
        guard let last = names.last, names.count > 1 else { return "\(names.joined()) takes it" }
        return "\(names.dropLast().joined(separator: ", ")) and \(last) take it"
    }

    /// The options that make a difference to the files of an emitter.
    package static func options(of emitter: any Emitter) -> Set<EmitterOption> {
        // A document that is there says its version, and is written as it is.
        if emitter is any DocumentEmitter { return [.form, .prefix] }
        return (emitter as? any OptionTakingEmitter)?.takenOptions ?? []
    }
}

/// An emitter with options. One that is given to emitters that all do without is refused.
protocol OptionTakingEmitter: Emitter {
    var takenOptions: Set<EmitterOption> { get }
}
