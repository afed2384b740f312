/// The namespace of a catalogue, such as `shop.orders`: lower-case words joined by `.` or `-`.
package struct DomainName: Sendable, Hashable {
    package static let pattern = "^[a-z][a-z0-9]*([.-][a-z0-9]+)*$"
    package let text: Text

    package init?(_ text: Text) {
        guard text.isJoinedWords(by: UInt8(ascii: "."), UInt8(ascii: "-")) else { return nil }
        self.text = text
    }

    /// `orders` of `shop.orders`.
    @_optimize(none) package var lastWord: String {
        text.string.split { $0 == "." || $0 == "-" }.last.map(String.init) ?? text.string
    }
}

/// The name of an error, a success, a field error or a range: lower-case words joined by `-`.
package struct EntryName: Sendable, Hashable, Comparable {
    package static let pattern = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
    package let text: Text

    package init?(_ text: Text) {
        guard text.isJoinedWords(by: UInt8(ascii: "-"), UInt8(ascii: "-")) else { return nil }
        self.text = text
    }

    /// A name that was found right before.
    init(checked text: Text) {
        self.text = text
    }

    package static func < (left: EntryName, right: EntryName) -> Bool { left.text < right.text }

    /// `orderInProgress` of `order-in-progress`, `malformedJSON` of `malformed-json`, `jsonInvalid` of `json-invalid`.
    package func camelCased(_ initialisms: Initialisms) -> Text {
        text.contains(Self.joint) ? text.joiningWords(initialisms, capitalizesFirst: false) : text
    }

    /// `OrderInProgress` of `order-in-progress`, `JSONInvalid` of `json-invalid`.
    package func pascalCased(_ initialisms: Initialisms) -> String {
        text.joiningWords(initialisms, capitalizesFirst: true).string
    }

    /// `ORDER_IN_PROGRESS` of `order-in-progress`: the code of an error that gives none.
    package var upperSnakeCased: Text {
        Text(capacity: text.count) { snake in
            for (index, byte) in text.bytes.enumerated() {
                snake[index] = byte == Self.joint ? UInt8(ascii: "_") : byte.uppercased
            }
            return text.count
        }
    }

    private static let joint = UInt8(ascii: "-")
}

/// The name of a parameter: a letter, then letters, digits and `_`.
package struct ParameterName: Sendable, Hashable {
    package static let pattern = "^[A-Za-z][A-Za-z0-9_]*$"
    package let text: Text

    package init?(_ text: Text) {
        guard text.isIdentifier(also: "_") else { return nil }
        self.text = text
    }
}

/// The name of an operation: `createOrder` or `create-order`.
package struct OperationName: Sendable, Hashable {
    package static let pattern = "^[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$"
    package let text: Text

    package init?(_ text: Text) {
        guard text.isIdentifier(also: "-") else { return nil }
        guard !text.string.contains("--"), !text.hasSuffix("-") else { return nil }
        self.text = text
    }

    /// `CreateOrder` of both spellings, `GetURL` of `get-url`.
    package func pascalCased(_ initialisms: Initialisms) -> String {
        text.joiningWords(initialisms, capitalizesFirst: true).string
    }
}

/// The name of the generated error type: an ASCII identifier that begins with a capital.
package struct SwiftTypeName: Sendable, Hashable {
    package static let pattern = "^[A-Z][A-Za-z0-9_]*$"
    package let text: Text

    package init?(_ text: Text) {
        guard text.bytes.first?.isUppercaseLetter == true, text.isIdentifier(also: "_") else { return nil }
        self.text = text
    }
}

/// The identifier of a value of an `enum` param: words joined, each but the first with a capital, or as an initialism.
package enum EnumValueName {
    package static let pattern = "^[A-Za-z][A-Za-z0-9_-]*$"

    package static func isValid(_ text: Text) -> Bool { text.isIdentifier(also: "_-") }

    @_optimize(none) package static func identifier(for value: Text, _ initialisms: Initialisms) -> String {
        let words = value.string.split { $0 == "-" || $0 == "_" }
        let isShouted = value.string == value.string.uppercased()
        let lowered = words.map { isShouted ? $0.lowercased() : String($0) }
        let joined = Text(lowered.joined(separator: "-")).joiningWords(initialisms, capitalizesFirst: false).string
        return joined.prefix(1).lowercased() + joined.dropFirst()
    }
}

extension HeaderName {
    package static let pattern = "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"

    package static func isValid(_ text: Text) -> Bool {
        !text.isEmpty && text.withBytes { $0.allSatisfy(isTokenByte) }
    }
}

extension String {
    @_optimize(none) package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension Text {
    /// Joins words that are separated by `-`: each but the first begins with a capital, and initialisms are spelled so.
    fileprivate func joiningWords(_ initialisms: Initialisms, capitalizesFirst: Bool) -> Text {
        Text(capacity: count) { joined in
            var length = 0
            var rest = bytes[...]
            while !rest.isEmpty {
                let word = UnsafeBufferPointer(rebasing: rest.prefix { $0 != UInt8(ascii: "-") })
                let isFirst = rest.startIndex == 0
                let spelling = isFirst && !capitalizesFirst ? nil : initialisms.spelling(of: word)
                for index in word.indices {
                    var byte = word[index]
                    if let spelling, index < spelling.count {
                        byte = spelling.bytes[index]
                    } else if index == 0, !isFirst || capitalizesFirst {
                        byte = byte.uppercased
                    }
                    joined[length] = byte
                    length += 1
                }
                rest = rest.dropFirst(word.count + 1)
            }
            return length
        }
    }

    /// Lower-case words of letters and digits with one of the joints between them; the first begins with a letter.
    fileprivate func isJoinedWords(by joint: UInt8, _ otherJoint: UInt8) -> Bool {
        guard bytes.first?.isLowercaseLetter == true else { return false }
        var previousIsJoint = false
        for byte in bytes {
            let isJoint = byte == joint || byte == otherJoint
            guard byte.isLowercaseLetter || byte.isDigit || isJoint && !previousIsJoint else { return false }
            previousIsJoint = isJoint
        }
        return !previousIsJoint
    }

    /// A letter, then letters, digits and others.
    fileprivate func isIdentifier(also others: StaticString) -> Bool {
        guard bytes.first?.isLetter == true else { return false }
        for byte in bytes where !byte.isLetter && !byte.isDigit {
            guard others.withUTF8Buffer({ $0.contains(byte) }) else { return false }
        }
        return true
    }
}
