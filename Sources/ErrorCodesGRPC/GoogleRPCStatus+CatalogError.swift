#if GRPC
    public import ErrorCodesRuntime
    public import GRPCProtobuf

    #if canImport(FoundationEssentials)
        import FoundationEssentials
    #else
        import Foundation
    #endif

    @available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
    extension GoogleRPCStatus {
        /// The status of an error: its code, its detail or title, and as details (AIP-193)
        ///
        /// - `ErrorInfo`: the name in UPPER_SNAKE_CASE, the domain, and as metadata the type, the HTTP status, the code and
        ///   the parameters by their names on the wire;
        /// - `BadRequest`: the errors of fields;
        /// - `RetryInfo`, `LocalizedMessage`, `RequestInfo`: when to try again, the text for end users, the identifier of the
        ///   request;
        /// - `Help`: the page of the error and what the spec's `see` links to.
        ///
        /// It is at most 4,608 bytes, since peers need take no more than 8 KiB of metadata. What does not fit is left out:
        /// the links, errors of fields from the last (`omittedErrors` in the metadata says how many), the text for end users,
        /// and parameters from the longest. Nothing internal or secret is in it.
        ///
        /// - Parameters:
        ///   - error: The error.
        ///   - occurrence: The values of this occurrence; nil for those in the error's context.
        public init(_ error: some CatalogError, _ occurrence: ErrorOccurrence? = nil) {
            let occurrence = occurrence ?? error.context.occurrence
            self = StatusContents(error, occurrence, others: [], now: .now).status
        }

        /// The status of the primary error; the member `errors` of the metadata lists the others too.
        public init<Base>(_ errors: CatalogErrors<Base>, _ occurrence: ErrorOccurrence? = nil) {
            let others = Array(errors.allCatalogErrors.dropFirst())
            let occurrence = occurrence ?? errors.context.occurrence
            self = StatusContents(errors.primary, occurrence, others: others, now: .now).status
        }
    }

    extension DateTime {
        static var now: DateTime { DateTime(secondsSinceEpoch: Date().timeIntervalSince1970) }
    }
#endif
