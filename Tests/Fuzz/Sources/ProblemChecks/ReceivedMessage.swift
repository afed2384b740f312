import ErrorCodesRuntime

/// A response as an input spells it: a line with the status, header lines, an empty line, and the body.
///
/// What the status line holds after the status is the URL that was asked. No line has to make sense.
struct ReceivedMessage {
    var status: Int
    var base: String?
    var headers: [HeaderField]
    var body: [UInt8]

    init(_ bytes: [UInt8]) {
        var lines: [ArraySlice<UInt8>] = []
        var rest = bytes[...]
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
            let line = rest[..<end]
            rest = rest[(end + 1)...]
            if line.isEmpty { break }
            lines.append(line)
        }
        body = Array(rest)
        let start = (lines.first ?? []).split(separator: UInt8(ascii: " "), maxSplits: 1).map(Self.text)
        status = start.first.flatMap { Int($0) } ?? 0
        base = start.count > 1 ? start[1] : nil
        headers = lines.dropFirst().map { line in
            let parts = line.split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
            return HeaderField(name: Self.text(parts[0]), value: parts.count > 1 ? Self.text(parts[1]) : "")
        }
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

    var response: ProblemResponse {
        ProblemResponse(status: status, headers: headers, body: body, base: base)
    }
}
