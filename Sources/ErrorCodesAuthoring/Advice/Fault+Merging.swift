package import ErrorCodesSpec

/// The faults of OpenAPI documents that a catalog is merged into.
extension Fault {
    package static let unknownDocument = Fault("EC1201", "unknown-document")
    package static let uneditablePart = Fault("EC1202", "uneditable-part")
    package static let takenComponent = Fault("EC1203", "taken-component")
    package static let undeclaredStatus = Fault("EC1204", "undeclared-status", .warning)
    package static let undeclaredOperation = Fault("EC1205", "undeclared-operation", .warning)
    package static let undocumentedOperation = Fault("EC1206", "undocumented-operation", .warning)
    package static let foreignResponse = Fault("EC1207", "foreign-response", .warning)
    package static let foreignPath = Fault("EC1208", "foreign-path", .warning)
    package static let replacedBody = Fault("EC1209", "replaced-body", .warning)

    static let ofMerging: [Fault] = [
        .unknownDocument, .uneditablePart, .takenComponent, .undeclaredStatus, .undeclaredOperation,
        .undocumentedOperation, .foreignResponse, .foreignPath, .replacedBody,
    ]
}
