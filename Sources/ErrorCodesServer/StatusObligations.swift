import ErrorCodesRuntime

/// The obligations of a sender, by the status of the response.
package enum StatusObligations {
    /// The field without which a response of this status must not be sent.
    static func requiredField(_ status: Int) -> String? { HTTPStatus(status)?.requiredField?.name }

    /// The fallback value of a required field: an empty `Allow` is valid (section 10.2.1), and the others name the
    /// most common scheme or protocol.
    static func lastResort(_ field: String) -> String {
        switch field {
        case "WWW-Authenticate": "Bearer"
        case "Proxy-Authenticate": basicChallenge
        case "Upgrade": "HTTP/1.1"
        default: ""
        }
    }

    /// `Basic` requires a realm (RFC 7617, section 2).
    static let basicChallenge = "Basic realm=\"restricted\""

    /// True if no cache may store the response (RFC 6585, sections 3 to 6).
    static func forbidsStorage(_ status: Int) -> Bool { [428, 429, 431, 511].contains(status) }

    /// True if a response of this status has content.
    package static func allowsBody(_ status: Int) -> Bool { HTTPStatus(status)?.sectionOfNoContent == nil }

    /// The `Content-Length` of a response whose content would have a size, in bytes (sections 8.6 and 15.3.6): 0 with a
    /// 205, nil with other statuses that have no content. `HEAD` does not change it.
    package static func contentLength(_ status: Int, of size: Int?) -> Int? {
        if status == 205 { return 0 }
        return allowsBody(status) ? size : nil
    }
}

extension HeaderTemplate {
    /// The value for a required field without usable parameters: the template if it has no placeholders, else the
    /// scheme that begins a challenge, else the most common value.
    ///
    /// `Basic` is no challenge without a realm (RFC 7617, section 2), and `Digest` none without a nonce (RFC 7616).
    var valueWithoutParameters: String {
        if !template.utf8.contains(UInt8(ascii: "{")) { return template }
        let scheme = template.prefix { $0 != " " }
        if scheme.utf8.contains(UInt8(ascii: "{")) || scheme.equalsIgnoringCase("Digest") {
            return StatusObligations.lastResort(name)
        }
        return scheme.equalsIgnoringCase("Basic") ? StatusObligations.basicChallenge : String(scheme)
    }
}
