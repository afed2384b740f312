import ErrorCodesRuntime
import ErrorCodesServer

/// What must be true of the error that a catalogue makes of a response.
enum ErrorCheck {
    static func failures<Failure: CatalogError>(of response: ProblemResponse, as catalog: Failure.Type) -> [String] {
        let decoded = Failure.decode(response)
        _ = String(reflecting: decoded)
        var failures = delays(of: decoded)
        switch decoded {
        case .known(let error): failures += roundTrips(of: error)
        case .unknown(let unknown):
            if unknown.problem != response.problem || unknown.response != response {
                failures.append("an unknown problem does not keep its response")
            }
        }
        return failures
    }

    private static func delays(of decoded: DecodedError<some CatalogError>) -> [String] {
        let now = DateTime(secondsSinceEpoch: 1_769_846_400)
        for attempt in [.min, 1, 5, .max] {
            let least = decoded.retryDelay(afterAttempt: attempt, jitter: 0, now: now)
            let most = decoded.retryDelay(afterAttempt: attempt, jitter: 1, now: now)
            switch (least, most) {
            case (nil, nil): break
            case (let least?, let most?) where least >= .zero && most >= least: break
            default: return ["the delays \(String(describing: least)) and \(String(describing: most)) are none"]
            }
        }
        return []
    }

    /// The error as a server sends it comes back in every form.
    ///
    /// The first time an instant may lose what is finer than a microsecond, and a URL its spelling.
    private static func roundTrips<Failure: CatalogError>(of first: Failure) -> [String] {
        guard case .known(let error) = Failure.decode(ProblemDetails(first)), error.code == first.code else {
            return ["the error \(first.code) is another one when sent"]
        }
        if error.encodedProblem() != ProblemDetails(error).encoded() {
            return ["two encodings of \(error.code) differ"]
        }
        // In JSON:API all codes are strings, so a code that the catalog does not know may be another one there.
        let isKnown = error.parameters.fieldErrors.allSatisfy { $0.unknown == nil }
        let formats: [ErrorBodyFormat] = isKnown ? [.problem, .envelope, .jsonAPI] : [.problem, .envelope]
        return formats.flatMap { format -> [String] in
            let sent = ErrorResponder(Failure.self, formats: [format]).response(to: error, for: ErrorRequest())
            let received = ProblemResponse(status: sent.status, headers: sent.headers, body: sent.body)
            let isValid = sent.headers.allSatisfy { $0.isValid }
            if !isValid { return ["a header field of \(error.code) is not valid"] }
            return Failure.decode(received) == .known(error) ? [] : ["\(error.code) is lost as \(format.mediaType)"]
        }
    }
}
