/// An error of a catalog: what its author wrote, and what was made of it.
///
/// A class, since emitters pass thousands of them around and a copy of so many values costs more than what they ask.
/// Nothing that must be there is missing: without it the reader reports an error, and no catalog is made.
@dynamicMemberLookup
package final class ErrorEntry: Sendable {
    let document: ErrorDocument
    let file: SourceFile
    package let code: CodeValue
    let spannedStatus: Spanned<HTTPStatus>
    /// -1 for none: there are thousands of entries.
    private let rangeNumber: Int32
    package let parameters: [Parameter]
    /// The params that the client gets: the payload of the error.
    package let payload: [Parameter]
    /// By language.
    package let messages: [Message]
    package let fields: [FieldEntry]
    /// By identifier.
    package let applications: [Application]
    private let replacement: Int?

    init(
        _ document: ErrorDocument,
        in file: SourceFile,
        code: CodeValue,
        status: Spanned<HTTPStatus>,
        range: Int?,
        messages: [Message],
        fields: [FieldEntry],
        applications: [Application],
        replacement: Int?
    ) {
        self.document = document
        self.file = file
        self.code = code
        spannedStatus = status
        rangeNumber = Int32(truncatingIfNeeded: range ?? -1)
        self.messages = messages
        self.fields = fields
        self.applications = applications
        self.replacement = replacement
        parameters = Parameter.all(document.parameters, in: file)
        let isGuarded = parameters.contains { !$0.visibility.reachesClient }
        payload = isGuarded ? parameters.filter(\.visibility.reachesClient) : parameters
    }

    /// The facts that few errors have and that need no work, by their names in the document: `error.see`.
    package subscript<Fact>(dynamicMember fact: KeyPath<ErrorDocument.RareParts, Spanned<Fact>?>) -> Fact? {
        document[dynamicMember: fact]?.value
    }

    package var name: EntryName { EntryName(checked: document.name.value) }
    package var status: HTTPStatus { spannedStatus.value }
    package var title: Text { document.title?.value ?? "" }
    package var detail: Template? { document.detail?.template }
    /// True if each code of a field error is the number of a bit.
    package var hasFieldFlags: Bool { document.fieldCodes?.value == .flags }
    package var description: Text? { document.description?.value }
    package var causes: [Cause] { document.causes.map { Cause(places: Places($0, in: file)) } }
    package var retry: RetryAdvice { document.retry.value ?? .never }
    package var log: LogLevel { document.log.value ?? (status.isServerError ? .error : .notice) }
    package var alert: Alert? { document.alert?.alert }
    @_optimize(none) package var tags: [Text] { document.tags?.map(\.value) ?? [] }
    package var headers: [HeaderField] { document.headers.map { HeaderField(places: Places($0, in: file)) } }
    /// The number of its range in the catalog.
    package var range: Int? { rangeNumber < 0 ? nil : Int(rangeNumber) }
    /// The params that stay on the server.
    package var guarded: [Parameter] {
        payload.count == parameters.count ? [] : parameters.filter { !$0.visibility.reachesClient }
    }

    package var deprecation: Deprecation? {
        document.deprecation.map { Deprecation(places: Places($0, in: file), replacement: replacement) }
    }
}

/// A value that comes with an error.
///
/// Inlinable, since emitters ask thousands of params, and a call would hand over a copy of all that one is.
package struct Parameter: Sendable {
    package let places: Places<ParameterDocument>

    @inlinable package var name: Text { places.document.name.value }
    @inlinable package var type: ParameterType { places.document.type }
    @inlinable package var isOptional: Bool { places.document.isOptional }
    @inlinable package var visibility: Visibility { places.document.effectiveVisibility }
    /// The name of the member in the body.
    @inlinable package var wireName: Text { places.document.wireName.value }
    @inlinable package var description: Text? { places.document.description?.value }
    /// A value as it stands in a body: JSON.
    package var example: Text? { places.document.example }

    static func all(_ documents: [ParameterDocument], in file: SourceFile) -> [Parameter] {
        documents.isEmpty ? [] : documents.map { Parameter(places: Places($0, in: file)) }
    }
}

/// An error of one field of a request.
package struct FieldEntry: Sendable {
    package let places: Places<FieldDocument>
    package let name: EntryName
    package let code: CodeValue
    package let parameters: [Parameter]

    package var detail: Template? { places.document.detail?.template }
    package var description: Text? { places.document.description?.value }
}

/// Why an error happens, and how to mend it.
package struct Cause: Sendable {
    package let places: Places<CauseDocument>

    package var cause: Text { places.document.cause?.value ?? "" }
    package var fix: Text? { places.document.fix?.value }
}

/// A header field of the response.
package struct HeaderField: Sendable {
    package let places: Places<HeaderDocument>

    package var name: Text { places.document.name.value }
    @_optimize(none) package var value: Template { places.document.value?.template ?? .empty }
}

/// A text for end users.
package struct Message: Sendable {
    /// In a translation's file the place of the language is the name of the error: this is what the text stands under.
    package let places: Places<MessageDocument>

    @inlinable package var language: LanguageTag { places.document.language.value }
    @inlinable package var text: Template { places.document.text.template }
}

/// The texts for the end users of one client application.
package struct Application: Sendable {
    package let identifier: Text
    /// Where its identifier is written, in the spec rather than in a translation.
    package let place: Location
    package internal(set) var messages: [Message] = []
}

/// That an error is not to be used any more.
package struct Deprecation: Sendable {
    package let places: Places<DeprecationDocument>
    /// The number in the catalog's errors of the one to use instead.
    package let replacement: Int?

    package var since: Text? { places.document.since?.value }
    package var reason: Text? { places.document.reason?.value }
}
