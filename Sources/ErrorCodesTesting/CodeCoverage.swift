import ErrorCodesMessages
public import ErrorCodesRuntime

/// The codes of a catalog that tests have produced, to find those that none has.
///
/// ```swift
/// @Suite(.serialized) struct APITests {
///     static let coverage = CodeCoverage(OrderError.self)
///
///     @Test func unknownOrder() async throws {
///         let response = try await get("/orders/404")
///         Self.coverage.record(response)
///         expectError(OrderError.orderNotFound(orderID: "404"), in: response)
///     }
///
///     @Test func everyErrorIsTested() { #expect(Self.coverage.missing == []) }
/// }
/// ```
public final class CodeCoverage<Failure: CatalogError>: Sendable {
    private let produced = StateLock<Set<Failure.Code>>([])

    /// Nothing has been produced yet.
    public init(_ catalog: Failure.Type = Failure.self) {}

    /// Counts the error of a response; a response with no error of the catalog counts nothing.
    public func record(_ response: ProblemResponse) {
        if let errors = CatalogErrors<Failure>(response) { return errors.elements.forEach { record($0) } }
        record(Failure.decode(response))
    }

    /// Counts an error that was caught, plain or in the wrapper of an operation or of decoding.
    public func record(_ error: any Error) {
        guard let code = Failure(catching: error)?.code else { return }
        produced.withLock { _ = $0.insert(code) }
    }

    /// The codes that have been produced, in the order of the catalog.
    public var covered: [Failure.Code] {
        let produced = produced.withLock { $0 }
        return Failure.Code.allCases.filter(produced.contains)
    }

    /// The codes that no test has produced, in the order of the catalog; deprecated ones need not be.
    public var missing: [Failure.Code] {
        let produced = produced.withLock { $0 }
        return Failure.Code.allCases.filter { !produced.contains($0) && $0.deprecation == nil }
    }
}
