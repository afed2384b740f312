import ErrorCodesSpec
import ErrorCodesSwiftEmitter
import ErrorCodesWriting

/// A text as a regular expression of mtail that matches nothing else. Every string of a spec that becomes a pattern passes
/// through here.
struct MtailText: CodeFragment {
    private let text: String

    init(_ text: String) {
        self.text = text
    }

    /// A text as nginx writes it into a JSON string.
    init(escapedForJSON text: String) {
        self.text = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    }

    func append(to output: inout OutputBuffer) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "_", "-": output.append(scalar)
            case ".": output.append(literal: #"\."#)
            default:
                output.append(literal: #"\x{"#)
                output.append(Array(String(scalar.value, radix: 16, uppercase: true).utf8))
                output.append(literal: "}")
            }
        }
    }
}
