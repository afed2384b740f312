extension ErrorCode {
    /// The code of a problem: by its type, or by the member `code` and the status where it has no type.
    ///
    /// - Parameters:
    ///   - problem: The problem.
    ///   - status: The status of the response; nil where only the problem is at hand, and its own member counts.
    ///   - codesAreText: Whether the problem came in a form whose codes are strings, whatever they are elsewhere.
    init?(of problem: ProblemDetails, status: Int?, codesAreText: Bool = false) {
        let ordinal = Self.errorCodeTable.ordinal(
            of: problem,
            status: status,
            hasIntegerCodes: RawValue.self == Int.self,
            codesAreText: codesAreText
        )
        guard let ordinal else { return nil }
        self.init(trustedOrdinal: ordinal)
    }
}

extension CodeTable {
    /// The row of a problem.
    ///
    /// A type decides alone, and only by being equal to that of an error (RFC 9457, section 3.1.1). `about:blank`, which
    /// is also what a missing type means, says no more than the status does (section 4.2.1): such a problem is known by
    /// its code if the catalog's status for it is that of the response, since gateways and other services answer with
    /// the same numbers.
    @usableFromInline
    func ordinal(of problem: ProblemDetails, status: Int?, hasIntegerCodes: Bool, codesAreText: Bool) -> Int? {
        guard problem.type == ProblemDetails.blankType else { return ordinal(ofType: problem.type) }
        guard let code = problem.extensions["code"] else { return nil }
        let found: Int? =
            switch codesAreText && hasIntegerCodes ? code.integerOfText ?? code : code {
            case .integer(let integer) where hasIntegerCodes: ordinal(ofCode: integer)
            case .string(let text) where !hasIntegerCodes: ordinal(ofCode: text)
            default: nil
            }
        guard let found, numbers[found].status == status ?? problem.status else { return nil }
        return found
    }
}

extension JSONValue {
    /// The integer that a string holds in its canonical spelling; nil for other strings and other values.
    var integerOfText: JSONValue? {
        guard let text, let integer = Int(text), String(integer) == text else { return nil }
        return .integer(integer)
    }
}
