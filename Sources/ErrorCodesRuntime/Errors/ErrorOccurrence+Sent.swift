extension ErrorOccurrence {
    /// The longest identifier of a request that leaves the server, in bytes.
    static let longestRequestID = 256

    /// The longest `instance` that leaves the server, in bytes.
    static let longestInstance = 2_048

    /// The identifier of the request as every form of a body and a header field may have it; nil for one that is no
    /// visible ASCII or too long, since it may be what the client sent.
    package var sentRequestID: String? { requestID.flatMap(Self.sentRequestID) }

    package static func sentRequestID(_ requestID: String) -> String? {
        let isSent = 1...longestRequestID ~= requestID.utf8.count && requestID.utf8.allSatisfy { 0x21...0x7E ~= $0 }
        return isSent ? requestID : nil
    }

    /// The reference as a URI reference (RFC 3986, section 4.1), what cannot stand in one percent-encoded; nil for one
    /// that is empty or too long.
    var sentInstance: String? {
        guard let instance, 1...Self.longestInstance ~= instance.utf8.count else { return nil }
        let reference = PercentEncoding.reference(instance)
        return reference.utf8.count <= Self.longestInstance ? reference : nil
    }

    /// The names of the members that are not sent.
    package var droppedMembers: [String] {
        [
            instance != nil && sentInstance == nil ? "instance" : nil,
            requestID != nil && sentRequestID == nil ? "requestId" : nil,
        ]
        .compactMap(\.self)
    }
}
