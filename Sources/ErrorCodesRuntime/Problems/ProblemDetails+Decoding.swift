extension ProblemDetails {
    /// Reads a problem from the body of a response.
    ///
    /// No well-formed JSON object within the limits throws. A standard member of the wrong type counts as absent
    /// (RFC 9457, section 3.1), as does a status outside of 100 to 599; every other member is kept in `extensions`. Of
    /// members with the same name the last wins. Half of a surrogate pair becomes U+FFFD.
    ///
    /// - Throws: `ProblemDecodingError` where the bytes are no JSON object (RFC 8259, read strictly) or too large.
    public init(
        decoding bytes: some Collection<UInt8>,
        limits: ProblemDecodingLimits = ProblemDecodingLimits()
    ) throws(ProblemDecodingError) {
        self.init(try Self.members(of: bytes, limits: limits))
    }

    /// The members of a JSON object.
    static func members(
        of bytes: some Collection<UInt8>,
        limits: ProblemDecodingLimits
    ) throws(ProblemDecodingError) -> JSONObject {
        let outcome = bytes.withContiguousStorageIfAvailable { Self.members($0, limits) }
        return try (outcome ?? Array(bytes).withUnsafeBufferPointer { Self.members($0, limits) }).get()
    }

    private static func members(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ limits: ProblemDecodingLimits
    ) -> Result<JSONObject, ProblemDecodingError> {
        var parser = JSONParser(bytes, limits: limits)
        return Result { () throws(ProblemDecodingError) in try parser.parseObject() }
    }

    /// Sorts the members of a JSON object into those that RFC 9457 defines and the rest.
    public init(_ members: JSONObject) {
        self.init()
        var extensions: [JSONObject.Member] = []
        for member in members {
            switch member.name {
            case "type": type = member.value.text ?? Self.blankType
            case "title": title = member.value.text
            case "status": status = member.value.status
            case "detail": detail = member.value.text
            case "instance": instance = member.value.text
            default: extensions.append(member)
            }
        }
        self.extensions = JSONObject(distinct: extensions)
    }
}

extension JSONValue {
    fileprivate var status: Int? {
        let status: Int? =
            switch self {
            case .integer(let integer): integer
            case .double(let double): Int(exactly: double)
            default: nil
            }
        return status.flatMap { 100...599 ~= $0 ? $0 : nil }
    }
}
