public import ErrorCodesRuntime
public import Foundation

#if canImport(FoundationNetworking)
    public import FoundationNetworking
#endif

extension ProblemResponse {
    /// Reads a response of `URLSession` and its body.
    public init(_ response: HTTPURLResponse, body: Data) {
        let headers = response.allHeaderFields.compactMap { name, value in
            (name as? String).map { HeaderField(name: $0, value: "\(value)") }
        }
        self.init(
            status: response.statusCode,
            headers: headers.sorted { $0.name < $1.name },
            body: body,
            base: response.url?.absoluteString
        )
    }
}

extension CatalogError {
    /// Returns the body of what `URLSession` received, or throws the error that it is:
    /// `let body = try OrderError.check(await URLSession.shared.data(for: request))`.
    ///
    /// - Throws: What `check(_:)` throws for a `ProblemResponse`; nothing for a response of another protocol than HTTP.
    @discardableResult
    public static func check(_ answer: (body: Data, response: URLResponse)) throws -> Data {
        if let response = answer.response as? HTTPURLResponse {
            try check(ProblemResponse(response, body: answer.body))
        }
        return answer.body
    }
}
