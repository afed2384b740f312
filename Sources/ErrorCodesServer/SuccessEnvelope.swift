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
    }

    /// The code; its title is the message.
    public var code: Code

    /// The requested data; nil becomes `null`.
    public var data: Payload?

    /// The identifier under which the server logs the request; nil becomes `null`, as does one that is not visible ASCII of
    /// up to 256 characters.
    public var requestID: String?

    /// Wraps what was asked for.
    public init(_ code: Code, data: Payload?, requestID: String? = nil) {
        self.code = code
        self.data = data
        self.requestID = requestID
    }

    /// Encodes the four members, each of them always.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(code, forKey: .code)
        try container.encode(code.title, forKey: .message)
        try container.encode(data, forKey: .data)
        try container.encode(requestID.flatMap(ErrorOccurrence.sentRequestID), forKey: .requestID)
    }
}

extension SuccessEnvelope: Sendable where Payload: Sendable {}
