package import ErrorCodesEmitters
import ErrorCodesModel
package import ErrorCodesSpec

/// Merges what catalogs add to an OpenAPI document into one that exists: their components, and the error responses of
/// each operation. All else keeps its bytes.
package struct OpenAPIMerge {
    private let document: ExistingDocument
    private let root: EditedMapping
    private let catalog: Catalog
    private let parts: OpenAPIParts
    private var reporter: DiagnosticReporter

    /// The next version of a document, and what is to be said of it; the same bytes where something is wrong with it.
    ///
    /// - Parameter parts: What a catalog adds to a document of a version.
    package static func revise(
        _ file: SourceFile,
        for catalogs: [Catalog],
        parts: (Catalog, OpenAPIVersion) -> OpenAPIParts
    ) -> (bytes: [UInt8], diagnostics: [Diagnostic]) {
        var (bytes, all) = (file.bytes, Diagnostics())
        let declared = DeclaredOperations(catalogs)
        for (number, catalog) in catalogs.enumerated() {
            // What none of them declares is said once.
            let isLast = number == catalogs.count - 1
            let version = SourceFile(path: file.path, bytes: bytes)
            let (revised, found) = revise(version, for: catalog, isLast ? declared : nil, parts: parts)
            all.add(contentsOf: found)
            guard let revised else { return (file.bytes, all.inOrderOfPlace(files: [])) }
            bytes = revised
        }
        return (bytes, all.inOrderOfPlace(files: []))
    }

    private static func revise(
        _ file: SourceFile,
        for catalog: Catalog,
        _ declared: DeclaredOperations?,
        parts: (Catalog, OpenAPIVersion) -> OpenAPIParts
    ) -> (bytes: [UInt8]?, diagnostics: Diagnostics) {
        let (text, found) = EditableDocument.read(file)
        guard let text else { return (nil, found) }
        var reporter = DiagnosticReporter(file: file)
        do throws(UneditablePart) {
            guard let version = version(of: text, &reporter) else { return (nil, reporter.diagnostics) }
            var merge = OpenAPIMerge(
                document: ExistingDocument(text),
                root: try EditedMapping(rootOf: text),
                catalog: catalog,
                parts: parts(catalog, version),
                reporter: reporter
            )
            try merge.run(besides: declared)
            guard !merge.reporter.diagnostics.hasErrors else { return (nil, merge.reporter.diagnostics) }
            return (try DocumentPatch.bytes(of: text, with: merge.root), merge.reporter.diagnostics)
        } catch {
            reporter.report(.uneditablePart, error.reason, at: error.span, help: error.help)
            return (nil, reporter.diagnostics)
        }
    }

    private static func version(
        of document: EditableDocument,
        _ reporter: inout DiagnosticReporter
    ) -> OpenAPIVersion? {
        let key = document.root.entries.first { $0.key.text == "openapi" }
        if let value = key?.value, let version = OpenAPIVersion(of: value.text) { return version }
        let swagger = document.root.entries.first { $0.key.text == "swagger" }
        reporter.report(
            .unknownDocument,
            swagger == nil
                ? key == nil
                    ? "this is not an OpenAPI document: it has no `openapi`" : "this version of OpenAPI is unknown"
                : "this is Swagger 2.0, which has no place for what a catalog adds",
            at: swagger?.value.span ?? key?.value.span ?? document.root.span,
            help: swagger == nil
                ? "documents of OpenAPI 3.0, 3.1 and 3.2 can be merged into"
                : "convert the document to OpenAPI 3, for example with swagger2openapi"
        )
        return nil
    }

    private mutating func run(besides declared: DeclaredOperations?) throws(UneditablePart) {
        let domain = catalog.domain.text
        guard let wanted = WantedParts(parts) else {
            throw UneditablePart(
                span: document.text.root.span,
                reason: "a key that the catalog adds is longer than 1,024 bytes",
                help: "shorten the problem type that is so long"
            )
        }
        let components = ComponentMerge(
            document: document,
            domain: domain,
            suggestedPrefix: Self.prefix(of: domain.string)
        )
        try components.put(wanted.sections, into: root, &reporter)
        let operations = OperationMerge(document: document, domain: domain)
        let matches = matches()
        for (index, operation) in document.operations.enumerated() {
            let own = matches[index]
            try operations.put(own.map { wanted.responses[$0] } ?? [], into: operation, of: root, &reporter)
            if own == nil { report(operation, besides: declared) }
        }
        for (route, reference) in document.foreignPaths { report(route, at: reference) }
        let found = Set(matches.values)
        for (index, operation) in parts.operations.enumerated() where !found.contains(index) { report(operation) }
    }

    /// The operation of the catalog that each one of the document is: the one of its identifier, or else of its method
    /// and path.
    private func matches() -> [Int: Int] {
        let identifiers = Dictionary(
            parts.operations.enumerated().map { ($1.operationID, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        var matches: [Int: Int] = [:]
        for (index, operation) in document.operations.enumerated() {
            matches[index] = operation.identifier.flatMap { identifiers[$0.text.string] }
        }
        let matched = Set(matches.values)
        let others = parts.operations.indices.filter { !matched.contains($0) }
        let signatures = Dictionary(
            others.compactMap { index in parts.operations[index].signature.map { ($0, index) } },
            uniquingKeysWith: { first, _ in first }
        )
        for (index, operation) in document.operations.enumerated() where matches[index] == nil {
            matches[index] = signatures[operation.signature]
        }
        return matches
    }

    /// `Orders` for `shop.orders`.
    private static func prefix(of domain: String) -> String {
        let words = domain.split { $0 == "." || $0 == "-" }
        return words.last.map { $0.prefix(1).uppercased() + $0.dropFirst() } ?? ""
    }

    // MARK: Findings

    /// Says that the catalogs lack an operation, once, and not where it has errors of another that is merged separately.
    private mutating func report(_ operation: ExistingDocument.Operation, besides declared: DeclaredOperations?) {
        let isOfOthers = document.responses(of: operation).contains { entry in
            document.owners(of: entry.value).contains { $0 != catalog.domain.text }
        }
        guard let declared, !isOfOthers, !declared.has(operation)
        else { return }
        reporter.report(
            .undeclaredOperation,
            "the spec has no operation `\(operation.description)`",
            at: operation.place,
            help: "add it to `operations` in the spec, with `errors: []` where it has no error of its own"
        )
    }

    private mutating func report(_ route: Text, at reference: YAMLNode) {
        reporter.report(
            .foreignPath,
            "the operations of `\(route.shortened)` are not in this file, so nothing is merged into them",
            at: reference.span,
            help: "merge into a document with all operations, for example one that a bundler writes"
        )
    }

    private mutating func report(_ operation: OpenAPIOperation) {
        let signature = operation.signature
        let isForeign = document.foreignPaths.contains { path, _ in
            signature?.hasSuffix(ExistingDocument.Operation.signature("", path)) ?? false
        }
        guard !isForeign else { return }
        let paths = document.text.root.entries.first { $0.key.text == "paths" }?.key
        reporter.report(
            .undocumentedOperation,
            "the document has no operation `\(operation.operationID)`",
            at: paths?.span ?? document.text.root.span,
            help: "give its operation this `operationId`, or the spec its `method` and `path`"
        )
    }
}

extension OpenAPIOperation {
    fileprivate var signature: String? {
        guard let method, let path else { return nil }
        return ExistingDocument.Operation.signature(method.rawValue, path)
    }
}

/// The operations that any of several catalogs declares.
private struct DeclaredOperations {
    private let names: Set<Text>
    private let signatures: Set<String>

    init(_ catalogs: [Catalog]) {
        let operations = catalogs.flatMap(\.operations)
        names = Set(operations.map(\.name.text))
        signatures = Set(
            operations.compactMap { operation in
                guard let method = operation.method, let path = operation.path else { return nil }
                return ExistingDocument.Operation.signature(method.rawValue, path)
            }
        )
    }

    func has(_ operation: ExistingDocument.Operation) -> Bool {
        operation.identifier.map { names.contains($0.text) } == true || signatures.contains(operation.signature)
    }
}

extension OpenAPIVersion {
    /// The version that a document says, `3.1.0`; whatever it is in its last number.
    fileprivate init?(of text: Text) {
        let parts = text.string.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, parts.allSatisfy({ $0.allSatisfy(\.isNumber) && !$0.isEmpty }) else { return nil }
        self.init(rawValue: parts[..<2].joined(separator: "."))
    }
}
