// As generated from a spec with `layout: struct`: an error for each status that obliges its sender; kept by hand.
// swift-format-ignore-file
import ErrorCodesRuntime

/// Errors of the gate service.
struct GateError: ErrorCodesRuntime.CatalogError {
    let code: Code
    let parameters: ErrorCodesRuntime.ParameterList
    var context = ErrorCodesRuntime.ErrorContext()

    init(_ code: Code, _ values: ErrorCodesRuntime.ParameterValue?...) {
        self.code = code
        parameters = ErrorCodesRuntime.ParameterList(values, ofRow: code.ordinal, in: Code._table)
    }

    private init(_ code: Code, values: [ErrorCodesRuntime.ParameterValue?]) {
        self.code = code
        parameters = ErrorCodesRuntime.ParameterList(values, ofRow: code.ordinal, in: Code._table)
    }

    enum Code: ErrorCodesRuntime.ErrorCode {
        typealias RawValue = Swift.Int
        case unchanged
        case signIn
        case missing
        case unallowed
        case proxySignIn
        case upgrade
        case precondition
        case rate
        case fieldsTooLarge
        case down
        case network
    }

    func _collect(into parameters: inout ErrorCodesRuntime._ParameterCollector) -> Swift.Int {
        parameters.add(self.parameters)
        return parameters.end(code.ordinal, context)
    }
    static func _make(_ ordinal: Swift.Int, from parameters: ErrorCodesRuntime._ReceivedParameters) throws(ErrorCodesRuntime.ParameterMismatch) -> Self {
        guard let code = Code(ordinal: ordinal) else { throw ErrorCodesRuntime.ParameterMismatch.unknownOrdinal(ordinal) }
        var error = Self(code, values: try parameters.values(for: code))
        error.context = parameters.context
        return error
    }
}

extension GateError.Code {
    static let _table = ErrorCodesRuntime._CodeTable(
        domain: "shop.gate",
        typeBase: "https://errors.example.com/gate/",
        unexpected: 9,
        rows: #"""
            304 304 unchanged never info - Unchanged
            401 401 sign-in never notice - Sign in
              header WWW-Authenticate Bearer {realm}
              parameter realm string public realm
            404 404 missing never notice - Missing
              detail There is no {thing}.
              parameter thing string personal the_thing
            405 405 unallowed never notice - Not allowed
              header Allow {methods}
              parameter methods list<string> public methods
            407 407 proxy-sign-in never notice - Sign in to the proxy
              header Proxy-Authenticate Basic realm="{realm}"
              parameter realm string public realm
            426 426 upgrade never notice - Upgrade
              header Upgrade {protocol}
              parameter protocol string public protocol
            428 428 precondition never notice - Precondition
            429 429 rate after=1500ms notice - Too many
            431 431 fields-too-large never notice - Fields too large
            503 503 down backoff error - Down
              header Retry-After {eta}
              header X-Note {note}
              parameter eta string? public eta
              parameter note string? public note
            511 511 network never error - Network
            """#)
}
