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
        let isInteger = RawValue.self == Int.self
        let table = Self.errorCodeTable
        guard let ordinal = table.ordinal(of: problem, hasIntegerCodes: isInteger, codesAreText: codesAreText) else {
            return nil
        }
        self.init(trustedOrdinal: ordinal)
    }
}

extension CodeTable {
    /// The row of a problem.
    @usableFromInline
    func ordinal(of problem: ProblemDetails, hasIntegerCodes: Bool, codesAreText: Bool) -> Int? {
        if let ordinal = ordinal(ofType: problem.type) { return ordinal }
        let isOurs = problem.type.utf8.starts(with: typeBaseText.bytes)
        guard isOurs || problem.type == ProblemDetails.blankType, let code = problem.extensions["code"] else {
            return nil
        }
        switch codesAreText && hasIntegerCodes ? code.integerOfText ?? code : code {
        case .integer(let integer) where hasIntegerCodes: return ordinal(ofCode: integer)
        case .string(let text) where !hasIntegerCodes: return ordinal(ofCode: text)
        default: return nil
        }
    }
}

extension JSONValue {
    /// The integer that a string holds in its canonical spelling; nil for other strings and other values.
    var integerOfText: JSONValue? {
        guard let text, let integer = Int(text), String(integer) == text else { return nil }
        return .integer(integer)
    }
}
