public import ErrorCodesRuntime
public import Testing

/// Expects a response to be an error: its status, type, code, parameters and errors of fields.
///
/// A failure lists everything that is different, with the response's body.
///
/// ```swift
/// expectError(OrderError.orderInProgress(orderID: "17"), in: response)
/// ```
public func expectError<Failure: CatalogError>(
    _ expected: Failure,
    in response: ProblemResponse,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    report(response.differences(from: expected), in: response, sourceLocation)
}

/// Expects a response to be an error with a code, whatever its parameters are.
///
/// ```swift
/// expectError(OrderError.self, .orderInProgress, in: response)
/// ```
public func expectError<Failure: CatalogError>(
    _ catalog: Failure.Type,
    _ code: Failure.Code,
    in response: ProblemResponse,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    report(response.differences(from: code, of: catalog), in: response, sourceLocation)
}

private func report(_ differences: [String], in response: ProblemResponse, _ sourceLocation: SourceLocation) {
    guard !differences.isEmpty else { return }
    let body = String(decoding: response.body, as: UTF8.self)
    let lines = differences + ["the body is \(body.isEmpty ? "empty" : body)"]
    Issue.record(Comment(rawValue: lines.joined(separator: "\n")), sourceLocation: sourceLocation)
}

extension ProblemResponse {
    /// How the response differs from that to an error, a sentence each; none where it is this error.
    public func differences<Failure: CatalogError>(from expected: Failure) -> [String] {
        let differences = differences(from: expected.code, of: Failure.self)
        guard case .known(let error) = Failure.decode(self), error.code == expected.code else { return differences }
        return differences + Self.differences(of: error.parameters, from: expected.parameters)
    }

    /// How the response differs from that to an error with a code, whatever its parameters are.
    public func differences<Failure: CatalogError>(from code: Failure.Code, of catalog: Failure.Type) -> [String] {
        var differences: [String] = []
        if status != code.status { differences.append("the status is \(status), not \(code.status)") }
        switch catalog.decode(self) {
        case .known(let error) where error.code == code: break
        case .known(let error): differences.append("the error is \(error.code.name), not \(code.name)")
        case .unknown(let problem):
            differences.append("the catalog does not know the error, which should be \(code.name): \(problem)")
        }
        return differences
    }

    private static func differences(of received: ParameterList, from expected: ParameterList) -> [String] {
        let names = expected.map(\.name) + received.map(\.name).filter { expected[$0] == nil }
        let differences: [String] = names.compactMap { name in
            let (value, other) = (received[name], expected[name])
            guard value != other else { return nil }
            return "the param \(name) is \(Self.text(value)), not \(Self.text(other))"
        }
        guard received.fieldErrors != expected.fieldErrors else { return differences }
        return differences + ["the errors of fields are \(received.fieldErrors), not \(expected.fieldErrors)"]
    }

    private static func text(_ value: ParameterValue?) -> String { value.map { "\"\($0)\"" } ?? "absent" }
}
