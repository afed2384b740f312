// As generated from a spec; kept by hand, so that the runtime's tests need no generator.
// swift-format-ignore-file
public import ErrorCodesRuntime
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// Errors of the order service.
#if compiler(>=6.3)
@nonexhaustive
#endif
public enum OrderError: ErrorCodesRuntime.CatalogError {
    case unauthenticated((realm: Swift.String, context: ErrorCodesRuntime.ErrorContext))
    case validationFailed((errors: [ErrorCodesRuntime.FieldError<ValidationFailedViolation>], context: ErrorCodesRuntime.ErrorContext))
    case orderInProgress((orderID: Swift.String, context: ErrorCodesRuntime.ErrorContext))
    @available(*, deprecated, renamed: "orderInProgress")
    case legacyFailure(_ context: ErrorCodesRuntime.ErrorContext = ErrorCodesRuntime.ErrorContext())
    case queued((position: Swift.Int?, eta: Swift.Duration, id: UUID, tags: [Swift.String], level: QueuedLevel, mail: Swift.String, context: ErrorCodesRuntime.ErrorContext))
    case scheduled((at: Date, until: Date?, rates: [Swift.Double]?, links: [URL], next: URL?, share: Swift.Double, isFinal: Swift.Bool, context: ErrorCodesRuntime.ErrorContext))
    case internalError(_ context: ErrorCodesRuntime.ErrorContext = ErrorCodesRuntime.ErrorContext())

    public static func unauthenticated(realm: Swift.String) -> Self { .unauthenticated((realm, ErrorCodesRuntime.ErrorContext())) }
    public static func validationFailed(errors: [ErrorCodesRuntime.FieldError<ValidationFailedViolation>]) -> Self { .validationFailed((errors, ErrorCodesRuntime.ErrorContext())) }
    public static func orderInProgress(orderID: Swift.String) -> Self { .orderInProgress((orderID, ErrorCodesRuntime.ErrorContext())) }
    public static func queued(position: Swift.Int?, eta: Swift.Duration, id: UUID, tags: [Swift.String], level: QueuedLevel, mail: Swift.String) -> Self { .queued((position, eta, id, tags, level, mail, ErrorCodesRuntime.ErrorContext())) }
    public static func scheduled(at: Date, until: Date?, rates: [Swift.Double]?, links: [URL], next: URL?, share: Swift.Double, isFinal: Swift.Bool) -> Self { .scheduled((at, until, rates, links, next, share, isFinal, ErrorCodesRuntime.ErrorContext())) }

    public static func orderInProgress(orderID: Swift.String, customerEmail: Swift.String, token: Swift.String? = nil) -> Self {
        var context = ErrorCodesRuntime.ErrorContext()
        context.addInternal("customerEmail", customerEmail)
        context.addSecret("token", token)
        return .orderInProgress((orderID, context))
    }

    public enum QueuedLevel: ErrorCodesRuntime.ParameterEnum {
        case low
        case high
        case unknown(Swift.String)

        public static var knownCases: [Self] { [.low, .high] }
        public var rawValue: Swift.String {
            switch self {
            case .low: return "low"
            case .high: return "high"
            case .unknown(let word): return word
            }
        }
    }

    public enum ValidationFailedViolation: ErrorCodesRuntime.FieldViolation {
        case invalidFormat(expected: Swift.String)
        case outOfRange(minimum: Swift.Int, maximum: Swift.Int)
        case taken(by: Swift.String)
        case numbered
        case unknown(ErrorCodesRuntime.UnknownViolation)
    }

    public enum Code: ErrorCodesRuntime.ErrorCode {
        public typealias RawValue = Swift.Int
        case unauthenticated
        case validationFailed
        case orderInProgress
        @available(*, deprecated, renamed: "orderInProgress")
        case legacyFailure
        case queued
        case scheduled
        case internalError
    }

    public enum Success: ErrorCodesRuntime.SuccessCode { public typealias RawValue = Swift.Int; case ok; case created }

    /// `createOrder` (POST /orders)
    public enum CreateOrder: ErrorCodesRuntime.CatalogOperation {
        public static let description = ErrorCodesRuntime.OperationDescription<OrderError>("createOrder", "POST", "/orders", success: ["created"], errors: [2, 1])
    }
    public typealias CreateOrderFailure = ErrorCodesRuntime.OperationFailure<CreateOrder>
}

// MARK: - Payloads

extension OrderError {
    @available(*, deprecated)
    public func _collect(into parameters: inout ErrorCodesRuntime._ParameterCollector) -> Swift.Int {
        switch self {
        case .unauthenticated(let p): parameters.add("realm", p.0); return parameters.end(0, p.1)
        case .validationFailed(let p): parameters.add(fields: p.0); return parameters.end(1, p.1)
        case .orderInProgress(let p): parameters.add("orderID", p.0); return parameters.end(2, p.1)
        case .legacyFailure(let p): return parameters.end(3, p)
        case .queued(let p):
            parameters.add("position", p.0)
            parameters.add("eta", p.1)
            parameters.add("id", p.2.uuidString.lowercased())
            parameters.add("tags", p.3)
            parameters.add("level", p.4)
            parameters.addPersonal("mail", p.5, wire: "e_mail")
            return parameters.end(4, p.6)
        case .scheduled(let p):
            parameters.add("at", ErrorCodesRuntime.DateTime(secondsSinceEpoch: p.0.timeIntervalSince1970))
            parameters.add("until", p.1.map { ErrorCodesRuntime.DateTime(secondsSinceEpoch: $0.timeIntervalSince1970) })
            parameters.add("rates", p.2)
            parameters.add("links", p.3.map { $0.absoluteString })
            parameters.addPersonal("next", p.4?.absoluteString)
            parameters.add("share", p.5)
            parameters.add("isFinal", p.6)
            return parameters.end(5, p.7)
        case .internalError(let p): return parameters.end(6, p)
        }
    }

    @available(*, deprecated)
    public static func _make(_ ordinal: Swift.Int, from parameters: ErrorCodesRuntime._ReceivedParameters) throws(ErrorCodesRuntime.ParameterMismatch) -> Self {
        switch ordinal {
        case 0: return .unauthenticated((try parameters.value("realm"), parameters.context))
        case 1: return .validationFailed((try parameters.fields(), parameters.context))
        case 2: return .orderInProgress((try parameters.value("orderID"), parameters.context))
        case 3: return .legacyFailure(parameters.context)
        case 4: return .queued((
            position: try parameters.valueIfPresent("position"),
            eta: try parameters.value("eta"),
            id: try parameters.converted("id") { (text: Swift.String) in UUID(uuidString: text) },
            tags: try parameters.value("tags", as: [Swift.String].self),
            level: try parameters.value("level", as: QueuedLevel.self),
            mail: try parameters.value("e_mail"), context: parameters.context))
        case 5: return .scheduled((
            at: try parameters.converted("at") { (time: ErrorCodesRuntime.DateTime) in Date(timeIntervalSince1970: time.secondsSinceEpoch) },
            until: try parameters.convertedIfPresent("until") { (time: ErrorCodesRuntime.DateTime) in Date(timeIntervalSince1970: time.secondsSinceEpoch) },
            rates: try parameters.valueIfPresent("rates", as: [Swift.Double].self),
            links: try parameters.convertedList("links") { (text: Swift.String) in URL(string: text) },
            next: try parameters.convertedIfPresent("next") { (text: Swift.String) in URL(string: text) },
            share: try parameters.value("share"),
            isFinal: try parameters.value("isFinal"), context: parameters.context))
        case 6: return .internalError(parameters.context)
        default: throw ErrorCodesRuntime.ParameterMismatch.unknownOrdinal(ordinal)
        }
    }
}

extension OrderError.ValidationFailedViolation {
    public func _collect(into parameters: inout ErrorCodesRuntime._ParameterCollector) -> Swift.Int {
        switch self {
        case .invalidFormat(let p0): parameters.add("expected", p0); return 0
        case .outOfRange(let p0, let p1): parameters.add("minimum", p0); parameters.add("maximum", p1); return 1
        case .taken(let p0): parameters.addPersonal("by", p0); return 2
        case .numbered: return 3
        case .unknown(let p0): return parameters.end(p0)
        }
    }
    public static func _make(_ ordinal: Swift.Int, from parameters: ErrorCodesRuntime._ReceivedParameters) throws(ErrorCodesRuntime.ParameterMismatch) -> Self {
        switch ordinal {
        case 0: return .invalidFormat(expected: try parameters.value("expected"))
        case 1: return .outOfRange(minimum: try parameters.value("minimum"), maximum: try parameters.value("maximum"))
        case 2: return .taken(by: try parameters.value("by"))
        case 3: return .numbered
        default: return .unknown(parameters.unknownViolation)
        }
    }
    public static let _table = ErrorCodesRuntime._FieldTable(#"""
        INVALID_FORMAT invalid-format Must be a valid {expected}.
        OUT_OF_RANGE out-of-range Must be between {minimum} and {maximum}.
        "404" taken Belongs to {by}.
        405 numbered
        """#)
}

// MARK: - Codes

extension OrderError.Code {
    public static let _table = ErrorCodesRuntime._CodeTable(
        domain: "shop.orders",
        typeBase: "https://errors.example.com/orders/",
        unexpected: 6,
        ranges: #"""
            parameters 10000-19999 Parameter validation
            ordering 20000-29999
            """#,
        rows: #"""
            10001 401 unauthenticated never notice parameters Sign in first
              header WWW-Authenticate Bearer realm="{realm}"
            10002 422 validation-failed never notice parameters Validation failed
            20001 409 order-in-progress never notice ordering Order creation failed
              detail Order {orderID} is still in progress.
            20002 409 legacy-failure never notice ordering Order creation failed
              deprecated order-in-progress 2.0
            20005 503 queued after=30000ms notice ordering Queued
              detail {mail} is number {position}: ready in {eta}, {{tagged}} {tags}.
              header Retry-After {eta}
              type https://example.com/some/registered/type
              see https://wiki.example.com/orders
              example tags ["a","b"]
              example level "high"
              example eta "PT1.5S"
            20006 503 scheduled after=1500ms warning ordering Scheduled
              header Retry-After {at}
            99999 500 internal-error backoff error - An unknown error occurred
            """#)
}

extension OrderError.Success {
    public static let _table = ErrorCodesRuntime._CodeTable(domain: "shop.orders", success: #"""
        0 200 ok Success
        1 201 created Created
        """#)
}
