import ErrorCodesSpec

/// A name in Swift source. Every name that comes from a spec passes through here.
struct SwiftIdentifier: CodeFragment, Hashable {
    private let name: String

    /// The case of an error, a success or a field error.
    init(case name: EntryName) {
        self.init(member: name.camelCased)
    }

    /// The case of a value of an `enum` param.
    init(value: Text) {
        self.init(member: EnumValueName.identifier(for: value))
    }

    /// The label of an argument, which can be any word but three.
    init(label: Text) {
        name = Self.wordsThatAreNoLabels.contains(label.string) ? "`\(label)`" : label.string
    }

    /// The name of a variable that holds a param in a function's body.
    ///
    /// Params begin with a letter, so a name that begins with `_` is never one of them.
    init(variable: Text) {
        name = Self.reservedWords.contains(variable.string) ? "_\(variable)" : variable.string
    }

    init(type: SwiftTypeName) {
        name = type.text.string
    }

    /// A type inside the error type; `scope` keeps two of them from having one name.
    init(nested name: String, in scope: inout SwiftTypeScope) {
        self.name = scope.claim(name)
    }

    private init(member: String) {
        if Self.membersOfTypes.contains(member) {
            name = member + "_"
        } else {
            name = Self.reservedWords.contains(member) ? "`\(member)`" : member
        }
    }

    func append(to bytes: inout [UInt8]) {
        bytes.append(contentsOf: name.utf8)
    }

    /// Static properties that the generated types have; a case of the same name would stand in their way.
    private static let membersOfTypes: Set<String> = [
        "allCases", "errorCodeTable", "errorCodeOperation", "fieldTable", "unexpectedErrorCode",
    ]

    private static let wordsThatAreNoLabels: Set<String> = ["inout", "var", "let"]

    /// The Swift Programming Language, Lexical Structure: keywords that are reserved everywhere.
    private static let reservedWords: Set<String> = [
        "associatedtype", "borrowing", "class", "consuming", "deinit", "enum", "extension", "fileprivate", "func",
        "import", "init", "inout", "internal", "let", "nonisolated", "open", "operator", "precedencegroup", "private",
        "protocol", "public", "rethrows", "static", "struct", "subscript", "typealias", "var",
        "break", "case", "catch", "continue", "default", "defer", "do", "else", "fallthrough", "for", "guard", "if",
        "in", "repeat", "return", "switch", "throw", "where", "while",
        "Any", "as", "await", "false", "is", "nil", "self", "Self", "super", "throws", "true", "try", "_",
    ]
}

/// The names of the types inside an error type.
struct SwiftTypeScope {
    /// What generated code names without a module before it.
    private var taken: Set<String> = ["Code", "Success", "UUID", "URL", "Date", "Swift", "ErrorCodesRuntime"]

    /// The name itself, or where it is taken, the name with as many `_` as it needs.
    mutating func claim(_ name: String) -> String {
        var candidate = name
        while !taken.insert(candidate).inserted { candidate += "_" }
        return candidate
    }
}
