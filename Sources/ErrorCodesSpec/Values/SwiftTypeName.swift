/// The name of the generated error type: an ASCII identifier that begins with a capital.
package struct SwiftTypeName: Sendable, Hashable {
    package static let pattern = "^[A-Z][A-Za-z0-9_]*$"
    package let text: Text

    package init?(_ text: Text) {
        let isIdentifier = text.withBytes { bytes in
            bytes.first?.isUppercaseLetter == true
                && bytes.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_") }
        }
        guard isIdentifier else { return nil }
        self.text = text
    }
}
