#if GRPC
    import ErrorCodesMessages
    import ErrorCodesRuntime
    import GRPCCore
    import GRPCProtobuf

    /// The contents of a status, no larger than the metadata of gRPC may be.
    ///
    /// Only what the payload holds can get into it, and that is public and personal values.
    @available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
    struct StatusContents {
        /// The largest status, in bytes.
        ///
        /// Peers need take no more than 8 KiB of metadata. In base64 the status is 6,144 bytes; the message is there once
        /// more, each of its bytes up to three; the rest is for names, 32 bytes a field, and what others add.
        static let largestStatus = 4_608

        /// The longest message, in bytes of UTF-8.
        static let longestMessage = 512

        private let code: RPCError.Code
        private let message: String
        private let reason: String
        private let domain: String
        /// In order: the type, the status, the code, the parameters.
        private var metadata: [(name: String, text: String)]
        private let parameterNames: [String]
        /// The elements of the member `errors`: first one for each violation.
        private var errors: [JSONValue] = []
        private var omittedErrors = 0
        private var violations: [ErrorDetails.BadRequest.FieldViolation]
        private let retry: Duration?
        private var localized: LocalizedMessage?
        private var links: [ErrorDetails.Help.Link]
        private let requestID: String?

        /// The names of parameters that are too large to be sent.
        private(set) var dropped: [String] = []

        init<Failure: CatalogError>(
            _ error: Failure,
            _ occurrence: ErrorOccurrence,
            others: [any CatalogError],
            now: DateTime
        ) {
            let problem = ProblemDetails(error, occurrence, others: others)
            code = error.code.rpcCode
            message = (problem.detail ?? error.title).shortened(to: Self.longestMessage)
            reason = ErrorReason.reason(of: error.code.name)
            domain = Failure.Code._table.domain
            metadata = [("type", problem.type), ("status", String(error.status))]
            if let instance = problem.instance { metadata.append(("instance", instance)) }
            for member in problem.extensions {
                switch (member.name, member.value) {
                // These have details of their own.
                case ("message", _), ("requestId", _), ("retryAfter", _), (_, .null): break
                case ("errors", .array(let elements)): errors = elements
                case ("omittedErrors", .integer(let count)): omittedErrors = count
                default: metadata.append((member.name, member.value.metadataText))
                }
            }
            let parameters = error.parameters
            parameterNames = parameters.map(\.wireName)
            violations = parameters.fieldErrors(within: .body).shown.map { Self.violation($0) }
            let limit = Duration.seconds(Int64.max)
            retry = error.retryAfter(occurrence).flatMap { $0.delay(from: now, limit: limit) }
            localized = occurrence.message
            let page = problem.type.hasPrefix("https:") || problem.type.hasPrefix("http:") ? problem.type : nil
            links = [(page, error.title), (error.code.documentation, "See also")].compactMap { url, text in
                url.map { ErrorDetails.Help.Link(url: $0, description: text) }
            }
            requestID = occurrence.sentRequestID
            shrink()
        }

        private static func violation(_ field: AnyFieldError) -> ErrorDetails.BadRequest.FieldViolation {
            ErrorDetails.BadRequest.FieldViolation(
                field: field.location.path,
                description: field.detail ?? field.name,
                reason: ErrorReason.reason(of: field.name),
                localizedMessage: nil
            )
        }

        /// The status.
        var status: GoogleRPCStatus {
            var info = Dictionary(metadata.map { ($0.name, $0.text) }) { $1 }
            if !errors.isEmpty { info["errors"] = JSONValue.array(errors).metadataText }
            if omittedErrors > 0 { info["omittedErrors"] = String(omittedErrors) }
            var details: [ErrorDetails] = [.errorInfo(reason: reason, domain: domain, metadata: info)]
            if !violations.isEmpty { details.append(.badRequest(violations: violations)) }
            if let retry { details.append(.retryInfo(delay: retry)) }
            if let localized { details.append(.localizedMessage(locale: localized.language, message: localized.text)) }
            if !links.isEmpty { details.append(.help(links: links)) }
            if let requestID { details.append(.requestInfo(requestID: requestID, servingData: "")) }
            return GoogleRPCStatus(code: code, message: message, details: details)
        }

        private var isTooLarge: Bool {
            let bytes: [UInt8]? = try? status.serializedBytes()
            return (bytes?.count ?? 0) > Self.largestStatus
        }

        /// Leaves out what clients can do without best, until the status is small enough.
        private mutating func shrink() {
            if isTooLarge { links = [] }
            while isTooLarge, !errors.isEmpty {
                let last = (violations.isEmpty ? errors.count : min(violations.count, errors.count)) - 1
                errors.remove(at: last)
                if !violations.isEmpty { violations.removeLast() }
                omittedErrors += 1
            }
            if isTooLarge { localized = nil }
            while isTooLarge, let longest = longestParameter {
                dropped.append(metadata.remove(at: longest).name)
            }
        }

        private var longestParameter: Int? {
            metadata.indices.filter { parameterNames.contains(metadata[$0].name) }
                .max { metadata[$0].text.utf8.count < metadata[$1].text.utf8.count }
        }
    }

    extension JSONValue {
        /// The value as metadata has it: text as it is, anything else as JSON.
        var metadataText: String { string ?? String(decoding: encoded, as: UTF8.self) }
    }

    extension String {
        /// The text, or as much of it as takes so many bytes with an ellipsis behind it.
        fileprivate func shortened(to limit: Int) -> String {
            guard utf8.count > limit else { return self }
            var end = utf8.index(utf8.startIndex, offsetBy: limit - 3)
            while end.samePosition(in: unicodeScalars) == nil { end = utf8.index(before: end) }
            return self[..<end] + "…"
        }
    }
#endif
