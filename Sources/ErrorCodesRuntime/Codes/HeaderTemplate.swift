/// A header field of a response, its value with placeholders for parameters.
public struct HeaderTemplate: Hashable, Sendable {
    let nameText: StaticText
    let valueText: StaticText

    /// The field's name, such as `WWW-Authenticate`.
    public var name: String { nameText.string }

    /// The value's template, such as `Bearer realm="{realm}"`.
    public var template: String { valueText.string }

    /// Reads `NAME TEMPLATE`.
    init?(_ text: StaticText) {
        var cursor = TableCursor(text)
        guard let name = cursor.word() else { return nil }
        nameText = name
        valueText = cursor.restOfLine()
    }

    /// What can be sent in a field that the status requires where the parameters are not known, or cannot be sent: the
    /// value, if it has no placeholders, else the scheme with which a challenge begins, else what most servers mean.
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

extension HeaderTemplate: CustomStringConvertible {
    /// The field as it stands in a response, with placeholders.
    public var description: String { name + ": " + template }
}
