/// The names of header fields.
package enum HeaderName {
    /// A byte of a token (RFC 9110 5.6.2), of which names are made.
    @inlinable
    package static func isTokenByte(_ byte: UInt8) -> Bool {
        byte.isLetterOrDigit || "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }

    /// The sender of a field that no error may give, and what it sets it by; nil for all others, among them `Upgrade`,
    /// which 426 demands. Names are compared without case (RFC 9110 5.1).
    package static func owner(of name: String) -> String? {
        switch name.lowercased() {
        case "content-type": "the server sets it by the form of the body (RFC 9110 8.3)"
        case "content-length": "the server sets it by the size of the body (RFC 9110 8.6)"
        case "transfer-encoding": "the server sets it by the way in which it sends the body (RFC 9112 6.1)"
        case "trailer": "the server sets it where it sends fields after the body (RFC 9110 6.6.2)"
        case "date": "the server sets it by its clock (RFC 9110 6.6.1)"
        case "connection", "keep-alive", "proxy-connection":
            "the server sets it for each connection (RFC 9110 7.6.1)"
        case "te": "only clients send it, with a request (RFC 9110 10.1.4)"
        default: nil
        }
    }
}
