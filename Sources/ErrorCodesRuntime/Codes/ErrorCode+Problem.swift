extension ErrorCode {
    /// The code of a problem: by its type (RFC 9457, section 3.1.1), then by the member `code`.
    ///
    /// The member counts only where the problem is of no type or of one under the domain's own type base, since another
    /// domain may use the same codes.
    ///
    /// - Parameters:
    ///   - problem: The problem.
    ///   - codesAreText: Whether the problem came in a form whose codes are strings, whatever they are elsewhere.
    init?(of problem: ProblemDetails, codesAreText: Bool = false) {
        if let code = Self(type: problem.type) {
            self = code
            return
        }
        let isOurs = problem.type.utf8.starts(with: Self.errorCodeTable.typeBaseText.bytes)
        guard problem.type == ProblemDetails.blankType || isOurs, let value = problem.extensions["code"] else {
            return nil
        }
        let integer = codesAreText ? value.integerOfText : nil
        guard let code = Self(wireValue: value) ?? integer.flatMap(Self.init(wireValue:)) else { return nil }
        self = code
    }
}

extension JSONValue {
    /// The integer that a string holds in its canonical spelling; nil for other strings and other values.
    var integerOfText: JSONValue? {
        guard let text, let integer = Int(text), String(integer) == text else { return nil }
        return .integer(integer)
    }
}
