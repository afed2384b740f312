/// A `parameter NAME TYPE VISIBILITY WIRE` line of a code table.
struct ParameterDeclaration {
    var name: StaticText
    var type: ParameterType
    var visibility: Visibility
    var wire: StaticText

    init?(_ text: StaticText) {
        var cursor = TableCursor(text)
        guard let name = cursor.word(), let type = cursor.word().flatMap(ParameterType.init(_:)),
            let visibility = cursor.word().flatMap({ Visibility(rawValue: $0.string) })
        else { return nil }
        self.name = name
        self.type = type
        self.visibility = visibility
        wire = cursor.word() ?? name
    }

    /// Whether the parameter is part of the payload.
    var isSent: Bool { visibility == .public || visibility == .personal }
}

extension ReceivedParameters {
    /// Gathers the parameters that the table declares for a code, checking the type of each.
    ///
    /// Errors per field are not declared there; `fields()` reads them.
    public func collector<Code: ErrorCode>(for code: Code) throws(ParameterMismatch) -> ParameterCollector {
        var collector = ParameterCollector()
        for line in code.row.pointee.values(of: .parameter) {
            guard let declaration = ParameterDeclaration(line) else {
                fatalError("malformed code table: \(code.name): parameter \"\(line.string)\"")
            }
            guard declaration.isSent else { continue }
            let value = try value(of: declaration)
            collector.append(declaration.name, value, declaration.wire, declaration.visibility)
        }
        return collector
    }

    private func value(of declaration: ParameterDeclaration) throws(ParameterMismatch) -> ParameterValue? {
        let name = declaration.wire.string
        guard let member = try member(name) else {
            guard case .optional = declaration.type else { throw .missing(name) }
            return nil
        }
        guard let value = declaration.type.value(of: member) else { throw .unexpectedValue(name) }
        return value
    }
}
