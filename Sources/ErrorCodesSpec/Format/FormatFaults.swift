extension Fault {
    package static let wrongKind = Fault("EC0101", "wrong-kind")
    package static let unknownKey = Fault("EC0102", "unknown-key")
    package static let missingKey = Fault("EC0103", "missing-key")
    package static let retypedText = Fault("EC0104", "retyped-text")
    package static let malformedInteger = Fault("EC0105", "malformed-integer")
    package static let unknownWord = Fault("EC0106", "unknown-word")
    package static let malformedValue = Fault("EC0107", "malformed-value")
    package static let unsupportedFormat = Fault("EC0108", "unsupported-format")
    package static let emptyCollection = Fault("EC0109", "empty-collection")
    package static let emptyText = Fault("EC0110", "empty-text")
    package static let severalLines = Fault("EC0111", "several-lines")
    package static let malformedTemplate = Fault("EC0501", "malformed-template")

    package static let ofTheFormat: [Fault] = [
        .wrongKind, .unknownKey, .missingKey, .retypedText, .malformedInteger,
        .unknownWord, .malformedValue, .unsupportedFormat, .emptyCollection, .emptyText,
        .severalLines, .malformedTemplate, .malformedStatus,
    ]
}
