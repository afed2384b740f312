#if GRPC
    public import ErrorCodesRuntime
    public import GRPCCore

    @available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
    extension ErrorCode {
        /// The code of gRPC: the one that the spec's `grpc` names, else that of the HTTP status.
        public var rpcCode: RPCError.Code {
            grpcStatus.flatMap { RPCError.Code(specified: $0) } ?? RPCError.Code(httpStatus: status)
        }
    }

    @available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
    extension RPCError.Code {
        /// The code of an HTTP status: what google.rpc.Code documents, read backwards. Where several codes have a status,
        /// the one that is right most often, and for the others what the status means.
        public init(httpStatus status: Int) {
            self =
                switch status {
                // The request itself is wrong, whatever state the server is in.
                case 400, 406, 411, 413, 414, 415, 417, 422, 431: .invalidArgument
                case 401, 407, 511: .unauthenticated
                case 403: .permissionDenied
                case 404, 410: .notFound
                case 405, 501, 505: .unimplemented
                case 408, 504: .deadlineExceeded
                case 409: .aborted
                case 416: .outOfRange
                case 429, 507: .resourceExhausted
                case 499: .cancelled
                case 400..<500: .failedPrecondition
                case 502, 503: .unavailable
                case 500..<600: .internalError
                default: .unknown
                }
        }

        /// The HTTP status that google.rpc.Code documents for the code.
        public var httpStatus: Int {
            switch self {
            case .invalidArgument, .failedPrecondition, .outOfRange: 400
            case .unauthenticated: 401
            case .permissionDenied: 403
            case .notFound: 404
            case .aborted, .alreadyExists: 409
            case .resourceExhausted: 429
            case .cancelled: 499
            case .unimplemented: 501
            case .unavailable: 503
            case .deadlineExceeded: 504
            default: 500
            }
        }

        /// The code of a word of the spec.
        init?(specified word: String) {
            let names: [String: RPCError.Code] = [
                "cancelled": .cancelled, "unknown": .unknown, "invalid-argument": .invalidArgument,
                "deadline-exceeded": .deadlineExceeded, "not-found": .notFound, "already-exists": .alreadyExists,
                "permission-denied": .permissionDenied, "resource-exhausted": .resourceExhausted,
                "failed-precondition": .failedPrecondition, "aborted": .aborted, "out-of-range": .outOfRange,
                "unimplemented": .unimplemented, "internal": .internalError, "unavailable": .unavailable,
                "data-loss": .dataLoss, "unauthenticated": .unauthenticated,
            ]
            guard let code = names[word] else { return nil }
            self = code
        }
    }
#endif
