/// Where in the value of a header field a placeholder stands, which decides how a param is escaped there.
///
/// ```
/// value     = *( plain / quoted / "<" reference ">" )     ; of most fields
/// value     = reference                                   ; of Location and Content-Location
/// quoted    = DQUOTE *( "\" byte / byte / placeholder ) DQUOTE      ; RFC 9110 5.6.4
/// reference = [ scheme ":" ] [ "//" authority ] *( byte / placeholder )   ; RFC 3986 4.1
///           / placeholder
/// plain     = any byte but DQUOTE and "<" / placeholder
/// ```
///
/// A quotation mark or a bracket means nothing within another construct than its own. A comment (RFC 9110 5.6.5) can
/// stand in `Server`, `User-Agent` and `Via` alone, which no error sends, so a `(` refuses all placeholders. A scheme
/// ends at the first of `:/?#`, if that is a colon, and an authority at the next of `/?#`; behind the schemes of the web
/// a browser takes any number of slashes, even none, for the two before an authority.
package enum HeaderPosition: Sendable, Hashable {
    /// Within quotation marks: a backslash before each quotation mark and backslash of the value.
    case quoted
    /// A whole URI reference: what RFC 3986 allows in none is percent-encoded.
    case reference
    /// In the path, the query or the fragment of a reference: percent-encoded, all but unreserved characters (RFC 3986
    /// 2.3). Neither an empty value nor `.` nor `..` is sent, since in a path they change what is before or behind.
    case component
    /// Anywhere else: a token (RFC 9110 5.6.2), or a date; what is neither is not sent.
    case token
    /// No value may be put there.
    case refused(Refusal)

    package enum Refusal: Sendable {
        case unclosedQuote
        case unclosedBracket
        /// A `(` of the field is neither in quotation marks nor in a reference.
        case parenthesis
        /// Behind a backslash in quotation marks, which would take the first byte of the value.
        case escape
        /// In or before the scheme or the authority of a reference.
        case authority
    }
}

/// Takes the value of a field a piece at a time, and then knows the position of each placeholder, in their order.
package struct HeaderPositionScanner {
    private enum State {
        case plain, quoted, reference
    }

    private static let quote = UInt8(ascii: "\"")
    private static let backslash = UInt8(ascii: "\\")

    private var state: State
    /// True if the whole value is a URI reference (RFC 9110 10.2.2, 8.7).
    private let isReference: Bool
    private var isEscaped = false
    private var hasParenthesis = false
    private var positions: [HeaderPosition] = []
    /// How many of the positions were there when the innermost construct began.
    private var known = 0
    private var reference = ReferenceTemplate()

    package init(field name: String) {
        isReference = ["location", "content-location"].contains(name.lowercased())
        state = isReference ? .reference : .plain
    }

    package mutating func scan(_ literal: UnsafeBufferPointer<UInt8>) {
        for byte in literal { scan(byte) }
    }

    private mutating func scan(_ byte: UInt8) {
        let wasEscaped = isEscaped
        isEscaped = false
        switch state {
        case .plain: open(byte)
        case .reference where byte == UInt8(ascii: ">") && !isReference: closeReference()
        case .reference: reference.append(byte)
        case _ where wasEscaped: break
        case _ where byte == Self.backslash: isEscaped = true
        case .quoted: if byte == Self.quote { state = .plain }
        }
    }

    private mutating func open(_ byte: UInt8) {
        known = positions.count
        switch byte {
        case Self.quote: state = .quoted
        case UInt8(ascii: "<"): state = .reference
        case UInt8(ascii: "("): hasParenthesis = true
        default: break
        }
    }

    private mutating func closeReference() {
        positions += reference.positions
        reference = ReferenceTemplate()
        state = .plain
    }

    package mutating func scanPlaceholder() {
        switch state {
        case .plain: positions.append(.token)
        case .quoted: positions.append(isEscaped ? .refused(.escape) : .quoted)
        case .reference: reference.appendPlaceholder()
        }
        isEscaped = false
    }

    package mutating func finish() -> [HeaderPosition] {
        switch state {
        case .plain: break
        case .quoted:
            for index in known..<positions.count { positions[index] = .refused(.unclosedQuote) }
        case .reference where isReference: closeReference()
        case .reference: positions += reference.positions.map { _ in .refused(.unclosedBracket) }
        }
        return hasParenthesis ? positions.map { _ in .refused(.parenthesis) } : positions
    }
}

/// A URI reference with placeholders.
private struct ReferenceTemplate {
    /// Stands for a placeholder; no header field can have it.
    private static let placeholder: UInt8 = 0
    /// Schemes whose authority browsers find without the slashes before it (WHATWG URL, special schemes).
    private static let schemesOfTheWeb: Set<String> = ["http", "https", "ws", "wss", "ftp"]

    private var bytes: [UInt8] = []

    mutating func append(_ byte: UInt8) { bytes.append(byte) }
    mutating func appendPlaceholder() { bytes.append(Self.placeholder) }

    var positions: [HeaderPosition] {
        if bytes == [Self.placeholder] { return [.reference] }
        let path = startOfPath
        return bytes.indices.filter { bytes[$0] == Self.placeholder }.map { index in
            index < path || index == 0 ? .refused(.authority) : .component
        }
    }

    /// Where the scheme and the authority are over.
    private var startOfPath: Int {
        let (scheme, start) = schemeAndRest
        let slashes = bytes[start...].prefix { $0 == UInt8(ascii: "/") }.count
        guard slashes >= 2 || Self.schemesOfTheWeb.contains(scheme) else { return start }
        return bytes[(start + slashes)...].firstIndex { "/?#".utf8.contains($0) } ?? bytes.count
    }

    private var schemeAndRest: (scheme: String, rest: Int) {
        guard let end = bytes.firstIndex(where: { ":/?#".utf8.contains($0) }), bytes[end] == UInt8(ascii: ":") else {
            return ("", 0)
        }
        return (String(decoding: bytes[..<end], as: UTF8.self).lowercased(), end + 1)
    }
}
