/// A header field of a response (RFC 9110, section 5).
public struct HeaderField: Hashable, Sendable {
    /// The field's name, such as `Retry-After`.
    public let name: String

    /// The field's value.
    public let value: String

    /// A field as it is, valid or not.
    public init(name: String, value: String) {
        self.name = name
        self.value = value
    }

    /// How long name and value together may be, in bytes. Proxies answer with a 502 of their own where a response has
    /// longer fields than they have buffers for, often 8 KiB, and clients give up.
    private static let maximumSize = 8_192

    /// True if the field can be sent: its name is a token (section 5.6.2), its value is visible ASCII with spaces and
    /// tabs inside but not around it (section 5.5), and both together have at most 8,192 bytes.
    ///
    /// The octets from 80 to FF are left out: a sender cannot know what the recipient takes them for.
    public var isValid: Bool {
        !name.isEmpty && name.utf8.count + value.utf8.count <= Self.maximumSize
            && name.utf8.allSatisfy(HeaderName.isTokenByte) && Self.isValidValue(value.utf8)
    }

    private static func isValidValue(_ bytes: String.UTF8View) -> Bool {
        guard let first = bytes.first, let last = bytes.last else { return true }
        return !first.isBlank && !last.isBlank && bytes.allSatisfy { 0x21...0x7E ~= $0 || $0.isBlank }
    }

    /// True if the field has the name, ignoring case (RFC 9110, section 5.1).
    public func isNamed(_ other: String) -> Bool { name.equalsIgnoringCase(other) }
}

extension HeaderField: CustomStringConvertible, CustomReflectable {
    /// The name, but not the value, which may be personal.
    public var description: String { LogText.escaped(name) + ": " + LogText.redaction }

    /// Shows the name.
    public var customMirror: Mirror { Mirror(self, children: ["name": LogText.escaped(name)], displayStyle: .struct) }
}

extension StringProtocol {
    /// True if two texts are equal, ignoring the case of ASCII letters.
    package func equalsIgnoringCase(_ other: some StringProtocol) -> Bool { utf8.equalsIgnoringCase(other.utf8) }
}

extension Collection<UInt8> {
    /// True if two texts are equal, ignoring the case of ASCII letters.
    package func equalsIgnoringCase(_ other: some Collection<UInt8>) -> Bool {
        count == other.count
            && zip(self, other).allSatisfy { left, right in
                left == right || (left ^ right == 0x20 && UInt8(ascii: "a")...UInt8(ascii: "z") ~= left | 0x20)
            }
    }
}

extension Substring {
    /// The text without the spaces and tabs around it (`OWS`, RFC 9110, section 5.6.3).
    package var trimmingBlanks: Substring {
        let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
        var text = drop(while: isBlank)
        while let last = text.last, isBlank(last) { text.removeLast() }
        return text
    }
}

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
}

extension HeaderTemplate: CustomStringConvertible {
    /// The field as it stands in a response, with placeholders.
    public var description: String { name + ": " + template }
}
