extension Fault {
    package static let wrongKind = Fault(
        "EC0101",
        "wrong-kind",
        "A value is text where a mapping or a list is expected, or the reverse."
    )
    package static let unknownKey = Fault(
        "EC0102",
        "unknown-key",
        "A key that nobody reads says less than its author believes."
    )
    package static let missingKey = Fault("EC0103", "missing-key", "Something that the format requires is not there.")
    package static let retypedText = Fault(
        "EC0104",
        "retyped-text",
        "YAML readers disagree about plain values such as `no`, `01007` and `1:20`; quoted, they are text to all."
    )
    package static let malformedInteger = Fault(
        "EC0105",
        "malformed-integer",
        "Integers are written in decimal digits, without a leading zero."
    )
    package static let unknownWord = Fault("EC0106", "unknown-word", "Only certain words can stand here.")
    package static let malformedValue = Fault(
        "EC0107",
        "malformed-value",
        "The value is not of the form that is read here."
    )
    package static let unsupportedFormat = Fault(
        "EC0108",
        "unsupported-format",
        "The file is of a format that this version does not read."
    )
    package static let emptyCollection = Fault(
        "EC0109",
        "empty-collection",
        "A catalogue without errors, or an enum without values, has no Swift type."
    )
    package static let emptyText = Fault("EC0110", "empty-text", "A text that says nothing is a mistake.")
    package static let severalLines = Fault(
        "EC0111",
        "several-lines",
        "Titles, details and header values are single lines."
    )
    package static let commentedText = Fault(
        "EC0115",
        "commented-text",
        "In text without quotes, ` #` begins a comment, and what follows is in no title, message or header.",
        severity: .warning
    )
    package static let droppedBlanks = Fault(
        "EC0116",
        "dropped-blanks",
        "White space at the ends of a text or a name is dropped, so no body, header or translation has it.",
        severity: .warning
    )
    package static let commentAfterText = Fault(
        "EC0117",
        "comment-after-text",
        "A comment on the line of a text without quotes looks like the end of the text.",
        severity: .note
    )
    package static let malformedTemplate = Fault(
        "EC0501",
        "malformed-template",
        "Braces enclose the name of a param; a brace itself is written twice."
    )

    package static let ofTheFormat: [Fault] = [
        .wrongKind, .unknownKey, .missingKey, .retypedText, .malformedInteger,
        .unknownWord, .malformedValue, .unsupportedFormat, .emptyCollection, .emptyText,
        .severalLines, .commentedText, .droppedBlanks, .commentAfterText, .malformedTemplate, .malformedStatus,
    ]
}
