package import ErrorCodesSpec
package import ErrorCodesWriting

/// A name in Swift source. Every name that comes from a spec passes through here.
package struct SwiftIdentifier: CodeFragment, Hashable {
    private let name: Text

    /// The case of an error, a success or a field error.
    package init(case name: EntryName, _ initialisms: Initialisms) {
        self.init(member: name.camelCased(initialisms))
    }

    /// The case of a violation.
    init(violation name: EntryName, _ initialisms: Initialisms) {
        let identifier = SwiftIdentifier(case: name, initialisms)
        self.name = identifier == .unknownCase ? identifier.name + "_" : identifier.name
    }

    /// The case of what a newer version of the spec added: a value of an `enum` param, or a violation.
    static let unknownCase = SwiftIdentifier(unescaped: "unknown")

    /// The end of the name of a type that is named after an entry.
    init(pascalCased name: EntryName, _ initialisms: Initialisms) {
        self.name = Text(name.camelCased(initialisms).string.capitalizedFirst)
    }

    /// The case of a value of an `enum` param.
    init(value: Text, _ initialisms: Initialisms) {
        self.init(member: Text(EnumValueName.identifier(for: value, initialisms)))
    }

    /// The label of an argument where it is passed, which can be any word but one.
    init(label: Text) {
        name = label == Self.wordThatIsNoLabel ? Self.inBackticks(label) : label
    }

    /// The label of an argument where it is declared, which can be any word but three.
    init(declaredLabel label: Text) {
        name = Self.wordsThatAreNoLabels.contains(label) ? Self.inBackticks(label) : label
    }

    /// The label of a tuple's element, which some reserved words cannot be.
    package init(element label: Text) {
        name = Self.reservedWords.contains(label) ? Self.inBackticks(label) : label
    }

    /// The name of a variable that holds a param in a function's body.
    ///
    /// Params begin with a letter, so a name that begins with `_` is never one of them.
    init(variable: Text) {
        name = Self.wordsThatAreNoVariables.contains(variable) ? "_" + variable : variable
    }

    /// The label of the field errors of an error with these params.
    package init(fieldErrorsBeside parameters: [Parameter]) {
        var name: Text = "errors"
        while parameters.contains(where: { $0.name == name }) { name = name + "_" }
        self.name = name
    }

    package init(type: SwiftTypeName) {
        name = type.text
    }

    /// A type inside the error type, of a name that ``NestedTypeName`` makes.
    init(nested name: String) {
        self.name = Text(name)
    }

    /// As it stands in source text.
    package var spelling: String { name.string }

    private init(unescaped name: String) {
        self.name = Text(name)
    }

    /// How `renamed:` spells the name: without backticks.
    @_optimize(none) var unescaped: SwiftIdentifier {
        SwiftIdentifier(unescaped: name.string.filter { $0 != "`" })
    }

    private init(member: Text) {
        if Self.membersOfTypes.contains(member) {
            name = member + "_"
        } else {
            name = Self.reservedWords.contains(member) ? Self.inBackticks(member) : member
        }
    }

    func isSpelled(_ word: Text) -> Bool { name == word }

    private static func inBackticks(_ word: Text) -> Text { "`" + word + "`" }

    package func append(to output: inout OutputBuffer) {
        output.append(name)
    }

    /// Static properties that the generated types have; a case of the same name would stand in their way.
    private static let membersOfTypes = Set<Text>(["allCases", "errorDomain", "knownCases", "unexpectedErrorCode"])

    /// Reserved words, and what generated code names in the bodies of functions.
    private static let wordsThatAreNoVariables = Set<Text>(keywords + ["Swift", "ErrorCodesRuntime"])

    private static let wordThatIsNoLabel: Text = "inout"
    private static let wordsThatAreNoLabels = Set<Text>(["inout", "var", "let"])

    /// The Swift Programming Language, Lexical Structure: keywords that are reserved everywhere.
    private static let keywords: [Text] = [
        "associatedtype", "borrowing", "class", "consuming", "deinit", "enum", "extension", "fileprivate", "func",
        "import", "init", "inout", "internal", "let", "nonisolated", "open", "operator", "precedencegroup", "private",
        "protocol", "public", "rethrows", "static", "struct", "subscript", "typealias", "var",
        "break", "case", "catch", "continue", "default", "defer", "do", "else", "fallthrough", "for", "guard", "if",
        "in", "repeat", "return", "switch", "throw", "where", "while",
        "Any", "as", "await", "false", "is", "nil", "self", "Self", "super", "throws", "true", "try", "_",
    ]
    private static let reservedWords = Set<Text>(keywords)
}
