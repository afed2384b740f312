/// Strings and names that generated source could trip over.
enum NastyWords {
    /// Words of Swift, of its standard library and of what is generated, as kebab-case names.
    static let names = [
        "self", "init", "default", "case", "switch", "in", "is", "as", "any", "some", "throws", "throw", "try", "catch",
        "protocol", "type", "class", "struct", "enum", "extension", "func", "let", "var", "where", "while", "repeat",
        "return", "operator", "import", "internal", "public", "private", "package", "static", "super", "nil", "true",
        "false", "guard", "defer", "do", "for", "if", "else", "inout", "subscript", "deinit", "associatedtype",
        "typealias", "fallthrough", "break", "continue", "actor", "async", "await", "borrowing", "consuming", "copy",
        "discard", "each", "macro", "nonisolated", "open", "optional", "required", "rethrows", "set", "get", "will-set",
        "weak", "unowned", "code", "codes", "errors", "problem", "status", "title", "detail", "instance", "kind",
        "error", "result", "string", "int", "all-cases", "raw-value", "hash-value", "hash", "description",
        "debug-description", "localized-description", "error-description", "catalog", "parameters", "payload", "body",
        "headers", "success", "encode", "decode", "unknown", "other", "retry", "message", "messages", "fields", "field",
        "swift", "foundation", "error-codes-runtime", "a", "a1", "x-2-y", "order-lost", "http-2-0", "tuple", "void",
        "never", "date", "url", "uuid", "duration", "main-actor", "sendable", "then", "yield", "of", "left", "right",
    ]

    static let parameters = [
        "self", "Self", "init", "default", "in", "inout", "is", "as", "Any", "some", "throws", "try", "catch", "type",
        "Type", "Protocol", "protocol", "class", "func", "let", "var", "where", "while", "return", "operator", "nil",
        "true", "false", "switch", "case", "super", "Int", "String", "Swift", "Bool", "Double", "Date", "URL", "UUID",
        "Duration", "Error", "Code", "code1", "error", "errors1", "problem", "status1", "kind", "parameters", "payload",
        "detail1", "message", "p0", "p1", "p10", "a_", "a_1", "A", "writer", "encoder", "hasher", "lhs", "rhs", "value",
        "values", "ordinal", "row", "index", "newValue", "oldValue", "each", "any", "repeat", "async", "await", "actor",
        "import", "private", "static", "subscript", "deinit", "field", "fields", "underscore_", "orderID", "fatalError",
        "print", "ErrorCodesRuntime", "Foundation", "Optional", "Array", "collector", "retry", "headers", "guarded",
    ]

    static let types = [
        "string", "int", "double", "bool", "date-time", "duration", "uuid", "url", "list<string>", "list<int>",
        "list<double>", "list<bool>", "list<date-time>", "list<uuid>", "list<url>", "list<duration>",
        "list<list<string>>", "list<list<int>>",
    ]

    static let enumValues = [
        "low", "high", "self", "init", "default", "none", "some", "Type", "Protocol", "nil", "true", "false", "any",
        "A", "b-c", "d_e", "rawValue", "allCases", "hashValue", "in", "is", "Self", "Any", "public", "case", "x1",
        "description", "unknown",
    ]

    static let pieces = [
        "\\(fatalError())", "\"", "\"\"\"", "\"\"\"#", "#\"", "\\", "\\\\", "\\n", "\\u{41}", "*/", "/*", "//", "///",
        "`", "``", "```", "$0", "%@", "%s", "{{", "}}", "<b>", "&amp;", "'", "''", "#if", "#endif", "@main", "\t", "é",
        "e\u{301}", "错误", "😀", "👨‍👩‍👧", "\u{200B}", "\u{200D}", "ﷺ", "\u{A0}", "\u{FFFD}", "\u{1F1E9}\u{1F1EA}", ";", "}",
        "{{a}}",
        ")", "]", "import Foundation", "- Parameter x: y", "- Returns:", "> Note:", "[a](b)", "|", "---", "# A", "no",
        "01007", "1:20", "NULL", "\u{3000}", "\u{E000}", "\u{10FFFD}", "~", "!", "?", "a", "Order", "the", "lost",
    ]
}
