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
        self.init(try JSONDocument.members(of: bytes, limits: limits))
    }

    /// Sorts the members of a JSON object into those that RFC 9457 defines and the rest.
    public init(_ members: JSONObject) {
        self.init()
        if let received = members.received { take(received) } else { take(members) }
    }

    private mutating func take(_ members: JSONObject) {
        var others: [JSONObject.Member] = []
        for member in members {
            if let standard = StandardMember(member.name) {
                take(standard, text: member.value.string, status: member.value.status)
            } else {
                others.append(member)
            }
        }
        extensions = JSONObject(distinct: others)
    }

    /// Takes the members of a document; its extensions stay there as they came if they come last, which is usual.
    private mutating func take(_ members: ReceivedMembers) {
        let document = members.document
        var standardCount = 0
        var firstOther = members.count
        var position = 0
        while position < members.count {
            if let standard = document.withText(of: members.name(at: position), StandardMember.init(_:)) {
                let value = members.value(at: position)
                take(standard, text: document.text(of: value), status: document.value(of: value).status)
                standardCount &+= 1
            } else if firstOther == members.count {
                firstOther = position
            }
            position &+= 1
        }
        // Without extensions the document is let go.
        guard firstOther < members.count else { return }
        if firstOther == standardCount {
            extensions = JSONObject(members.dropFirst(firstOther))
        } else {
            extensions = JSONObject(distinct: JSONObject(members).filter { StandardMember($0.name) == nil })
        }
    }

    private mutating func take(
        _ member: StandardMember,
        text: @autoclosure () -> String?,
        status: @autoclosure () -> Int?
    ) {
        switch member {
        case .type: type = text() ?? Self.blankType
        case .title: title = text()
        case .status: self.status = status()
        case .detail: detail = text()
        case .instance: instance = text()
        }
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

/// A member of a problem that RFC 9457 defines (section 3.1).
enum StandardMember {
    case type
    case title
    case status
    case detail
    case instance

    /// The member of a name; nil where it is that of an extension.
    @inline(__always)
    init?(_ name: UnsafeBufferPointer<UInt8>) {
        guard 4...8 ~= name.count, let start = name.baseAddress else { return nil }
        let (candidate, spelling): (StandardMember, StaticString)
        switch (name.count, start[0]) {
        case (4, UInt8(ascii: "t")): (candidate, spelling) = (.type, "type")
        case (5, UInt8(ascii: "t")): (candidate, spelling) = (.title, "title")
        case (6, UInt8(ascii: "s")): (candidate, spelling) = (.status, "status")
        case (6, UInt8(ascii: "d")): (candidate, spelling) = (.detail, "detail")
        case (8, UInt8(ascii: "i")): (candidate, spelling) = (.instance, "instance")
        default: return nil
        }
        guard StaticText(spelling).equals(StaticText(start: start, count: name.count)) else { return nil }
        self = candidate
    }

    /// The member of a name; nil where it is that of an extension.
    init?(_ name: String) {
        var name = name
        guard let member = name.withUTF8({ StandardMember($0) }) else { return nil }
        self = member
    }
}
