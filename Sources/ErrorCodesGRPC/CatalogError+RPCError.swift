#if GRPC
    public import ErrorCodesRuntime
    public import GRPCCore
    public import GRPCProtobuf

    @available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
    extension CatalogError {
        /// Decodes an error of gRPC: an error of this catalog, known by the domain and the reason of its `ErrorInfo`, or an
        /// unknown problem, either with everything received.
        ///
        /// An error of another domain is unknown, whatever its reason and its metadata are.
        public static func decode(_ error: RPCError) -> DecodedError<Self> {
            let received = ReceivedStatus<Self>(error)
            guard received.code != nil else { return .unknown(UnknownProblem(received.response)) }
            return decode(received.response)
        }

        /// The errors of an answer as one that can be thrown: an error of this catalog, a `CatalogErrors` where the
        /// answer lists several, or an `UnknownProblem`; each has the answer with it.
        public static func received(_ error: RPCError) -> any ReceivedError {
            let received = ReceivedStatus<Self>(error)
            guard received.code != nil else { return UnknownProblem(received.response) }
            if let several = CatalogErrors<Self>(received.response) { return several }
            switch decode(received.response) {
            case .known(let error): return error
            case .unknown(let problem): return problem
            }
        }

        /// What a call returns; what it throws is ``received(_:)``, if it is an error of gRPC.
        ///
        /// The call of a task that was cancelled got no answer: it throws `CancellationError`, which gRPC has as a cause.
        ///
        /// ```swift
        /// let order = try await OrderError.check { try await orders.createOrder(request) }
        /// ```
        public static func check<Success>(
            isolation: isolated (any Actor)? = #isolation,
            _ call: () async throws -> Success
        ) async throws -> Success {
            do {
                return try await call()
            } catch let error as RPCError {
                if let cancellation = error.cause as? CancellationError { throw cancellation }
                throw received(error)
            }
        }
    }

    @available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
    extension UnknownProblem {
        fileprivate init(_ response: ProblemResponse) { self.init(response.problem, response: response) }
    }

    @available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
    extension ProblemResponse {
        static let statusDetails = "grpc-status-details-bin"

        /// The code of gRPC that came; nil where the answer came over HTTP.
        public var rpcCode: RPCError.Code? {
            let number = headers.first { $0.isNamed("grpc-status") }.flatMap { Int($0.value) }
            return number.flatMap(Status.Code.init(rawValue:)).flatMap(RPCError.Code.init(_:))
        }

        /// The status that came with all details, as far as it can be read; nil where the answer came over HTTP, or
        /// without details.
        public var rpcStatus: GoogleRPCStatus? {
            rpcCode == nil || body.isEmpty ? nil : try? GoogleRPCStatus(serializedBytes: body)
        }
    }
#endif
