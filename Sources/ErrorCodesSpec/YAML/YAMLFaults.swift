extension Fault {
    package static let yamlSyntax = Fault("EC0001", "yaml-syntax")
    package static let notUTF8 = Fault("EC0002", "not-utf8")
    package static let controlCharacter = Fault("EC0003", "control-character")
    package static let anchor = Fault("EC0004", "anchor")
    package static let alias = Fault("EC0005", "alias")
    package static let mergeKey = Fault("EC0006", "merge-key")
    package static let tag = Fault("EC0007", "tag")
    package static let directive = Fault("EC0008", "directive")
    package static let severalDocuments = Fault("EC0009", "several-documents")
    package static let complexKey = Fault("EC0010", "complex-key")
    package static let tooDeep = Fault("EC0011", "too-deep")
    package static let outOfMemory = Fault("EC0012", "out-of-memory")
    package static let emptyFile = Fault("EC0013", "empty-file")
    package static let duplicateKey = Fault("EC0014", "duplicate-key")

    package static let ofFiles: [Fault] = [
        .yamlSyntax, .notUTF8, .controlCharacter, .anchor, .alias,
        .mergeKey, .tag, .directive, .severalDocuments, .complexKey,
        .tooDeep, .outOfMemory, .emptyFile, .duplicateKey, .malformedFileName,
    ]
}
