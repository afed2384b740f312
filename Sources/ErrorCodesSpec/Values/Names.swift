/// The namespace of a catalogue, such as `shop.orders`: lower-case words joined by `.` or `-`.
package struct DomainName: Sendable, Hashable {
    package static let pattern = "^[a-z][a-z0-9]*([.-][a-z0-9]+)*$"
    package let text: Text

    package init?(_ text: Text) {
        guard text.isJoinedWords(by: UInt8(ascii: "."), UInt8(ascii: "-")) else { return nil }
        self.text = text
    }

    /// `orders` of `shop.orders`.
    package var lastWord: String {
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

    /// `orderInProgress` of `order-in-progress`.
    package var camelCased: String { camelCasedText.string }

    package var camelCasedText: Text {
        guard text.contains(Self.joint) else { return text }
        var joined = ByteBuffer(capacity: text.count)
        var beginsWord = false
        var index = 0
        while index < text.count {
            let byte = text.start[index]
            if byte != Self.joint { joined.append(beginsWord ? byte.uppercased : byte) }
            beginsWord = byte == Self.joint
            index &+= 1
        }
        return Text(joined)
    }

    /// `ORDER_IN_PROGRESS` of `order-in-progress`: the code of an error that gives none.
    package var upperSnakeCased: String { upperSnakeCasedText.string }

    package var upperSnakeCasedText: Text {
        var snake = ByteBuffer(capacity: text.count)
        text.withBytes { bytes in
            for byte in bytes { snake.append(byte == Self.joint ? UInt8(ascii: "_") : byte.uppercased) }
        }
        return Text(snake)
    }

    /// The same for two names exactly where their camel-cased forms are the same.
    ///
    /// Names have no capitals, so a hyphen before a letter can be told from its capital; only one before a digit
    /// leaves no trace.
    var camelCaseIdentity: Text {
        guard leavesNoTrace else { return text }
        var identity = ByteBuffer(capacity: text.count)
        var index = 0
        while index < text.count {
            let byte = text.start[index]
            if byte != Self.joint || !text.start[index + 1].isDigit { identity.append(byte) }
            index &+= 1
        }
        return Text(identity)
    }

    /// Whether there is a hyphen before a digit.
    private var leavesNoTrace: Bool {
        var index = 1
        while index < text.count {
            if text.start[index].isDigit, text.start[index &- 1] == Self.joint { return true }
            index &+= 1
        }
        return false
    }

    private static let joint = UInt8(ascii: "-")
}

/// The name of a parameter: a letter, then letters, digits and `_`.
package struct ParameterName: Sendable, Hashable {
    package static let pattern = "^[A-Za-z][A-Za-z0-9_]*$"
    package let text: Text

    package init?(_ text: Text) {
        guard text.isIdentifier(also: UInt8(ascii: "_")) else { return nil }
        self.text = text
    }
}

/// The name of an operation: `createOrder` or `create-order`.
package struct OperationName: Sendable, Hashable {
    package static let pattern = "^[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$"
    package let text: Text

    package init?(_ text: Text) {
        guard text.isIdentifier(also: UInt8(ascii: "-")) else { return nil }
        guard text.withBytes({ $0.last != UInt8(ascii: "-") && !$0.hasRepeated(UInt8(ascii: "-")) }) else { return nil }
        self.text = text
    }

    /// `CreateOrder` of both spellings.
    package var pascalCased: String { text.string.camelCased.capitalizedFirst }
}

extension HeaderName {
    package static let pattern = "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"

    package static func isValid(_ text: Text) -> Bool {
        !text.isEmpty && text.withBytes { $0.allSatisfy(isTokenByte) }
    }
}

extension String {
    /// Joins words that are separated by `-`, all but the first with a capital.
    package var camelCased: String {
        let words = split(separator: "-")
        return words.dropFirst().reduce(into: words.first.map(String.init) ?? "") { $0 += String($1).capitalizedFirst }
    }

    package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension Text {
    /// Lower-case words of letters and digits with one of the joints between them; the first begins with a letter.
    fileprivate func isJoinedWords(by joint: UInt8, _ otherJoint: UInt8) -> Bool {
        guard count > 0, start[0].isLowercaseLetter else { return false }
        var previousIsJoint = false
        var index = 1
        while index < count {
            let byte = start[index]
            if byte.isLowercaseLetter || byte.isDigit {
                previousIsJoint = false
            } else {
                guard byte == joint || byte == otherJoint, !previousIsJoint else { return false }
                previousIsJoint = true
            }
            index &+= 1
        }
        return !previousIsJoint
    }

    fileprivate func isIdentifier(also other: UInt8) -> Bool {
        guard count > 0, start[0].isLetter else { return false }
        var index = 1
        while index < count {
            let byte = start[index]
            guard byte.isLetter || byte.isDigit || byte == other else { return false }
            index &+= 1
        }
        return true
    }
}

extension UnsafeRawBufferPointer {
    fileprivate func hasRepeated(_ byte: UInt8) -> Bool {
        zip(self, dropFirst()).contains { $0 == byte && $1 == byte }
    }
}
