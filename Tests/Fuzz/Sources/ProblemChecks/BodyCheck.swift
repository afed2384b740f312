import ErrorCodesRuntime

/// What must be true of the problem in a response.
enum BodyCheck {
    private static let standardNames = ["type", "title", "status", "detail", "instance"]

    static func failures(of response: ProblemResponse) -> [String] {
        var failures: [String] = []
        let isObject = JSONGrammar.isObject(response.body, depth: ProblemDecodingLimits().depth)
        let read = try? ProblemDetails(decoding: response.body)
        if isObject != (read != nil) { failures.append("the parser and the grammar disagree") }
        if response.format != nil && !isObject { failures.append("a body was read that is no object") }
        if response.format != nil && response.decodingError != nil { failures.append("a body was read and was not") }
        if response.decodingError != nil && isObject { failures.append("an object was not read") }
        if let read { failures += roundTrip(of: read) }
        failures += roundTrip(of: response.problem)
        if response.format == .problem, !keepsMembers(response) { failures.append("a member of a problem is lost") }
        return failures
    }

    /// A problem encoded and decoded is the same, but for extensions that have the name of a standard member.
    private static func roundTrip(of problem: ProblemDetails) -> [String] {
        var problem = problem
        for name in standardNames { problem.extensions[name] = nil }
        guard let again = try? ProblemDetails(decoding: problem.encoded()) else {
            return ["a problem cannot be decoded"]
        }
        return again == problem ? [] : ["a problem is another one when decoded again"]
    }

    /// Whether every member of the body that the standard does not define is in the problem, in order.
    ///
    /// Within another object the parser takes the body for a value like any other.
    private static func keepsMembers(_ response: ProblemResponse) -> Bool {
        let mark = Array("\u{FEFF}".utf8)
        let body = response.body.starts(with: mark) ? response.body.dropFirst(mark.count) : response.body[...]
        let wrapped = Array("{\"body\":".utf8) + body + Array("}".utf8)
        let limits = ProblemDecodingLimits(depth: ProblemDecodingLimits().depth + 1)
        guard let outer = try? ProblemDetails(decoding: wrapped, limits: limits),
            case .object(let members)? = outer.extensions["body"]
        else { return false }
        let others = members.filter { member in !standardNames.contains { $0.utf8.elementsEqual(member.name.utf8) } }
        return others.elementsEqual(response.problem.extensions)
    }
}
