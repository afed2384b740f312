import ErrorCodesSpec

/// The conformances to Foundation's protocols of errors, from which people get a text, and crash reporters a number.
///
/// The witnesses are written out: an extension of a protocol of the runtime cannot give them, since Foundation's own
/// extensions are as good to the compiler.
struct FoundationConformance {
    let source: SwiftSource

    /// Where the file imports Foundation for them; nil for nowhere. On Apple's platforms Foundation costs nothing.
    var condition: CodeText? {
        switch source.catalog.swift.foundation {
        case true?: "#if canImport(Foundation)"
        case false?: nil
        case nil: "#if canImport(Darwin)"
        }
    }

    @_optimize(none) func write(to writer: inout CodeWriter) {
        guard let condition else { return }
        let (type, access) = (source.names.type, source.names.access)
        writer.blank()
        writer.directive(condition)
        writer.block("extension \(type): Foundation.LocalizedError, Foundation.CustomNSError") { writer in
            writer.line("\(access)static var errorDomain: Swift.String { _domain }")
            writer.line("\(access)var errorCode: Swift.Int { _number }")
            writer.line("\(access)var errorUserInfo: [Swift.String: Any] { _userInfo }")
            writer.line("\(access)var errorDescription: Swift.String? { _textForPeople }")
            writer.line("\(access)var failureReason: Swift.String? { title }")
        }
        writer.directive("#endif")
    }
}
