/// A spec as its author wrote it: every value with its place, nothing resolved, nothing assumed.
package final class SpecDocument {
    package let file: SourceFile
    /// Where faults of the whole file are shown.
    package let span: Span
    package internal(set) var domain: Spanned<DomainName>?
    package internal(set) var title: Spanned<Text>?
    package internal(set) var typeBase: Spanned<AbsoluteURI>?
    package internal(set) var owner: Spanned<Text>?
    package internal(set) var unexpected: Spanned<Text>?
    package internal(set) var swift = SwiftDocument()
    package internal(set) var ranges: [RangeDocument] = []
    package internal(set) var reserved = ReservedDocument()
    package internal(set) var successes: [SuccessDocument] = []
    package internal(set) var errors: [ErrorDocument] = []
    package internal(set) var operations: [OperationDocument] = []
    package internal(set) var allowances: [AllowanceDocument] = []
    /// Sections that could not be read, so that nothing is said about what seems to be missing from them.
    var unreadable = KeySet<RootKey>()
    /// The files of texts beside the spec, in the order of their languages.
    package internal(set) var translations: [TranslationDocument] = []

    init(file: SourceFile, span: Span) {
        self.file = file
        self.span = span
    }

    /// Hands over the errors, which the document has no longer.
    func takeErrors() -> [ErrorDocument] {
        let taken = errors
        errors = []
        return taken
    }
}

package struct SwiftDocument: Sendable {
    package var type: Spanned<SwiftTypeName>?
    package var access: Written<AccessLevel> = .absent
    package var evolution: Spanned<Evolution>?
    package var layout: Spanned<Layout>?
}

package struct RangeDocument: Sendable {
    package var name: Spanned<Text>
    package var codes: Spanned<CodeInterval>?
    package var status: Written<HTTPStatus> = .absent
    package var title: Spanned<Text>?
}

package struct ReservedDocument: Sendable {
    package enum Code: Sendable {
        case interval(CodeInterval)
        case text(Text)
    }

    package var codes: [Spanned<Code>] = []
    package var names: [Spanned<Text>] = []
}

package struct SuccessDocument: Sendable {
    package var name: Spanned<Text>
    package var code: Written<CodeValue> = .absent
    package var status: Written<HTTPStatus> = .absent
    package var title: Spanned<Text>?
    package var description: Spanned<Text>?
}

/// A fault that a spec may have, and why.
package struct AllowanceDocument: Sendable {
    package var span: Span
    package var rule: Spanned<Text>?
    package var reason: Spanned<Text>?
}

package struct OperationDocument: Sendable {
    package var name: Spanned<OperationName>
    package var method: Spanned<HTTPMethod>?
    package var path: Spanned<Text>?
    package var summary: Spanned<Text>?
    package var successes: [Spanned<Text>] = []
    package var errors: [Spanned<Text>] = []
}
