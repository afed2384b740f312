public import ErrorCodesRuntime
public import Foundation

/// The numbers and texts of the base error, as generated code gives them to Foundation.
extension OperationFailure: LocalizedError, CustomNSError {
    /// The domain of the catalog.
    public static var errorDomain: String { Operation.Base._domain }

    /// The code of the error, a number; of a word its hash.
    public var errorCode: Int { base._number }

    /// The name of the error, and its public parameters as text.
    public var errorUserInfo: [String: Any] { base._userInfo }

    /// The message that came, else the detail, else the title.
    public var errorDescription: String? { base._textForPeople }

    /// The title.
    public var failureReason: String? { base.title }
}

/// A problem that the catalog does not know is numbered by its status.
extension UnknownProblem: LocalizedError, CustomNSError {
    /// `ErrorCodesRuntime.UnknownProblem`, since the domain of the problem is not known.
    public static var errorDomain: String { "ErrorCodesRuntime.UnknownProblem" }

    /// The HTTP status; 0 where it is not known.
    public var errorCode: Int { status ?? 0 }

    /// The type of the problem, and nothing of its members, which may be personal; but on other platforms than Apple's also
    /// the text for people and the title.
    public var errorUserInfo: [String: Any] {
        var info: [String: Any] = ["type": problem.type]
        #if !canImport(Darwin)
            // Elsewhere Foundation asks a `CustomNSError` for nothing else.
            info[NSLocalizedDescriptionKey] = errorDescription
            info[NSLocalizedFailureReasonErrorKey] = failureReason
        #endif
        return info
    }

    /// The message that came, else the detail, else the title.
    public var errorDescription: String? { message?.text ?? problem.detail ?? problem.title }

    /// The title.
    public var failureReason: String? { problem.title }
}
