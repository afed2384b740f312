#if GRPC
    import ErrorCodesRuntime
    import GRPCCore
    import GRPCProtobuf

    /// A received error of gRPC as the problem and the response that it stands for.
    @available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
    struct ReceivedStatus<Failure: CatalogError> {
        /// The error's code, known by domain and reason; nil for an error of another domain, or one that the catalog does
        /// not know.
        let code: Failure.Code?
        let response: ProblemResponse

        init(_ error: RPCError) {
            let status = try? error.unpackGoogleRPCStatus()
            let details = status?.details ?? []
            let info = details.lazy.compactMap(\.errorInfo).first
            let isOwn = info?.domain == Failure.Code._table.domain
            code = isOwn ? info.flatMap { ErrorReason.code($0.reason, of: Failure.Code.self) } : nil
            let message = status?.message ?? error.message
            var problem = ProblemDetails(status: error.code.httpStatus, detail: message.isEmpty ? nil : message)
            if let info { problem.take(info, as: code, isOwn: isOwn, of: Failure.self) }
            problem.take(details)
            response = ProblemResponse(
                status: problem.status ?? error.code.httpStatus,
                headers: HeaderField.all(of: error),
                body: error.metadata[binaryValues: ProblemResponse.statusDetails].first { _ in true } ?? [],
                problem: problem
            )
        }
    }

    @available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
    extension ProblemDetails {
        /// Takes what an error's info says. Without a code of the catalog it is nothing that could be taken for one.
        fileprivate mutating func take<Failure: CatalogError>(
            _ info: ErrorDetails.ErrorInfo,
            as code: Failure.Code?,
            isOwn: Bool,
            of _: Failure.Type
        ) {
            var texts = info.metadata
            if let status = texts.removeValue(forKey: "status").flatMap({ Int($0) }), 400...599 ~= status {
                self.status = status
            }
            instance = texts.removeValue(forKey: "instance")
            let type = texts.removeValue(forKey: "type")
            title = code?.title
            guard let code else {
                if let type, Failure.Code(type: type) == nil { self.type = type }
                extensions = ["domain": .string(info.domain), "reason": .string(info.reason)]
                // A member `code` alone could make an error of a newer catalog look like one of this.
                let members = Self.members(texts)
                if isOwn && self.type != Self.blankType {
                    for member in members where extensions[member.name] == nil {
                        extensions.append(member.name, member.value)
                    }
                } else if !members.isEmpty {
                    extensions.append("metadata", .object(members))
                }
                return
            }
            self.type = code.type
            // A title in place of a detail that the error does not have.
            if detail == code.title { detail = nil }
            let values = TextValues.of(code, texts, Failure.self)
            for member in Self.members(texts) where member.name != "code" {
                extensions.append(member.name, values[member.name] ?? member.value)
            }
            extensions.append("code", code.wireValue)
        }

        /// The members that no parameter is are what they are in a body.
        private static func members(_ texts: [String: String]) -> JSONObject {
            let typed = [
                "errors", "omittedErrors", "warnings", "flags", "flagNames", "fieldFlags", "fieldFlagNames",
            ]
            return JSONObject(
                texts.sorted { $0.key < $1.key }.map { name, text in
                    let value = typed.contains(name) ? JSONValue(decoding: Array(text.utf8)) : nil
                    return (name, value ?? .string(text))
                }
            )
        }

        /// Takes the other details.
        fileprivate mutating func take(_ details: [ErrorDetails]) {
            for detail in details {
                if let message = detail.localizedMessage {
                    extensions["message"] = .string(message.message)
                    extensions["messageLanguage"] = .string(message.locale)
                }
                if let request = detail.requestInfo { extensions["requestId"] = .string(request.requestID) }
                if let retry = detail.retryInfo {
                    extensions["retryAfter"] = RetryAfter(retry.delay).seconds.map { .integer($0) }
                }
                if let badRequest = detail.badRequest, extensions["errors"] == nil {
                    extensions["errors"] = .array(badRequest.violations.map(Self.element))
                }
            }
        }

        /// A violation whose server says no more of it: its reason is the code that a field error has by default.
        private static func element(_ violation: ErrorDetails.BadRequest.FieldViolation) -> JSONValue {
            [
                "detail": .string(violation.violationDescription),
                "pointer": .string(JSONPointer(path: violation.field).description), "code": .string(violation.reason),
            ]
        }
    }

    @available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
    extension HeaderField {
        /// The metadata, and the fields that gRPC made code and message of.
        fileprivate static func all(of error: RPCError) -> [HeaderField] {
            let own = [("grpc-status", String(error.code.rawValue)), ("grpc-message", error.message)]
            return (own + error.metadata.map { ($0.key, $0.value.encoded()) }).map { HeaderField(name: $0, value: $1) }
        }
    }
#endif
