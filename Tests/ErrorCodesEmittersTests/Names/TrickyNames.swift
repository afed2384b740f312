/// Words that a generator of Swift could stumble over.
enum TrickyNames {
    /// The Swift Programming Language, Lexical Structure: reserved everywhere.
    static let keywords = words(
        """
        associatedtype borrowing class consuming deinit enum extension fileprivate func import init inout internal let
        nonisolated open operator precedencegroup private protocol public rethrows static struct subscript typealias
        var break case catch continue default defer do else fallthrough for guard if in repeat return switch throw
        where while as await false is nil self super throws true try
        """
    )

    /// Reserved in some places only.
    static let contextualKeywords = words(
        """
        actor any async associativity available convenience copy consume didset discard dynamic each escaping final
        get higher indirect infix isolated lazy left lower macro mutating none nonmutating optional override package
        postfix precedence prefix required right safe sending set some then type unowned unsafe unsafe-address weak
        will-set yield
        """
    )

    /// What generated types, their protocols or the standard library already have as members.
    static let members = words(
        """
        all-cases allcases last-code error-text-table error-code-table error-code-operation field-table code codes status title detail headers
        description debug-description custom-mirror hash hash-value raw-value raw-type make decode collect base ordinal
        parameters error error-from catalog-error operation-error caused-by catching carried-error name range retry
        log-level documentation deprecation type-alias any-object success failure equal value result rows record
        """
    )

    /// Names that meet the names which generated source uses itself.
    static let ownNames = words(
        """
        swift error-codes-runtime p0 p1 left-right hasher into from received parameter-collector context contextual-error
        int string bool double duration date url uuid array dictionary set-of optional-value never void
        sendable hashable equatable codable a b c x1 a1b2 utf8 http2 http2-error v1-2-3 is-2xx self-type self-self
        module-selector main
        """
    )

    /// Each of them, once, as the name of an error, a success, a field error.
    static let entries = unique(keywords + contextualKeywords + members + ownNames)

    /// Names of params, which have capitals and `_` also.
    static let parameters = unique(
        keywords
            + words(
                """
                Self Any Type Protocol Swift ErrorCodesRuntime x_ordinal x_parameters some any each get set willSet
                didSet async actor macro type dynamicType left right ordinal parameters context code codes error errors
                collect make decode hash equal p0 p1 p2 Code Success String Int Error allCases rawValue hashValue
                description init_ a_b package then yield
                """
            )
    )

    static let values = unique(
        keywords + contextualKeywords.filter { !$0.contains("-") } + ["rawValue", "hash-value", "parameter-value"]
            + [
                "init-with", "VERY_HIGH", "snake_case", "PascalCase", "a1", "HTTP2", "all-cases", "Type-Of",
                "protocol2",
            ]
    )

    static let operations = unique(
        ["self", "init", "Type", "Protocol", "Code", "Success", "default", "class", "a-b", "URL", "error", "swift"]
    )

    private static func words(_ text: String) -> [String] {
        text.split { $0 == " " || $0 == "\n" }.map(String.init)
    }

    private static func unique(_ words: [String]) -> [String] {
        var seen: Set<String> = []
        return words.filter { seen.insert($0).inserted }
    }
}
