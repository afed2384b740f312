package import ErrorCodesModel
package import ErrorCodesSpec
import ErrorCodesSwiftEmitter

/// An error or a warning of a ``PublishedCatalog``.
package struct PublishedError: Sendable {
    /// The problem type, an absolute URI.
    package let type: Text
    /// The numbers in the catalog's operations of those that can answer it.
    package let operations: [Int]
    /// The numbers in the catalog's errors of the deprecated ones whose place it takes.
    package let predecessors: [Int]
    private let entry: ErrorEntry
    private let audience: Audience

    init(_ entry: ErrorEntry, for audience: Audience, type: Text, operations: [Int] = [], predecessors: [Int] = []) {
        self.entry = entry
        self.audience = audience
        self.type = type
        self.operations = operations
        self.predecessors = predecessors
    }

    package var name: EntryName { entry.name }
    package var code: CodeValue { entry.code }
    package var status: HTTPStatus { entry.status }
    package var title: Text { entry.title }
    package var detail: Template? { entry.detail }
    package var description: Text? { entry.description }
    package var causes: [Cause] { entry.causes }
    package var retry: RetryAdvice { entry.retry }
    /// The status of gRPC, where the spec names one.
    package var grpc: GRPCStatus? { entry.grpc }
    package var see: Text? { entry.see?.text }
    package var tags: [Text] { entry.tags }
    package var headers: [HeaderField] { entry.headers }
    package var messages: [Message] { entry.messages }
    package var applications: [Application] { entry.applications }
    package var deprecation: Deprecation? { entry.deprecation }
    /// The number of its range in the catalog.
    package var range: Int? { entry.range }
    package var hasFieldFlags: Bool { entry.hasFieldFlags }
    /// Their params all reach the client.
    package var fields: [FieldEntry] { entry.fields }

    /// The params that the audience may know of.
    package var parameters: [Parameter] { audience == .team ? entry.parameters : entry.payload }
    /// What Swift calls the errors of fields, which is not the name of any param.
    package var fieldErrorsLabel: String { SwiftIdentifier(fieldErrorsBeside: entry.parameters).spelling }
    /// The params that the client gets.
    package var payload: [Parameter] { entry.payload }
    /// Nil for the public.
    package var log: LogLevel? { audience == .team ? entry.log : nil }
    /// Nil for the public.
    package var alert: Alert? { audience == .team ? entry.alert : nil }
}
