/// The namespace of a catalogue, such as `shop.orders`: lower-case words joined by `.` or `-`.
package struct DomainName: Sendable, Hashable {
    package static let pattern = "^[a-z][a-z0-9]*([.-][a-z0-9]+)*$"
    package let text: Text

    package init?(_ text: Text) {
        guard text.isJoinedWords(by: [UInt8(ascii: "."), UInt8(ascii: "-")]) else { return nil }
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
        guard text.isJoinedWords(by: [UInt8(ascii: "-")]) else { return nil }
        self.text = text
    }

    package static func < (left: EntryName, right: EntryName) -> Bool { left.text < right.text }

    /// `orderInProgress` of `order-in-progress`.
    package var camelCased: String { text.string.camelCased }

    /// `ORDER_IN_PROGRESS` of `order-in-progress`: the code of an error that gives none.
    package var upperSnakeCased: String {
        String(text.string.uppercased().map { $0 == "-" ? "_" : $0 })
    }
}

/// The name of a parameter: a letter, then letters, digits and `_`.
package struct ParameterName: Sendable, Hashable {
    package static let pattern = "^[A-Za-z][A-Za-z0-9_]*$"
    package let text: Text

    package init?(_ text: Text) {
        guard text.isIdentifier(also: [UInt8(ascii: "_")]) else { return nil }
        self.text = text
    }
}

/// The name of an operation: `createOrder` or `create-order`.
package struct OperationName: Sendable, Hashable {
    package static let pattern = "^[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$"
    package let text: Text

    package init?(_ text: Text) {
        guard text.isIdentifier(also: [UInt8(ascii: "-")]) else { return nil }
        guard text.withBytes({ $0.last != UInt8(ascii: "-") && !$0.hasRepeated(UInt8(ascii: "-")) }) else { return nil }
        self.text = text
    }

    /// `CreateOrder` of both spellings.
    package var pascalCased: String { text.string.camelCased.capitalizedFirst }
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
    fileprivate func isJoinedWords(by joints: [UInt8]) -> Bool {
        withBytes { bytes in
            guard let first = bytes.first, first.isLowercaseLetter else { return false }
            var previousIsJoint = false
            for byte in bytes.dropFirst() {
                let isJoint = joints.contains(byte)
                guard isJoint ? !previousIsJoint : byte.isLowercaseLetter || byte.isDigit else { return false }
                previousIsJoint = isJoint
            }
            return !previousIsJoint
        }
    }

    fileprivate func isIdentifier(also others: [UInt8]) -> Bool {
        withBytes { bytes in
            guard let first = bytes.first, first.isLetter else { return false }
            return bytes.allSatisfy { $0.isLetter || $0.isDigit || others.contains($0) }
        }
    }
}

extension UnsafeRawBufferPointer {
    fileprivate func hasRepeated(_ byte: UInt8) -> Bool {
        zip(self, dropFirst()).contains { $0 == byte && $1 == byte }
    }
}

extension UInt8 {
    package var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
    package var isLowercaseLetter: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }
    package var isUppercaseLetter: Bool { self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") }
    package var isLetter: Bool { isLowercaseLetter || isUppercaseLetter }
    package var isHexDigit: Bool {
        isDigit || self >= UInt8(ascii: "a") && self <= UInt8(ascii: "f")
            || self >= UInt8(ascii: "A") && self <= UInt8(ascii: "F")
    }
}
