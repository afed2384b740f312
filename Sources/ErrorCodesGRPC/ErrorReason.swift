#if GRPC
    import ErrorCodesRuntime

    /// The `reason` of an error or of the error of a field: its name in UPPER_SNAKE_CASE.
    ///
    /// AIP-193 asks for `[A-Z][A-Z0-9_]+[A-Z0-9]`. A name of fewer than three letters gets `__ERROR` behind it, which no
    /// name of a spec has; none is longer than 63.
    enum ErrorReason {
        static func reason(of name: String) -> String {
            let snake = name.uppercased().split(separator: "-").joined(separator: "_")
            return snake.utf8.count < 3 ? snake + "__ERROR" : snake
        }

        /// The code whose name a reason is.
        static func code<Code: ErrorCode>(_ reason: String, of codes: Code.Type) -> Code? {
            let snake = reason.hasSuffix("__ERROR") ? String(reason.dropLast(7)) : reason
            let name = snake.lowercased().split(separator: "_", omittingEmptySubsequences: false).joined(separator: "-")
            guard let code = Code(name: name), Self.reason(of: code.name) == reason else { return nil }
            return code
        }
    }
#endif
