public import ErrorCodesRuntime

/// The body of an answer that is no error, as the envelope has it: `{"code":…,"message":…,"data":…,"requestId":…}`.
///
/// A status of 204, 205 or 304 has no body (RFC 9110, section 6.4.1), so with a code of such a status nothing of it is sent.
public struct SuccessEnvelope<Code: SuccessCode, Payload: Encodable>: Encodable {
    private enum CodingKeys: String, CodingKey {
        case code
        case message
        case data
        case requestID = "requestId"
        case application
        case time
        case warnings
        case outcome
    }

    /// The code; its title is the message.
    public var code: Code

    /// The requested data; nil becomes `null`.
    public var data: Payload?

    /// The identifier under which the server logs the request; nil becomes `null`, as does one that is not visible ASCII of
    /// up to 256 characters.
    public var requestID: String?

    /// The identifier of the client application that asks; the member `application`, which is left out without one, or where
    /// it is not visible ASCII of up to 256 characters.
    public var application: String?

    /// The time of the answer; the member `time`, which is left out without one.
    public var time: DateTime?

    /// The warnings beside the data; the member `warnings`, which is left out if there are none.
    public var warnings: [AnyWarning]

    /// True if the envelope has the member `outcome`: `warning` where there are any, else `success`.
    public var sendsOutcome = false

    /// Wraps what was asked for.
    public init(_ code: Code, data: Payload?, warnings: [AnyWarning] = [], requestID: String? = nil) {
        self.code = code
        self.data = data
        self.warnings = warnings
        self.requestID = requestID
    }

    /// Encodes the first four members, each of them always, and then the others.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(code, forKey: .code)
        try container.encode(code.title, forKey: .message)
        try container.encode(data, forKey: .data)
        try container.encode(requestID.flatMap(ErrorOccurrence.sentRequestID), forKey: .requestID)
        try container.encodeIfPresent(application.flatMap(ErrorOccurrence.sentRequestID), forKey: .application)
        try container.encodeIfPresent(time?.description, forKey: .time)
        if !warnings.isEmpty { try container.encode(warnings, forKey: .warnings) }
        let outcome = warnings.isEmpty ? AnswerOutcome.success : .warning
        if sendsOutcome { try container.encode(outcome.rawValue, forKey: .outcome) }
    }
}

extension SuccessEnvelope: Sendable where Payload: Sendable {}
