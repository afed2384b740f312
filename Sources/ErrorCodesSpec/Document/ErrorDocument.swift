/// An error as its author wrote it.
///
/// A class, since rules pass thousands of them around and a copy of so many values costs more than any rule. Only the
/// reader writes it, one value at a time and before anybody else sees it, so accesses need no check.
package final class ErrorDocument {
    package let name: Spanned<Text>
    package let number: Int
    @exclusivity(unchecked) package internal(set) var code: Written<CodeValue> = .absent
    @exclusivity(unchecked) package internal(set) var status: Written<HTTPStatus> = .absent
    @exclusivity(unchecked) package internal(set) var title: Spanned<Text>?
    @exclusivity(unchecked) package internal(set) var detail: TemplateDocument?
    @exclusivity(unchecked) package internal(set) var parameters: [ParameterDocument] = []
    @exclusivity(unchecked) package internal(set) var fields: [FieldDocument] = []
    @exclusivity(unchecked) package internal(set) var description: Spanned<Text>?
    @exclusivity(unchecked) package internal(set) var causes: [CauseDocument] = []
    @exclusivity(unchecked) package internal(set) var retry: Written<RetryAdvice> = .absent
    @exclusivity(unchecked) package internal(set) var log: Written<LogLevel> = .absent
    @exclusivity(unchecked) package internal(set) var headers: [HeaderDocument] = []
    @exclusivity(unchecked) package internal(set) var messages: [MessageDocument] = []
    @exclusivity(unchecked) package internal(set) var applications: [ApplicationDocument] = []
    @exclusivity(unchecked) private var rare: RareParts?
    /// Whether `params` could not be read whole, so that nothing is said about names that seem to be missing.
    @exclusivity(unchecked) package internal(set) var parametersAreIncomplete = false
    @exclusivity(unchecked) package internal(set) var headersAreIncomplete = false

    package internal(set) var type: Spanned<AbsoluteURI>? {
        get { rare?.type }
        set { if let newValue { rareParts().type = newValue } }
    }

    package internal(set) var alert: Spanned<Alert>? {
        get { rare?.alert }
        set { if let newValue { rareParts().alert = newValue } }
    }

    package internal(set) var see: Spanned<AbsoluteURI>? {
        get { rare?.see }
        set { if let newValue { rareParts().see = newValue } }
    }

    package internal(set) var deprecation: DeprecationDocument? {
        get { rare?.deprecation }
        set { if let newValue { rareParts().deprecation = newValue } }
    }

    private lazy var parameterNames = ParameterNames(parameters)

    /// To be asked for only once the document is read.
    package var scope: ParameterScope {
        let names = ParameterNames.areNeeded(for: parameters) ? parameterNames : nil
        return ParameterScope(parameters, isIncomplete: parametersAreIncomplete, names: names)
    }

    /// - Parameter number: Its place among the errors of the document.
    init(name: Spanned<Text>, number: Int) {
        self.name = name
        self.number = number
    }

    private func rareParts() -> RareParts {
        let parts = rare ?? RareParts()
        rare = parts
        return parts
    }

    /// What few errors have: room for it in each of thousands would be a third of the memory.
    private final class RareParts {
        var type: Spanned<AbsoluteURI>?
        var alert: Spanned<Alert>?
        var see: Spanned<AbsoluteURI>?
        var deprecation: DeprecationDocument?
    }
}

package struct ParameterDocument: Sendable {
    static let valuePattern = "^[A-Za-z][A-Za-z0-9_-]*$"

    package var name: Spanned<Text>
    package var type: ParameterType
    package var isOptional: Bool
    package var visibility: Spanned<Visibility>?
    package var wire: Spanned<Text>?
    package var description: Spanned<Text>?

    package var effectiveVisibility: Visibility { if let visibility { visibility.value } else { .public } }
    /// The name of the member in the body.
    package var wireName: Spanned<Text> { if let wire { wire } else { name } }
}

package struct FieldDocument: Sendable {
    package var name: Spanned<Text>
    package var code: Written<CodeValue> = .absent
    package var detail: TemplateDocument?
    package var parameters: [ParameterDocument] = []
    package var parametersAreIncomplete = false
    package var description: Spanned<Text>?

    package var scope: ParameterScope {
        let names = ParameterNames.areNeeded(for: parameters) ? ParameterNames(parameters) : nil
        return ParameterScope(parameters, isIncomplete: parametersAreIncomplete, names: names)
    }
}

package struct CauseDocument: Sendable {
    package var cause: Spanned<Text>?
    package var fix: Spanned<Text>?
}

package struct HeaderDocument: Sendable {
    package let name: Spanned<Text>
    package let value: TemplateDocument?
    /// The name for comparisons: names of header fields have no case (RFC 9110 5.1).
    package let lowercasedName: String

    init(name: Spanned<Text>, value: TemplateDocument?) {
        self.name = name
        self.value = value
        lowercasedName = name.value.string.lowercased()
    }
}

package struct MessageDocument: Sendable {
    package var language: Spanned<LanguageTag>
    package var text: TemplateDocument
}

package struct ApplicationDocument: Sendable {
    package var identifier: Spanned<Text>
    package var messages: [MessageDocument]
}

package struct DeprecationDocument: Sendable {
    package var span: Span
    package var since: Spanned<Text>?
    package var use: Spanned<Text>?
    /// Whether there is a `use`, which perhaps could not be read.
    package var namesReplacement = false
    package var reason: Spanned<Text>?
}

/// The texts of one language beside a spec: `NAME.messages.LANGUAGE.yaml`.
package struct TranslationDocument: Sendable {
    package struct Entry: Sendable {
        package var error: Spanned<Text>
        package var text: TemplateDocument
    }

    package struct Application: Sendable {
        package var identifier: Spanned<Text>
        package var entries: [Entry]
    }

    package let file: SourceFile
    package var language: LanguageTag
    package var entries: [Entry] = []
    package var applications: [Application] = []

    /// Those for everybody, then those of applications.
    package var allEntries: [Entry] { applications.isEmpty ? entries : entries + applications.flatMap(\.entries) }
}
