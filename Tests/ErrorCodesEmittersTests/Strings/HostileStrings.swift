/// Texts that would break out of a literal or a comment, or be changed in one, if they were not escaped.
enum HostileStrings {
    /// In a single line, as titles are.
    static let lines: [String] = [
        #"\(fatalError())"#, ##"\#(fatalError())"##, ###"\##(fatalError())"###, #"""""#, ##"""""#"##, ##""#"##,
        ##"#"""a"""#"##, "ends with a backslash \\", #"\\\\"#, #"\u{41} \n \t \0"#, "*/ fatalError() /*",
        "/* never closed",
        "// a comment", "/// - Parameter x: y", "`backticks` ```and more```", "#if false", "#endif", "#error(\"stop\")",
        "#sourceLocation(file: \"x\", line: 1)", "@available(*, unavailable)", "tabs\tin\tthe middle",
        "emoji 👩‍👩‍👧‍👦 🇩🇪 e\u{301} n\u{303}",
        "\u{301}begins with a combining character", "עברית ثم العربية", "zero\u{200D}width\u{200C}joiners",
        "'single' \"double\" “curly”",
        "one \"\"\"\" four \"\"\"\"\" five", "%s %@ %d $0 ${ HOME } $(id)", "<b>&amp;</b> ]]> <!--",
        "{{ braces }} {{{{2}}}}",
        String(repeating: "very long ", count: 500) + "end", #"""#, #"\"#, "#", "\"#\"\"#\"\"\"#", "- \\(x)",
        "\u{3000}wide\u{3000}", "a\u{A0}b",
        "back\\\"quote\\\"", "detail {{ x }} /*", "type urn:x", "  two spaces",
    ]

    /// In several lines, as descriptions are.
    static let paragraphs: [String] = [
        "first\n#if false\n#endif\nlast", "a\n\"\"\"\nb\n\"\"\"#\nc", "a\n*/\nfatalError()\n/*", "a\n\n\nb",
        "a\n#sourceLocation(file: \"x\", line: 1)\nb", "- a\n  - b\n\tc", "```swift\nlet x = \\(fatalError())\n```",
        "trailing space \nnext", "a\nfatalError(\"escaped\")\n}",
    ]

    /// A YAML scalar in quotes: what a double-quoted scalar cannot hold raw is escaped.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// A literal that the generator under test had no part in: every character as its number.
    static func literal(_ text: String) -> String {
        "\"" + text.unicodeScalars.map { "\\u{\(String($0.value, radix: 16))}" }.joined() + "\""
    }
}
