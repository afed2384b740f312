/// Advice for the problems that libyaml reports in its own words.
enum YAMLAdvice {
    @_optimize(none) static func advice(for problem: String) -> String? {
        advice.first { problem.contains($0.problem) }?.advice
    }

    /// For text that goes on after what YAML takes for a comment.
    static let quoteNumberSigns = "quote the text with ` #` in it: a comment ends text without quotes"

    private static let advice: [(problem: String, advice: String)] = [
        (
            "mapping values are not allowed",
            "put text that contains `: ` in quotes, and check the indentation of this line"
        ),
        (
            "cannot start any token",
            "indent with spaces, and put text that begins with `@`, `%`, a backtick or a tab in quotes"
        ),
        ("could not find expected ':'", "write `key: value`, and put text of several lines behind `>-` or `|`"),
        ("expected ',' or", "close the bracket, or separate its entries with commas"),
        ("did not find expected key", "indent the keys of one mapping alike"),
        ("did not find expected '-' indicator", "indent the entries of one list alike, each with `- `"),
        ("did not find expected node content", "write a value, or close the bracket"),
        ("did not find expected <document start>", "indent everything that belongs to the mapping above"),
        ("unexpected end of stream", "close the quote or the bracket"),
        ("unknown escape character", "in double quotes write `\\\\` for a backslash, or use single quotes"),
        ("expected hexdecimal number", "write as many hexadecimal digits as the escape needs"),
        ("invalid Unicode character", "remove the escape"),
        ("found a tab character", "indent with spaces"),
        ("block sequence entries are not allowed", "put the list on a line of its own"),
        ("incorrect indentation", "indent with spaces, deeper than the key above"),
    ]
}
