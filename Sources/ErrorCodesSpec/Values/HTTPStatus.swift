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
    package var isSuccess: Bool { (200...299).contains(code) }
    package var isServerError: Bool { code >= 500 }

    /// The field without which a response of this status is not correct.
    package var requiredHeader: (name: String, section: String)? {
        switch code {
        case 401: ("WWW-Authenticate", "RFC 9110 15.5.2")
        case 405: ("Allow", "RFC 9110 15.5.6")
        case 407: ("Proxy-Authenticate", "RFC 9110 15.5.8")
        case 426: ("Upgrade", "RFC 9110 15.5.22")
        default: nil
        }
    }
}

/// The name of a header field: a token (RFC 9110 5.6.2).
package enum FieldName {
    package static let pattern = "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"

    package static func isValid(_ text: Text) -> Bool {
        !text.isEmpty
            && text.withBytes { bytes in
                bytes.allSatisfy { $0.isLetter || $0.isDigit || "!#$%&'*+-.^_`|~".utf8.contains($0) }
            }
    }
}
