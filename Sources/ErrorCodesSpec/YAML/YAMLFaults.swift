extension Fault {
    package static let yamlSyntax = Fault("EC0001", "yaml-syntax", "The file is not well-formed YAML.")
    package static let notUTF8 = Fault(
        "EC0002",
        "not-utf8",
        "Specs are UTF-8, so that every tool reads the same characters."
    )
    package static let controlCharacter = Fault(
        "EC0003",
        "control-character",
        "Control characters, bidirectional controls and tag characters hide what a file says; no text needs them."
    )
    package static let anchor = Fault("EC0004", "anchor", "Anchors make a value depend on a distant line.")
    package static let alias = Fault("EC0005", "alias", "Aliases make a value depend on a distant line.")
    package static let mergeKey = Fault("EC0006", "merge-key", "Merge keys exist in YAML 1.1 only.")
    package static let tag = Fault("EC0007", "tag", "Tags change the type of a value; the format fixes the types.")
    package static let directive = Fault("EC0008", "directive", "Directives change how the rest of a file is read.")
    package static let severalDocuments = Fault("EC0009", "several-documents", "A file holds one spec.")
    package static let complexKey = Fault("EC0010", "complex-key", "The keys of a spec are words.")
    package static let tooDeep = Fault("EC0011", "too-deep", "No spec needs collections nested so deep.")
    package static let outOfMemory = Fault("EC0012", "out-of-memory", "The file needs more memory than there is.")
    package static let emptyFile = Fault("EC0013", "empty-file", "A spec holds at least its format, domain and errors.")
    package static let duplicateKey = Fault(
        "EC0014",
        "duplicate-key",
        "Of two equal keys, readers keep the first, the last, or neither."
    )

    package static let ofFiles: [Fault] = [
        .yamlSyntax, .notUTF8, .controlCharacter, .anchor, .alias,
        .mergeKey, .tag, .directive, .severalDocuments, .complexKey,
        .tooDeep, .outOfMemory, .emptyFile, .duplicateKey, .malformedFileName,
    ]
}
