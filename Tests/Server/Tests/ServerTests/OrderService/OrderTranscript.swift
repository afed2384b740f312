import Foundation
import TestSupport

/// What a person would see who drove the service by hand, without what differs from run to run.
struct OrderTranscript {
    private(set) var text = ""

    /// The codes in the answers' field `X-Error-Code`.
    private(set) var codes: Set<String> = []

    /// - Parameter isTimed: Whether the answer says how many seconds are left of something.
    mutating func append(_ title: String, _ command: [String], _ result: ProcessResult, isTimed: Bool) {
        let output = result.standardOutput.replacingOccurrences(of: "\r\n", with: "\n")
        if let code = output.firstMatch(of: /(?m)^X-Error-Code: (.+)$/)?.1 { codes.insert(String(code)) }
        text += """
            --- \(title)
            $ \(command.map { $0.count > 200 ? "<\($0.utf8.count) bytes>" : $0 }.joined(separator: " "))
            \(Self.masked(output, isTimed: isTimed))\
            \(Self.masked(result.standardError, isTimed: isTimed))\
            exit code: \(result.exitCode)


            """
    }

    private static func masked(_ output: String, isTimed: Bool) -> String {
        guard !output.isEmpty else { return "" }
        var text = output.replacing(/(?m)^Date: .*$/) { _ in "Date: {date}" }
        // Hummingbird's identifiers: 64 random bits, not padded, and 64 padded ones.
        text = text.replacing(/\b[0-9a-f]{24,32}\b/) { _ in "{request-id}" }
        text = text.replacing(/(?m)^Content-Length: [1-9]\d*$/) { _ in "Content-Length: {length}" }
        text = text.replacing(/(;t=)\d+/) { $0.1 + "{seconds}" }
        // How many requests were sent until then differs, since some wait for others.
        text = text.replacing(/(;r=)[1-9]\d*/) { $0.1 + "{left}" }
        if isTimed {
            text = text.replacing(/(?m)^(Retry-After: )\d+$/) { $0.1 + "{seconds}" }
            text = text.replacing(/("(?:seconds|retryAfter)":)\d+/) { $0.1 + "{seconds}" }
            text = text.replacing(/in (?:\d+m )?\d+(?:\.\d+)?[sm]\b/) { _ in "in {time}" }
            text = text.replacing(/in \d+(?:\.\d+)? seconds/) { _ in "in {time}" }
        }
        return text.hasSuffix("\n") ? text : text + "\n"
    }
}
