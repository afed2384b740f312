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
    case unauthenticated(realm: Swift.String)
    case validationFailed(errors: [ErrorCodesRuntime.FieldError<ValidationFailedField>])
    case orderInProgress(orderID: Swift.String)
    @available(*, deprecated, renamed: "orderInProgress(orderID:)")
    case legacyFailure
    case queued(position: Swift.Int?, eta: Swift.Duration, id: UUID, tags: [Swift.String], level: QueuedLevel, mail: Swift.String)
    case scheduled(at: Date, until: Date?, rates: [Swift.Double]?, links: [URL], next: URL?, share: Swift.Double, isFinal: Swift.Bool)
    case internalError

    public static func orderInProgress(orderID: Swift.String, customerEmail: Swift.String, token: Swift.String? = nil) -> ErrorCodesRuntime.ContextualError<Self> {
        var context = ErrorCodesRuntime.ErrorContext()
        context.addInternal("customerEmail", customerEmail)
        context.addSecret("token", token)
        return ErrorCodesRuntime.ContextualError(.orderInProgress(orderID: orderID), context: context)
    }

    public enum QueuedLevel: Swift.String, ErrorCodesRuntime.ParameterEnum { case low = "low", high = "high" }

    public enum ValidationFailedField: ErrorCodesRuntime.FieldViolation {
        case invalidFormat(expected: Swift.String)
        case outOfRange(minimum: Swift.Int, maximum: Swift.Int)
        case taken(by: Swift.String)
        case numbered
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

    /// What `createOrder` (POST /orders) can answer.
    public enum CreateOrderFailure: ErrorCodesRuntime.OperationError {
        case orderInProgress(orderID: Swift.String)
        case validationFailed(errors: [ErrorCodesRuntime.FieldError<ValidationFailedField>])
    }
}

// MARK: - Payloads

extension OrderError {
    @available(*, deprecated)
    public func collect(into parameters: inout ErrorCodesRuntime.ParameterCollector) -> Swift.Int {
        switch self {
        case .unauthenticated(let p0): parameters.add("realm", p0); return 0
        case .validationFailed(let p0): parameters.add(fields: p0); return 1
        case .orderInProgress(let p0): parameters.add("orderID", p0); return 2
        case .legacyFailure: return 3
        case .queued(let p0, let p1, let p2, let p3, let p4, let p5):
            parameters.add("position", p0)
            parameters.add("eta", p1)
            parameters.add("id", p2.uuidString)
            parameters.add("tags", p3)
            parameters.add("level", p4)
            parameters.addPersonal("mail", p5, wire: "e_mail")
            return 4
        case .scheduled(let p0, let p1, let p2, let p3, let p4, let p5, let p6):
            parameters.add("at", ErrorCodesRuntime.DateTime(secondsSinceEpoch: p0.timeIntervalSince1970))
            parameters.add("until", p1.map { ErrorCodesRuntime.DateTime(secondsSinceEpoch: $0.timeIntervalSince1970) })
            parameters.add("rates", p2)
            parameters.add("links", p3.map { $0.absoluteString })
            parameters.addPersonal("next", p4?.absoluteString)
            parameters.add("share", p5)
            parameters.add("isFinal", p6)
            return 5
        case .internalError: return 6
        }
    }

    @available(*, deprecated)
    public static func make(_ ordinal: Swift.Int, from parameters: ErrorCodesRuntime.ReceivedParameters) throws(ErrorCodesRuntime.ParameterMismatch) -> Self {
        switch ordinal {
        case 0: return .unauthenticated(realm: try parameters.value("realm"))
        case 1: return .validationFailed(errors: try parameters.fields())
        case 2: return .orderInProgress(orderID: try parameters.value("orderID"))
        case 3: return .legacyFailure
        case 4: return .queued(
            position: try parameters.valueIfPresent("position"),
            eta: try parameters.value("eta"),
            id: try parameters.converted("id") { (text: Swift.String) in UUID(uuidString: text) },
            tags: try parameters.value("tags", as: [Swift.String].self),
            level: try parameters.value("level", as: QueuedLevel.self),
            mail: try parameters.value("e_mail"))
        case 5: return .scheduled(
            at: try parameters.converted("at") { (time: ErrorCodesRuntime.DateTime) in Date(timeIntervalSince1970: time.secondsSinceEpoch) },
            until: try parameters.convertedIfPresent("until") { (time: ErrorCodesRuntime.DateTime) in Date(timeIntervalSince1970: time.secondsSinceEpoch) },
            rates: try parameters.valueIfPresent("rates", as: [Swift.Double].self),
            links: try parameters.convertedList("links") { (text: Swift.String) in URL(string: text) },
            next: try parameters.convertedIfPresent("next") { (text: Swift.String) in URL(string: text) },
            share: try parameters.value("share"),
            isFinal: try parameters.value("isFinal"))
        case 6: return .internalError
        default: throw ErrorCodesRuntime.ParameterMismatch.unknownOrdinal(ordinal)
        }
    }
    public static func == (left: Self, right: Self) -> Swift.Bool { ErrorCodesRuntime.equal(left, right) }
    public func hash(into hasher: inout Swift.Hasher) { ErrorCodesRuntime.hash(self, into: &hasher) }
}

extension OrderError.ValidationFailedField {
    public func collect(into parameters: inout ErrorCodesRuntime.ParameterCollector) -> Swift.Int {
        switch self {
        case .invalidFormat(let p0): parameters.add("expected", p0); return 0
        case .outOfRange(let p0, let p1): parameters.add("minimum", p0); parameters.add("maximum", p1); return 1
        case .taken(let p0): parameters.addPersonal("by", p0); return 2
        case .numbered: return 3
        }
    }
    public static func make(_ ordinal: Swift.Int, from parameters: ErrorCodesRuntime.ReceivedParameters) throws(ErrorCodesRuntime.ParameterMismatch) -> Self {
        switch ordinal {
        case 0: return .invalidFormat(expected: try parameters.value("expected"))
        case 1: return .outOfRange(minimum: try parameters.value("minimum"), maximum: try parameters.value("maximum"))
        case 2: return .taken(by: try parameters.value("by"))
        case 3: return .numbered
        default: throw ErrorCodesRuntime.ParameterMismatch.unknownOrdinal(ordinal)
        }
    }
    public static func == (left: Self, right: Self) -> Swift.Bool { ErrorCodesRuntime.equal(left, right) }
    public func hash(into hasher: inout Swift.Hasher) { ErrorCodesRuntime.hash(self, into: &hasher) }
    public static let fieldTable = ErrorCodesRuntime.FieldTable(#"""
        INVALID_FORMAT invalid-format Must be a valid {expected}.
        OUT_OF_RANGE out-of-range Must be between {minimum} and {maximum}.
        "404" taken Belongs to {by}.
        405 numbered
        """#)
}

extension OrderError.CreateOrderFailure {
    public static let errorCodeOperation = ErrorCodesRuntime.OperationDescription(name: "createOrder", method: "POST", path: "/orders", success: ["created"])
    public func catalogError() -> OrderError {
        switch self {
        case .orderInProgress(let p0): return .orderInProgress(orderID: p0)
        case .validationFailed(let p0): return .validationFailed(errors: p0)
        }
    }
    public static func operationError(_ error: OrderError) -> Self? {
        switch error {
        case .orderInProgress(let p0): return .orderInProgress(orderID: p0)
        case .validationFailed(let p0): return .validationFailed(errors: p0)
        default: return nil
        }
    }
    public static func == (left: Self, right: Self) -> Swift.Bool { left.base == right.base }
    public func hash(into hasher: inout Swift.Hasher) { hasher.combine(base) }
}

// MARK: - Codes

extension OrderError.Code {
    public static func == (left: Self, right: Self) -> Swift.Bool { left.ordinal == right.ordinal }
    public func hash(into hasher: inout Swift.Hasher) { hasher.combine(ordinal) }
    public static let errorCodeTable = ErrorCodesRuntime.CodeTable(
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
            20006 503 scheduled after=1500ms warning ordering Scheduled
              header Retry-After {at}
            99999 500 internal-error backoff error - An unknown error occurred
            """#)
}

extension OrderError.Success {
    public static func == (left: Self, right: Self) -> Swift.Bool { left.ordinal == right.ordinal }
    public func hash(into hasher: inout Swift.Hasher) { hasher.combine(ordinal) }
    public static let errorCodeTable = ErrorCodesRuntime.CodeTable(domain: "shop.orders", success: #"""
        0 200 ok Success
        1 201 created Created
        """#)
}
