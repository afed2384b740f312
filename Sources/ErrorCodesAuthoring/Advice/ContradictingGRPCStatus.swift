import ErrorCodesSpec

/// A gRPC status that blames the server for what the HTTP status says is the client's fault, or the reverse.
enum ContradictingGRPCStatus: Advice {
    static let fault = Fault("EC0423", "contradicting-grpc-status", .warning)

    static func check(_ spec: AdviceFacts, _ findings: inout Findings) {
        for error in spec.document.errors {
            guard let grpc = error.grpc, let status = spec.status(of: error)?.value,
                let isServers = grpc.value.isServersFault, isServers != status.isServerError
            else { continue }
            let (fault, other) = isServers ? ("client's", "server's") : ("server's", "client's")
            findings.report(
                "a \(status.code) is the \(fault) fault, and `\(grpc.value.rawValue)` is the \(other)",
                at: grpc.span,
                help: "remove `grpc` for the gRPC status that the HTTP status stands for, or choose another"
            )
        }
    }
}

extension GRPCStatus {
    /// Whose fault it is; nil where it can be either's.
    fileprivate var isServersFault: Bool? {
        switch self {
        case .internal, .dataLoss: true
        case .invalidArgument, .notFound, .alreadyExists, .permissionDenied, .failedPrecondition, .outOfRange,
            .unauthenticated:
            false
        case .cancelled, .unknown, .deadlineExceeded, .resourceExhausted, .aborted, .unimplemented, .unavailable: nil
        }
    }
}
