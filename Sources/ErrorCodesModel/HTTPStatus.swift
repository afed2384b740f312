/// A status code of HTTP: 100 to 599 (RFC 9110 15).
package struct HTTPStatus: Sendable, Hashable {
    package static let bounds = 100...599
    private let number: UInt16

    package init?(_ code: Int) {
        guard code >= Self.bounds.lowerBound, code <= Self.bounds.upperBound else { return nil }
        number = UInt16(truncatingIfNeeded: code)
    }

    package var code: Int { Int(truncatingIfNeeded: number) }

    package var isError: Bool { code >= 400 }
    package var isSuccess: Bool { code >= 200 && code < 300 }
    package var isServerError: Bool { code >= 500 }

    /// The field without which a response of this status is not correct.
    package var requiredField: (name: String, section: String)? {
        switch code {
        case 401: ("WWW-Authenticate", "RFC 9110 15.5.2")
        case 405: ("Allow", "RFC 9110 15.5.6")
        case 407: ("Proxy-Authenticate", "RFC 9110 15.5.8")
        case 426: ("Upgrade", "RFC 9110 15.5.22")
        default: nil
        }
    }

    /// The reason that a response of this status has no content; nil where it has some.
    package var sectionOfNoContent: String? {
        switch code {
        case 100...199: "RFC 9110 15.2"
        case 204: "RFC 9110 15.3.5"
        case 205: "RFC 9110 15.3.6"
        case 304: "RFC 9110 15.4.5"
        default: nil
        }
    }

    /// True if IANA's registry has the status: 418 without a phrase, since it is reserved.
    package var isRegistered: Bool { code == 418 || Self.phrases.contains { $0.status == code } }

    /// The phrase of a status; that of its class where it has none of its own, and of 500 where it has no class.
    package static func phrase(_ status: Int) -> String {
        let found = phrases.first { $0.status == status } ?? phrases.first { $0.status == status / 100 * 100 }
        return found?.phrase ?? "Internal Server Error"
    }

    /// The reason phrases of RFC 9110 and of the statuses registered beside it.
    private static let phrases: [(status: Int, phrase: String)] = [
        (100, "Continue"), (101, "Switching Protocols"), (102, "Processing"), (103, "Early Hints"), (200, "OK"),
        (201, "Created"), (202, "Accepted"), (203, "Non-Authoritative Information"), (204, "No Content"),
        (205, "Reset Content"), (206, "Partial Content"), (207, "Multi-Status"), (208, "Already Reported"),
        (226, "IM Used"), (300, "Multiple Choices"), (301, "Moved Permanently"), (302, "Found"), (303, "See Other"),
        (304, "Not Modified"), (305, "Use Proxy"), (307, "Temporary Redirect"), (308, "Permanent Redirect"),
        (400, "Bad Request"), (401, "Unauthorized"), (402, "Payment Required"), (403, "Forbidden"),
        (404, "Not Found"), (405, "Method Not Allowed"), (406, "Not Acceptable"),
        (407, "Proxy Authentication Required"), (408, "Request Timeout"), (409, "Conflict"), (410, "Gone"),
        (411, "Length Required"), (412, "Precondition Failed"), (413, "Content Too Large"), (414, "URI Too Long"),
        (415, "Unsupported Media Type"), (416, "Range Not Satisfiable"), (417, "Expectation Failed"),
        (421, "Misdirected Request"), (422, "Unprocessable Content"), (423, "Locked"), (424, "Failed Dependency"),
        (425, "Too Early"), (426, "Upgrade Required"), (428, "Precondition Required"), (429, "Too Many Requests"),
        (431, "Request Header Fields Too Large"), (451, "Unavailable For Legal Reasons"),
        (500, "Internal Server Error"), (501, "Not Implemented"), (502, "Bad Gateway"), (503, "Service Unavailable"),
        (504, "Gateway Timeout"), (505, "HTTP Version Not Supported"), (506, "Variant Also Negotiates"),
        (507, "Insufficient Storage"), (508, "Loop Detected"), (510, "Not Extended"),
        (511, "Network Authentication Required"),
    ]
}
