// As generated from a spec with `layout: struct`, string codes and access `internal`; kept by hand.
// swift-format-ignore-file
import ErrorCodesRuntime

/// Errors of the stock service.
struct StockError: ErrorCodesRuntime.CatalogError {
    let code: Code
    let parameters: ErrorCodesRuntime.ParameterList
    var context = ErrorCodesRuntime.ErrorContext()

    static func gone() -> Self { Self(_ordinal: 0) }
    static func invalid(errors: [ErrorCodesRuntime.FieldError<InvalidViolation>]) -> Self { Self(_ordinal: 1, _values: [], _fields: errors) }
    static func low(sku: Swift.String, left: Swift.Int, until: ErrorCodesRuntime.DateTime?, wait: Swift.Duration?, owner: Swift.String, ids: [Swift.String]?, level: Swift.String, share: Swift.Double, isFinal: Swift.Bool, site: Swift.String) -> Self { Self(_ordinal: 2, _values: [.string(sku), .integer(left), .optional(until), .optional(wait), .string(owner), .optional(ids), .string(level), .double(share), .boolean(isFinal), .string(site)]) }

    enum InvalidViolation: ErrorCodesRuntime.FieldViolation {
        case required
        case unknown(ErrorCodesRuntime.UnknownViolation)
    }

    enum Code: ErrorCodesRuntime.ErrorCode {
        typealias RawValue = Swift.String
        case gone
        case invalid
        case low
    }
}

extension StockError {
    @inline(never)
    private init(_ordinal: Swift.Int) {
        self.init(_ordinal: _ordinal, _values: [])
    }
    @inline(never)
    private init(_ordinal: Swift.Int, _values: [ErrorCodesRuntime.ParameterValue?]) {
        code = Code.allCases[_ordinal]
        parameters = ErrorCodesRuntime.ParameterList(_values, ofRow: _ordinal, in: Code._table)
    }
    @inline(never)
    private init<_Violation: ErrorCodesRuntime.FieldViolation>(_ordinal: Swift.Int, _values: [ErrorCodesRuntime.ParameterValue?], _fields: [ErrorCodesRuntime.FieldError<_Violation>]) {
        code = Code.allCases[_ordinal]
        parameters = ErrorCodesRuntime.ParameterList(_values, fields: _fields, ofRow: _ordinal, in: Code._table)
    }
    func _collect(into parameters: inout ErrorCodesRuntime._ParameterCollector) -> Swift.Int {
        parameters.add(self.parameters)
        return parameters.end(code.ordinal, context)
    }
    static func _make(_ ordinal: Swift.Int, from parameters: ErrorCodesRuntime._ReceivedParameters) throws(ErrorCodesRuntime.ParameterMismatch) -> Self {
        guard let code = Code(ordinal: ordinal) else { throw ErrorCodesRuntime.ParameterMismatch.unknownOrdinal(ordinal) }
        let values = try parameters.values(for: code)
        switch ordinal {
        case 1:
            let fields: [ErrorCodesRuntime.FieldError<InvalidViolation>] = try parameters.fields()
            return Self(_ordinal: ordinal, _values: values, _fields: fields).withContext { $0 = parameters.context }
        default: break
        }
        return Self(_ordinal: ordinal, _values: values).withContext { $0 = parameters.context }
    }
}

extension StockError.InvalidViolation {
    func _collect(into parameters: inout ErrorCodesRuntime._ParameterCollector) -> Swift.Int {
        switch self {
        case .required: return 0
        case .unknown(let p0): return parameters.end(p0)
        }
    }
    static func _make(_ ordinal: Swift.Int, from parameters: ErrorCodesRuntime._ReceivedParameters) throws(ErrorCodesRuntime.ParameterMismatch) -> Self {
        switch ordinal {
        case 0: return .required
        default: return .unknown(parameters.unknownViolation)
        }
    }
    static let _table = ErrorCodesRuntime._FieldTable(#"""
        REQUIRED required
        """#)
}

extension StockError.Code {
    static let _table = ErrorCodesRuntime._CodeTable(
        domain: "shop.stock",
        typeBase: "https://errors.example.com/stock/",
        rows: #"""
            01007 410 gone never notice - Gone
              deprecated -
            20001 422 invalid never notice - Invalid
            low-stock 409 low backoff warning - Low stock
              detail Only {left} of {sku} left.
              example sku "A-1"
              example level "high"
              example ids ["f81d4fae-7dec-11d0-a765-00a0c91e6bf6"]
              parameter sku string public sku
              parameter left int public left
              parameter until date-time? public until
              parameter wait duration? public wait
              parameter owner string personal owned_by
              parameter ids list<uuid>? public ids
              parameter level enum(low,high) public level
              parameter share double public share
              parameter isFinal bool public isFinal
              parameter site url public site
              parameter session string internal session
            """#)
}
