extension ProblemResponse {
    /// What the bytes of a body are, going by their media type.
    struct Reading {
        var problem: ProblemDetails
        var format: ErrorBodyFormat?
        var error: ProblemDecodingError?

        init(_ body: [UInt8], _ mediaType: BodyMediaType?, status: Int, limits: ProblemDecodingLimits) {
            problem = ProblemDetails(status: status)
            guard let mediaType, mediaType.isJSON, !body.isEmpty else { return }
            do {
                let members = try JSONDocument.members(of: body, limits: limits)
                (problem, format) = Self.problem(members, mediaType, status: status)
            } catch {
                self.error = error
            }
        }

        private static func problem(
            _ members: JSONObject,
            _ mediaType: BodyMediaType,
            status: Int
        ) -> (ProblemDetails, ErrorBodyFormat) {
            if mediaType.isJSONAPI, let document = JSONAPIErrors(members) {
                return (document.problem(status: status), .jsonAPI)
            }
            if !mediaType.isProblem, let envelope = ErrorEnvelope(members) {
                return (envelope.problem(status: status), .envelope)
            }
            return (ProblemDetails(members), .problem)
        }
    }
}
