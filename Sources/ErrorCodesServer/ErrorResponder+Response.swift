public import ErrorCodesRuntime

extension ErrorResponder {
    /// The response to an error.
    public func response(to error: any Error, for request: ErrorRequest) -> ErrorResponse {
        if let status = error as? PlainStatus { return response(ofPlain: status, for: request) }
        guard let resolution = resolution(of: error) else {
            return response(ofStatus: 500, logging: .unexpected(error), for: request)
        }
        return response(to: resolution, for: request)
    }

    /// The response to an error for which it is known what it is answered with.
    public func response(to resolution: ErrorResolution, for request: ErrorRequest) -> ErrorResponse {
        let answer = answer(with: resolution, for: request)
        return response(answer.error, answer, for: request)
    }

    /// What is answered to an error for which that is known, whatever carries the answer.
    package func answer(with resolution: ErrorResolution, for request: ErrorRequest) -> ErrorAnswer {
        let resolution = resolution.checked(by: self, request.operation)
        return answer(resolution.error, resolution, for: request)
    }

    private func answer(
        _ error: some CatalogError,
        _ resolution: ErrorResolution,
        for request: ErrorRequest
    ) -> ErrorAnswer {
        let code = error.code
        var occurrence = resolution.occurrence
        if occurrence.requestID == nil { occurrence.requestID = request.requestID }
        let hasOwnOutcome = sendsOutcome && error.parameters.contains { $0.wireName == "outcome" }
        if sendsOutcome && !hasOwnOutcome { occurrence.outcome = .failure }
        setAsker(of: &occurrence, request)
        let level = resolution.others.reduce(code.logLevel) { max($0, $1.logLevel) }
        let type = resolution.isUnexpected ? ErrorLogEntry.otherErrorType : code.name
        var log = ErrorLogEntry(level: level, subject: resolution.subject, errorType: type)
        log.droppedMembers = occurrence.droppedMembers
        log.undeclared = resolution.undeclared.map { "the operation \($0) does not declare \($1)" }
        return ErrorAnswer(error: error, others: resolution.others, occurrence: occurrence, log: log)
    }

    /// The response to an error that is no more than a status, such as a router's 404.
    ///
    /// A status for which the spec's `statuses` names an error becomes that error, and the detail goes to the log; 500
    /// becomes the catalogue's error for the unexpected. Of other server errors the detail goes to the log alone, since such
    /// texts are seldom meant for clients.
    ///
    /// - Parameters:
    ///   - status: The status, 400 to 599; any other becomes 500.
    ///   - detail: What happened, for the client.
    ///   - headers: The header fields that came with the status.
    ///   - logging: What happened, for the log; nil for the detail.
    ///   - request: The request.
    public func response(
        ofStatus status: Int,
        detail: String?,
        headers: [HeaderField] = [],
        logging: String? = nil,
        for request: ErrorRequest
    ) -> ErrorResponse {
        response(ofPlain: PlainStatus(status, detail: detail, headers: headers, logging: logging), for: request)
    }

    func response(ofPlain plain: PlainStatus, for request: ErrorRequest) -> ErrorResponse {
        if let resolution = resolution(ofPlain: plain) { return response(to: resolution, for: request) }
        let status = 400...599 ~= plain.status ? plain.status : 500
        return response(
            ofStatus: status,
            detail: status < 500 ? plain.detail : nil,
            headers: plain.headers,
            logging: .text(plain.logged ?? plain.detail ?? HTTPStatus.phrase(status)),
            for: request
        )
    }

    private func response<Failure: CatalogError>(
        _ error: Failure,
        _ answer: ErrorAnswer,
        for request: ErrorRequest
    ) -> ErrorResponse {
        let code = error.code
        let others = answer.others
        var occurrence = answer.occurrence
        let format = format(for: request)
        if format == .problem && !sendsWarningsInProblems { occurrence.warnings = [] }
        let body =
            switch format {
            case .problem where others.isEmpty: error.encodedProblem(occurrence)
            case .problem: ProblemDetails(error, occurrence, others: others).encoded()
            default: encoded(ErrorBody(error, occurrence, others: others), format)
            }
        var headers = ResponseHeaders(error, occurrence)
        let beside = others.map(\.parameters) + occurrence.warnings.map(\.parameters)
        if beside.contains(where: \.holdsPersonalValues) { headers.forbidStorage() }
        if let errorCodeHeader {
            headers.remove(errorCodeHeader)
            headers.append(errorCodeHeader, code.text)
        }
        headers.setContentLanguage(languages(format, headers, occurrence))
        var request = request
        request.requestID = occurrence.requestID
        return finished(code.status, headers, body, format, request, answer.log)
    }

    private func setAsker(of occurrence: inout ErrorOccurrence, _ request: ErrorRequest) {
        if sendsApplication, occurrence.application == nil { occurrence.application = request.application }
        if sendsTime, occurrence.time == nil { occurrence.time = request.time }
    }

    /// The languages of the texts in a body: what the spec or the handler says of title and detail, else the catalog's
    /// language, and that of the text for end users, which in the envelope stands in their place.
    private func languages(
        _ format: ErrorBodyFormat,
        _ headers: ResponseHeaders,
        _ occurrence: ErrorOccurrence
    ) -> [String] {
        let message = occurrence.message
        let own = headers.contentLanguages
        let isMessageAlone = format == .envelope && message != nil
        return (isMessageAlone ? [] : own.isEmpty ? [language].compactMap(\.self) : own)
            + ([message] + occurrence.warnings.map(\.message)).compactMap { $0?.language }
    }

    func response(
        ofStatus status: Int,
        detail: String? = nil,
        headers fields: [HeaderField] = [],
        logging subject: LogSubject,
        for request: ErrorRequest
    ) -> ErrorResponse {
        var headers = ResponseHeaders()
        for field in fields { headers.append(field) }
        headers.fulfil(status, with: requiredFields)
        if StatusObligations.forbidsStorage(status) { headers.forbidStorage() }
        let format = format(for: request)
        var occurrence = ErrorOccurrence(requestID: request.requestID)
        setAsker(of: &occurrence, request)
        var problem = ProblemDetails(status: status, detail: detail)
        if let requestID = occurrence.sentRequestID { problem.extensions.append("requestId", .string(requestID)) }
        problem.extensions.append(askedBy: occurrence, beside: ParameterList())
        let body = format == .problem ? problem.encoded() : encoded(ErrorBody(problem, occurrence), format)
        let level: LogLevel = status >= 500 ? .error : .notice
        var log = ErrorLogEntry(level: level, subject: subject, errorType: ErrorLogEntry.otherErrorType)
        log.droppedMembers = occurrence.droppedMembers
        return finished(status, headers, body, format, request, log)
    }

    private func finished(
        _ status: Int,
        _ headers: ResponseHeaders,
        _ body: [UInt8],
        _ format: ErrorBodyFormat,
        _ request: ErrorRequest,
        _ log: ErrorLogEntry
    ) -> ErrorResponse {
        var headers = headers
        headers.completeUpgrade(httpMajorVersion: request.httpMajorVersion)
        if formats.count > 1 { headers.vary(on: "Accept") }
        if let requestIDHeader, let requestID = request.requestID {
            headers.remove(requestIDHeader)
            if let sent = ErrorOccurrence.sentRequestID(requestID) {
                headers.append(requestIDHeader, sent)
            } else {
                headers.drop(requestIDHeader)
            }
        }
        var log = log
        log.droppedHeaders = headers.dropped
        guard StatusObligations.allowsBody(status) else {
            headers.remove("Content-Language")
            let length = StatusObligations.contentLength(status, of: nil)
            return ErrorResponse(status: status, headers: headers.fields, body: [], contentLength: length, log: log)
        }
        let fields = [HeaderField(name: "Content-Type", value: format.mediaType)] + headers.fields
        let sent = request.method == "HEAD" ? [] : body
        return ErrorResponse(status: status, headers: fields, body: sent, contentLength: body.count, log: log)
    }

    private func format(for request: ErrorRequest) -> ErrorBodyFormat {
        guard formats.count > 1, let accept = request.accept else { return formats[0] }
        return AcceptHeader(accept).preferred(among: formats) { $0.mediaType } ?? formats[0]
    }

    private func encoded(_ body: ErrorBody, _ format: ErrorBodyFormat) -> [UInt8] {
        (format == .jsonAPI ? body.jsonAPI : body.envelope).encoded
    }
}

extension CatalogError {
    fileprivate var logLevel: LogLevel { code.logLevel }
}
