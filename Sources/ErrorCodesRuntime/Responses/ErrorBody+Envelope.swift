extension ErrorBody {
    /// `{"code":…,"message":…,"data":…,"requestId":…}`.
    var envelope: JSONObject {
        var data = Self.members(parameters)
        if !parameters.fieldErrors.isEmpty { data.append("errors", .array(parameters.fieldErrors.map(\.json))) }
        return JSONObject([
            ("code", code), ("message", .string(message ?? detail ?? title)),
            ("data", data.isEmpty ? .null : .object(data)),
            ("requestId", requestID.map(JSONValue.string) ?? .null),
        ])
    }
}
