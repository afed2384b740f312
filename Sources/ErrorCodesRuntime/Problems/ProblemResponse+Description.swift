extension ProblemResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The status and what the problem's description says: no values, which may be personal.
    public var description: String {
        var text = "\(status): \(problem)"
        if let decodingError { text += " (\(decodingError))" }
        return text
    }

    /// What `description` says.
    public var debugDescription: String { description }

    /// Shows the status, the problem, the names of the header fields, and the size of the body.
    public var customMirror: Mirror {
        let children: KeyValuePairs<String, Any> = [
            "status": status, "problem": problem, "headers": headers.map { LogText.escaped($0.name) },
            "body": "\(body.count) bytes", "decodingError": decodingError as Any,
        ]
        return Mirror(self, children: children, displayStyle: .struct)
    }
}
