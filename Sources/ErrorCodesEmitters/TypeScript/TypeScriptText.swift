package import ErrorCodesSpec
import ErrorCodesSwiftEmitter
package import ErrorCodesWriting

/// A string literal in TypeScript. Every string of a spec that becomes a literal passes through here.
///
/// The value stays the same where a bundler puts the module into a `<script>` element.
package struct TypeScriptText: CodeFragment {
    private let text: Text

    package init(_ text: Text) {
        self.text = text
    }

    package func append(to output: inout OutputBuffer) {
        output.append(UInt8(ascii: "\""))
        var isBehindBracket = false
        for scalar in text.string.unicodeScalars {
            switch scalar {
            case "\"": output.append(literal: #"\""#)
            case "\\": output.append(literal: #"\\"#)
            case "\n": output.append(literal: #"\n"#)
            case "\r": output.append(literal: #"\r"#)
            case "\t": output.append(literal: #"\t"#)
            case "/" where isBehindBracket, "!" where isBehindBracket:
                output.append(literal: "\\")
                output.append(scalar)
            case _ where scalar.isHidden:
                output.append(literal: "\\u{")
                output.append(Array(String(scalar.value, radix: 16, uppercase: true).utf8))
                output.append(literal: "}")
            default: output.append(scalar)
            }
            isBehindBracket = scalar == "<"
        }
        output.append(UInt8(ascii: "\""))
    }
}

/// The name of a member of an object or an interface: bare where it is an identifier, else a literal.
package struct TypeScriptKey: CodeFragment {
    private let name: Text
    private let isType: Bool
    private let isQuoted: Bool

    /// - Parameters:
    ///   - isType: True for a member of an interface.
    ///   - isQuoted: True where not even an identifier is to be bare.
    package init(_ name: Text, ofType isType: Bool = false, isQuoted: Bool = false) {
        self.name = name
        self.isType = isType
        self.isQuoted = isQuoted
    }

    package func append(to output: inout OutputBuffer) {
        if name == "__proto__", !isType {
            // The one name that an object literal takes for something else.
            output.append(literal: "[\"__proto__\"]")
        } else if isIdentifier, !isQuoted {
            // Reserved words can be names of members.
            output.append(name)
        } else {
            TypeScriptText(name).append(to: &output)
        }
    }

    private var isIdentifier: Bool {
        let scalars = name.string.unicodeScalars
        guard let first = scalars.first, first.isIdentifierPart, !("0"..."9" ~= first) else { return false }
        return scalars.allSatisfy(\.isIdentifierPart)
    }
}

/// A line of a comment. Every string of a spec that becomes a comment passes through here.
///
/// It cannot end the comment, nor begin a tag such as `@deprecated`, which would mean something to compilers.
package struct TypeScriptCommentLine: CodeFragment {
    private let text: Text

    package init(_ text: Text) {
        self.text = text
    }

    package func append(to output: inout OutputBuffer) {
        var previous: Unicode.Scalar = " "
        for scalar in text.string.unicodeScalars {
            switch scalar {
            case "/" where previous == "*": output.append(literal: "\\/")
            case "@" where previous == " " || previous == "\t" || previous == "{": output.append(literal: "\\@")
            case "\t": output.append(literal: "    ")
            case _ where scalar.isHidden:
                output.append(literal: "U+")
                output.append(Array(String(scalar.value, radix: 16, uppercase: true).utf8))
            default: output.append(scalar)
            }
            previous = scalar
        }
    }
}

extension Unicode.Scalar {
    fileprivate var isHidden: Bool { value < 0x20 || ForbiddenScalar.isForbidden(value) }

    fileprivate var isIdentifierPart: Bool {
        switch self {
        case "a"..."z", "A"..."Z", "0"..."9", "_", "$": true
        default: false
        }
    }
}
