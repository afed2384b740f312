import ErrorCodesSpec
import ErrorCodesSwiftEmitter
import ErrorCodesWriting

/// What must be true of every generated source: printable UTF-8 whose brackets close, outside literals and comments.
enum SourceCheck {
    static func failures(of file: Artifact) -> [String] {
        let bytes = file.bytes
        guard let text = String(validating: bytes, as: UTF8.self) else { return ["\(file.name) is not UTF-8"] }
        var failures: [String] = []
        for scalar in text.unicodeScalars where scalar != "\n" {
            guard scalar.value < 0x20 || ForbiddenScalar.isForbidden(scalar.value) else { continue }
            failures.append("\(file.name) contains U+\(String(scalar.value, radix: 16))")
        }
        if let failure = SwiftBrackets.failure(in: bytes) { failures.append("\(file.name): \(failure)") }
        return failures
    }
}

/// Follows the brackets of Swift source through literals, line comments and what is outside both.
private struct SwiftBrackets {
    private static let rawStart = Array("#\"\"\"".utf8)
    private static let rawEnd = Array("\"\"\"#".utf8)

    private var open: [UInt8] = []
    /// Whether the line is part of a raw literal of several lines.
    private var isRaw = false

    /// The first line on which something is not closed.
    static func failure(in bytes: [UInt8]) -> String? {
        var brackets = SwiftBrackets()
        for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            if let failure = brackets.read(Array(line)) { return "line \(number + 1): \(failure)" }
        }
        if brackets.isRaw { return "a raw literal is never closed" }
        return brackets.open.isEmpty ? nil : "\(brackets.open.count) brackets are never closed"
    }

    private mutating func read(_ line: [UInt8]) -> String? {
        var index = 0
        if isRaw {
            let content = line.drop { $0 == 0x20 }
            guard content.starts(with: Self.rawEnd) else { return nil }
            isRaw = false
            index = content.startIndex + Self.rawEnd.count
        }
        while index < line.count {
            switch line[index] {
            case UInt8(ascii: "#") where line[index...].elementsEqual(Self.rawStart):
                isRaw = true
                return nil
            case UInt8(ascii: "/") where line[index...].starts(with: "//".utf8): return nil
            case UInt8(ascii: "/") where line[index...].starts(with: "/*".utf8): return "a block comment"
            case UInt8(ascii: "\""):
                guard let end = Self.literalEnd(line, from: index) else { return "a literal is never closed" }
                index = end
            case UInt8(ascii: "{"), UInt8(ascii: "("), UInt8(ascii: "["): open.append(line[index])
            case UInt8(ascii: "}"): if open.popLast() != UInt8(ascii: "{") { return "a brace too many" }
            case UInt8(ascii: ")"): if open.popLast() != UInt8(ascii: "(") { return "a parenthesis too many" }
            case UInt8(ascii: "]"): if open.popLast() != UInt8(ascii: "[") { return "a bracket too many" }
            default: break
            }
            index += 1
        }
        return nil
    }

    /// The index of the quote that closes a literal.
    private static func literalEnd(_ line: [UInt8], from start: Int) -> Int? {
        var index = start + 1
        var interpolations = 0
        while index < line.count {
            if line[index] == UInt8(ascii: "\\"), index + 1 < line.count {
                if line[index + 1] == UInt8(ascii: "(") { interpolations += 1 }
                index += 1
            } else if line[index] == UInt8(ascii: "("), interpolations > 0 {
                interpolations += 1
            } else if line[index] == UInt8(ascii: ")"), interpolations > 0 {
                interpolations -= 1
            } else if line[index] == UInt8(ascii: "\""), interpolations == 0 {
                return index
            }
            index += 1
        }
        return nil
    }
}
