// As generated from a spec with `layout: struct`, string codes and access `internal`; kept by hand.
// swift-format-ignore-file
import ErrorCodesRuntime

/// Errors of the stock service.
struct StockError: ErrorCodesRuntime.CatalogError {
    let code: Code
    let parameters: ErrorCodesRuntime.ParameterList
    private init(_ ordinal: Swift.Int, _ parameters: ErrorCodesRuntime.ParameterCollector) {
        self.code = Code.allCases[ordinal]
        self.parameters = parameters.list
    }

    static var gone: Self { Self(0, ErrorCodesRuntime.ParameterCollector()) }
    static func invalid(errors: [ErrorCodesRuntime.FieldError<InvalidField>]) -> Self {
        var parameters = ErrorCodesRuntime.ParameterCollector()
        parameters.add(fields: errors)
        return Self(1, parameters)
    }
    static func low(sku: Swift.String, left: Swift.Int, until: ErrorCodesRuntime.DateTime?, wait: Swift.Duration?, owner: Swift.String, ids: [Swift.String]?, level: Swift.String, share: Swift.Double, isFinal: Swift.Bool, site: Swift.String) -> Self {
        var parameters = ErrorCodesRuntime.ParameterCollector()
        parameters.add("sku", sku)
        parameters.add("left", left)
        parameters.add("until", until)
        parameters.add("wait", wait)
        parameters.addPersonal("owner", owner, wire: "owned_by")
        parameters.add("ids", ids)
        parameters.add("level", level)
        parameters.add("share", share)
        parameters.add("isFinal", isFinal)
        parameters.add("site", site)
        return Self(2, parameters)
    }

    enum InvalidField: ErrorCodesRuntime.FieldViolation { case required }

    enum Code: ErrorCodesRuntime.ErrorCode {
        typealias RawValue = Swift.String
        case gone
        case invalid
        case low
    }
}

extension StockError {
    func collect(into parameters: inout ErrorCodesRuntime.ParameterCollector) -> Swift.Int {
        parameters.add(self.parameters)
        return code.ordinal
    }
    static func make(_ ordinal: Swift.Int, from parameters: ErrorCodesRuntime.ReceivedParameters) throws(ErrorCodesRuntime.ParameterMismatch) -> Self {
        guard let code = Code(ordinal: ordinal) else { throw ErrorCodesRuntime.ParameterMismatch.unknownOrdinal(ordinal) }
        var collector = try parameters.collector(for: code)
        switch ordinal {
        case 1: collector.add(fields: try parameters.fields() as [ErrorCodesRuntime.FieldError<InvalidField>])
        default: break
        }
        return Self(ordinal, collector)
    }
}

extension StockError.InvalidField {
    func collect(into parameters: inout ErrorCodesRuntime.ParameterCollector) -> Swift.Int { 0 }
    static func make(_ ordinal: Swift.Int, from parameters: ErrorCodesRuntime.ReceivedParameters) throws(ErrorCodesRuntime.ParameterMismatch) -> Self {
        switch ordinal {
        case 0: return .required
        default: throw ErrorCodesRuntime.ParameterMismatch.unknownOrdinal(ordinal)
        }
    }
    static let fieldTable = ErrorCodesRuntime.FieldTable(#"""
        REQUIRED required
        """#)
}

extension StockError.Code {
    static let errorCodeTable = ErrorCodesRuntime.CodeTable(
        domain: "shop.stock",
        typeBase: "https://errors.example.com/stock/",
        rows: #"""
            01007 410 gone never notice - Gone
              deprecated -
            20001 422 invalid never notice - Invalid
            low-stock 409 low backoff warning - Low stock
              detail Only {left} of {sku} left.
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
