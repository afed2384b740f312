package import ErrorCodesRuntime

/// A form of a response's body, by the word that `--form` and the names of files have for it.
package enum SampleForm: String, CaseIterable, Sendable {
    case problem
    case envelope
    case jsonAPI = "json-api"

    /// The form as the server has it, with its media type.
    package var format: ErrorBodyFormat {
        switch self {
        case .problem: .problem
        case .envelope: .envelope
        case .jsonAPI: .jsonAPI
        }
    }

    package var mediaType: String { format.mediaType }
}
