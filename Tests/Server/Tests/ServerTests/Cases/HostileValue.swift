import Foundation
import Testing

/// A value that some recipient would take for more than a value.
struct HostileValue: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var text: String

    static let all = [
        HostileValue(testDescription: "plain", text: "plain value"),
        HostileValue(testDescription: "CR", text: "a\rX-Injected: 1"),
        HostileValue(testDescription: "LF", text: "a\nX-Injected: 1"),
        HostileValue(testDescription: "CR LF", text: "a\r\nX-Injected: 1"),
        HostileValue(testDescription: "end of the head", text: "a\r\n\r\n{\"injected\":true}"),
        HostileValue(testDescription: "NUL", text: "a\u{0}b"),
        HostileValue(testDescription: "BEL", text: "a\u{7}b"),
        HostileValue(testDescription: "vertical tab", text: "a\u{B}b"),
        HostileValue(testDescription: "escape sequence", text: "a\u{1B}[31mb"),
        HostileValue(testDescription: "DEL", text: "a\u{7F}b"),
        HostileValue(testDescription: "NEL", text: "a\u{85}X-Injected: 1"),
        HostileValue(testDescription: "no-break space", text: "a\u{A0}b"),
        HostileValue(testDescription: "Latin-1", text: "caf\u{E9}"),
        HostileValue(testDescription: "looks like CR LF in one byte each", text: "a\u{10D}\u{10A}X-Injected: 1"),
        HostileValue(testDescription: "line separator", text: "a\u{2028}X-Injected: 1"),
        HostileValue(testDescription: "other script", text: "訂單 \u{1F980}"),
        HostileValue(testDescription: "quotation mark", text: "a\", b=\"c"),
        HostileValue(testDescription: "backslash at the end", text: "a\\"),
        HostileValue(testDescription: "backslash and quotation mark", text: "\\\"\\\\\""),
        HostileValue(testDescription: "blank before", text: " a"),
        HostileValue(testDescription: "blank after", text: "a\t"),
        HostileValue(testDescription: "tab within", text: "a\tb"),
        HostileValue(testDescription: "nothing", text: ""),
        HostileValue(testDescription: "blank", text: " "),
        HostileValue(testDescription: "colon and comma", text: ": a, b; c=d"),
        HostileValue(testDescription: "placeholder", text: "{quoted}{{}}"),
        HostileValue(testDescription: "8 kB", text: String(repeating: "x", count: 8_000)),
        HostileValue(testDescription: "more than 8 KiB", text: String(repeating: "x", count: 8_193)),
        HostileValue(testDescription: "100 kB", text: String(repeating: "x", count: 100_000)),
        HostileValue(testDescription: "100 kB of quotation marks", text: String(repeating: "\"", count: 100_000)),
    ]

    /// Whether the text can be sent as it is: visible ASCII with blanks between (RFC 9110, section 5.5), and no more
    /// of it than 8 KiB.
    var isSendable: Bool { Self.isSendable(text) }

    /// Whether the text can be sent between quotation marks, where blanks may stand at its ends.
    var isSendableQuoted: Bool { Self.isSendable("\"" + quoted + "\"") }

    /// The text between quotation marks (RFC 9110, section 5.6.4).
    var quoted: String { text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") }

    /// Whether the text can stand outside of quotation marks: a token (RFC 9110, section 5.6.2), and so nothing that could
    /// begin a part of the field of its own.
    var isToken: Bool {
        let marks = "!#$%&'*+-.^_`|~".unicodeScalars
        let isToken = text.unicodeScalars.allSatisfy {
            $0.isASCII && $0.properties.isAlphabetic || ("0"..."9").contains($0) || marks.contains($0)
        }
        return isToken && 1..<8_100 ~= text.utf8.count
    }

    /// Whether the text is sent as the identifier of a request.
    var isIdentifier: Bool {
        1...256 ~= text.utf8.count && text.unicodeScalars.allSatisfy { ("!"..."~").contains($0) }
    }

    /// The text as a URI reference (RFC 3986); nil for one that is not sent.
    var reference: String? {
        var allowed = CharacterSet(charactersIn: "!#$&'()*+,-./:;=?@[]_~")
        allowed.formUnion(CharacterSet(charactersIn: "a"..."z"))
        allowed.formUnion(CharacterSet(charactersIn: "A"..."Z"))
        allowed.formUnion(CharacterSet(charactersIn: "0"..."9"))
        let reference = text.addingPercentEncoding(withAllowedCharacters: allowed)
        return reference.flatMap { 1...2_048 ~= $0.utf8.count ? $0 : nil }
    }

    private static func isSendable(_ text: String) -> Bool {
        let isBlank = { (scalar: Unicode.Scalar) in scalar == " " || scalar == "\t" }
        let scalars = text.unicodeScalars
        return scalars.allSatisfy { ("!"..."~").contains($0) || isBlank($0) } && scalars.count < 8_100
            && scalars.first.map(isBlank) != true && scalars.last.map(isBlank) != true
    }
}
