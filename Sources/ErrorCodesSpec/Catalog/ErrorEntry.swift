/// An error of a catalogue.
///
/// A class, since emitters pass thousands of them around and a copy of so many values costs more than what they ask.
package final class ErrorEntry: Sendable {
    package let name: EntryName
    package let code: CodeValue
    package let status: HTTPStatus
    package let title: Text
    package let detail: Template?
    /// The problem type, where it is not the catalogue's type base and the name.
    package let type: AbsoluteURI?
    package let parameters: [Parameter]
    package let fields: [FieldEntry]
    package let description: Text?
    package let causes: [Cause]
    package let retry: RetryAdvice
    package let log: LogLevel
    package let alert: Alert?
    package let see: AbsoluteURI?
    package let headers: [HeaderField]
    /// By language.
    package let messages: [Message]
    /// By identifier.
    package let applications: [Application]
    package let deprecation: Deprecation?
    /// The number of its range in the catalogue.
    package let range: Int?

    /// The params that the client gets: the payload of the error.
    package let payload: [Parameter]
    /// The params that stay on the server.
    package let guarded: [Parameter]

    init(
        name: EntryName,
        code: CodeValue,
        status: HTTPStatus,
        title: Text,
        detail: Template?,
        type: AbsoluteURI?,
        parameters: [Parameter],
        fields: [FieldEntry],
        description: Text?,
        causes: [Cause],
        retry: RetryAdvice,
        log: LogLevel,
        alert: Alert?,
        see: AbsoluteURI?,
        headers: [HeaderField],
        messages: [Message],
        applications: [Application],
        deprecation: Deprecation?,
        range: Int?
    ) {
        self.name = name
        self.code = code
        self.status = status
        self.title = title
        self.detail = detail
        self.type = type
        self.parameters = parameters
        self.fields = fields
        self.description = description
        self.causes = causes
        self.retry = retry
        self.log = log
        self.alert = alert
        self.see = see
        self.headers = headers
        self.messages = messages
        self.applications = applications
        self.deprecation = deprecation
        self.range = range
        let hasGuarded = Self.hasGuarded(parameters)
        payload = hasGuarded ? parameters.filter(\.visibility.reachesClient) : parameters
        guarded = hasGuarded ? parameters.filter { !$0.visibility.reachesClient } : []
    }

    private static func hasGuarded(_ parameters: [Parameter]) -> Bool {
        var number = 0
        while number < parameters.count {
            if !parameters[number].visibility.reachesClient { return true }
            number &+= 1
        }
        return false
    }
}

/// A value that comes with an error.
package struct Parameter: Sendable {
    package let name: Text
    package let type: ParameterType
    package let isOptional: Bool
    package let visibility: Visibility
    /// The name of the member in the body.
    package let wireName: Text
    package let description: Text?
}

/// What can be wrong with one field of a request.
package struct FieldEntry: Sendable {
    package let name: EntryName
    package let code: CodeValue
    package let detail: Template?
    package let parameters: [Parameter]
    package let description: Text?
}

/// Why an error happens, and how to mend it.
package struct Cause: Sendable {
    package let cause: Text
    package let fix: Text?
}

/// A header field of the response.
package struct HeaderField: Sendable {
    package let name: Text
    package let value: Template
}

/// A text for end users.
package struct Message: Sendable {
    package let language: LanguageTag
    package let text: Template
}

/// The texts for the end users of one client application.
package struct Application: Sendable {
    package let identifier: Text
    package let messages: [Message]
}

/// That an error is not to be used any more.
package struct Deprecation: Sendable {
    package let since: Text?
    /// The number in the catalogue's errors of the one to use instead.
    package let replacement: Int?
    package let reason: Text?
}
