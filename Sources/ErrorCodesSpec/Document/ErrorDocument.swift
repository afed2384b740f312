/// An error as its author wrote it.
///
/// A class, since rules pass thousands of them around and a copy of so many values costs more than any rule.
package final class ErrorDocument {
    package let name: Spanned<Text>
    package internal(set) var code: Written<CodeValue> = .absent
    package internal(set) var status: Written<HTTPStatus> = .absent
    package internal(set) var type: Spanned<AbsoluteURI>?
    package internal(set) var title: Spanned<Text>?
    package internal(set) var detail: TemplateDocument?
    package internal(set) var parameters: [ParameterDocument] = []
    package internal(set) var fields: [FieldDocument] = []
    package internal(set) var description: Spanned<Text>?
    package internal(set) var causes: [CauseDocument] = []
    package internal(set) var retry: Written<RetryAdvice> = .absent
    package internal(set) var log: Written<LogLevel> = .absent
    package internal(set) var alert: Spanned<Alert>?
    package internal(set) var see: Spanned<AbsoluteURI>?
    package internal(set) var headers: [HeaderDocument] = []
    package internal(set) var messages: [MessageDocument] = []
    package internal(set) var applications: [ApplicationDocument] = []
    package internal(set) var deprecation: DeprecationDocument?
    /// Whether `params` could not be read whole, so that nothing is said about names that seem to be missing.
    package internal(set) var parametersAreIncomplete = false
    package internal(set) var headersAreIncomplete = false

    /// To be asked for only once the document is read.
    private(set) lazy var scope = ParameterScope(parameters, isIncomplete: parametersAreIncomplete)

    init(name: Spanned<Text>) {
        self.name = name
    }
}

/// A text with placeholders, and where each of them stands in the file.
package struct TemplateDocument: Sendable {
    package struct Placeholder: Sendable {
        package var name: Text
        package var span: Span
    }

    package var template: Template
    package var span: Span
    package var placeholders: [Placeholder]
}

package struct ParameterDocument: Sendable {
    static let valuePattern = "^[A-Za-z][A-Za-z0-9_-]*$"

    package var name: Spanned<Text>
    package var type: ParameterType
    package var isOptional: Bool
    package var visibility: Spanned<Visibility>?
    package var wire: Spanned<Text>?
    package var description: Spanned<Text>?

    package var effectiveVisibility: Visibility { visibility?.value ?? .public }
    /// The name of the member in the body.
    package var wireName: Spanned<Text> { wire ?? name }
}

package struct FieldDocument: Sendable {
    package var name: Spanned<Text>
    package var code: Written<CodeValue> = .absent
    package var detail: TemplateDocument?
    package var parameters: [ParameterDocument] = []
    package var parametersAreIncomplete = false
    package var description: Spanned<Text>?
}

package struct CauseDocument: Sendable {
    package var cause: Spanned<Text>?
    package var fix: Spanned<Text>?
}

package struct HeaderDocument: Sendable {
    package var name: Spanned<Text>
    package var value: TemplateDocument?
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
}
