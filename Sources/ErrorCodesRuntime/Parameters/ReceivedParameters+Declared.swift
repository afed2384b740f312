extension ReceivedParameters {
    /// The values of the parameters that the table declares for a code, in the order of their lines; nil for an
    /// optional that is absent. The type of each is checked.
    ///
    /// Errors per field are not declared there; `fields()` reads them.
    public func values<Code: ErrorCode>(for code: Code) throws(ParameterMismatch) -> [ParameterValue?] {
        var values: [ParameterValue?] = []
        for declaration in SentParameters(code.row) { values.append(try value(of: declaration)) }
        return values
    }

    private func value(of declaration: ParameterDeclaration) throws(ParameterMismatch) -> ParameterValue? {
        let name = declaration.wire.string
        let type = declaration.type
        guard let member = try member(name) else {
            guard case .optional = type else { throw .missing(name) }
            return nil
        }
        guard let value = type.value(of: member) else { throw .unexpectedValue(name) }
        return value
    }
}
