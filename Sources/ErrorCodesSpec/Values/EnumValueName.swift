/// The identifier of a value of an `enum` param: words joined, each but the first with a capital.
package enum EnumValueName {
    package static let pattern = "^[A-Za-z][A-Za-z0-9_-]*$"

    package static func isValid(_ text: Text) -> Bool {
        text.withBytes { bytes in
            bytes.first?.isLetter == true && bytes.allSatisfy { $0.isLetter || $0.isDigit || "_-".utf8.contains($0) }
        }
    }

    package static func identifier(for value: Text) -> String {
        let words = value.string.split { $0 == "-" || $0 == "_" }
        let isShouted = value.string == value.string.uppercased()
        let lowered = words.map { isShouted ? $0.lowercased() : String($0) }
        let joined = lowered.joined(separator: "-").camelCased
        return joined.prefix(1).lowercased() + joined.dropFirst()
    }
}
