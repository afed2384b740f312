import ErrorCodesSpec

/// A string literal in Swift source. Every string of a spec that becomes a literal passes through here.
struct SwiftStringLiteral: CodeFragment {
    private let text: Text

    init(_ text: Text) {
        self.text = text
    }

    func append(to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for scalar in text.string.unicodeScalars {
            switch scalar {
            case "\"": bytes.append(contentsOf: #"\""#.utf8)
            case "\\": bytes.append(contentsOf: #"\\"#.utf8)
            case "\n": bytes.append(contentsOf: #"\n"#.utf8)
            case "\r": bytes.append(contentsOf: #"\r"#.utf8)
            case "\t": bytes.append(contentsOf: #"\t"#.utf8)
            case _ where ForbiddenScalar.isForbidden(scalar.value):
                bytes.append(contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".utf8)
            default: bytes.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}

/// Text inside a raw literal of several lines, `#"""`. Every string of a table passes through here.
struct SwiftTableText: CodeFragment {
    private let text: Text

    init(_ text: Text) {
        self.text = text
    }

    func append(to bytes: inout [UInt8]) {
        text.withBytes { source in
            guard source.contains(where: Self.needsCare) else {
                bytes.append(contentsOf: source)
                return
            }
            appendEscaped(String(decoding: source, as: UTF8.self), to: &bytes)
        }
    }

    private static func needsCare(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte >= 0x7F
    }

    private func appendEscaped(_ string: String, to bytes: inout [UInt8]) {
        for scalar in string.unicodeScalars {
            switch scalar {
            // Quotes only matter three in a row, and a backslash only before `#`; alone they stay readable.
            case "\"": bytes.append(contentsOf: bytes.suffix(2).elementsEqual("\"\"".utf8) ? "\\#\"".utf8 : "\"".utf8)
            case "\\": bytes.append(contentsOf: "\\#\\".utf8)
            case _ where scalar.value < 0x20 || ForbiddenScalar.isForbidden(scalar.value):
                bytes.append(contentsOf: "\\#u{\(String(scalar.value, radix: 16, uppercase: true))}".utf8)
            default: bytes.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
            }
        }
    }
}
