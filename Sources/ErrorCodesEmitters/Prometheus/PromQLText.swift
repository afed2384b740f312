import ErrorCodesSpec

/// An expression of PromQL. Literals of the program are taken as they are, and texts become strings in quotation marks.
struct PromQLText: Sendable, ExpressibleByStringInterpolation {
    let string: String

    init(stringLiteral value: StaticString) {
        string = "\(value)"
    }

    init(stringInterpolation: StringInterpolation) {
        string = stringInterpolation.string
    }

    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var string = ""

        init(literalCapacity: Int, interpolationCount: Int) {}

        mutating func appendLiteral(_ literal: StaticString) { string += "\(literal)" }
        mutating func appendInterpolation(_ literal: StaticString) { string += "\(literal)" }
        mutating func appendInterpolation(_ expression: PromQLText) { string += expression.string }
        mutating func appendInterpolation(_ number: Int) { string += String(number) }
        mutating func appendInterpolation(_ duration: SpecDuration) { string += duration.description }
        mutating func appendInterpolation(_ text: String) {
            string += "\""
            for scalar in text.unicodeScalars {
                switch scalar {
                case "\"", "\\": string += "\\\(scalar)"
                case "\n": string += "\\n"
                default: string.unicodeScalars.append(scalar)
                }
            }
            string += "\""
        }
    }
}

/// A text of a label or an annotation, which are templates of Go: what would begin an action is text.
struct AlertText {
    let string: String

    init(_ text: String) {
        string = text.replacing("{{", with: #"{{ "{{" }}"#)
    }
}
