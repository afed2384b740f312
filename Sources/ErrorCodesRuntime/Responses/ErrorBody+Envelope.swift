extension ErrorBody {
    /// `{"code":…,"message":…,"data":…,"requestId":…}`.
    var envelope: JSONObject {
        var data = Self.members(parameters)
        data.append(fieldErrorsOf: parameters)
        return JSONObject([
            ("code", code), ("message", .string(message ?? detail ?? title)),
            ("data", data.isEmpty ? .null : .object(data)),
            ("requestId", requestID.map(JSONValue.string) ?? .null),
        ])
    }
}
