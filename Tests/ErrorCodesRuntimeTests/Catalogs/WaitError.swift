import ErrorCodesRuntime

/// A catalogue whose errors say in every way when the client may try again.
enum WaitError: CatalogError {
    case integer(Int)
    case optional(Int?)
    case duration(Duration)
    case instant(DateTime)
    case text(String)
    case list([String])
    case double(Double)
    case mixed(Int)
    case twice(Int, Int)
    case fixed
    case dated
    case unreadable
    case unnamed

    enum Code: ErrorCode {
        typealias RawValue = Int
        case integer, optional, duration, instant, text, list, double, mixed, twice, fixed, dated, unreadable, unnamed
    }
}

extension WaitError {
    func _collect(into parameters: inout _ParameterCollector) -> Int {
        switch self {
        case .integer(let value): parameters.add("wait", value)
        case .optional(let value): parameters.add("wait", value)
        case .duration(let value): parameters.add("wait", value, wire: "duration")
        case .instant(let value): parameters.add("wait", value)
        case .text(let value): parameters.add("wait", value, wire: "detail")
        case .list(let value): parameters.add("wait", value)
        case .double(let value): parameters.add("wait", value)
        case .mixed(let value): parameters.addPersonal("wait", value)
        case .twice(let first, let second):
            parameters.add("first", first)
            parameters.add("wait", second)
        case .fixed, .dated, .unreadable, .unnamed: break
        }
        return code(of: self)
    }

    private func code(of error: WaitError) -> Int {
        switch error {
        case .integer: 0
        case .optional: 1
        case .duration: 2
        case .instant: 3
        case .text: 4
        case .list: 5
        case .double: 6
        case .mixed: 7
        case .twice: 8
        case .fixed: 9
        case .dated: 10
        case .unreadable: 11
        case .unnamed: 12
        }
    }

    static func _make(_ ordinal: Int, from parameters: _ReceivedParameters) throws(ParameterMismatch) -> Self {
        throw .unknownOrdinal(ordinal)
    }
}

extension WaitError.Code {
    static let _table = _CodeTable(
        domain: "shop.wait",
        typeBase: "https://example.com/",
        rows: #"""
            1 429 integer after=11s notice - Wait
              header Retry-After {wait}
            2 429 optional after=11s notice - Wait
              header X-Other {wait}
              header retry-after {wait}
              detail {wait}
            3 429 duration never notice - Wait
              detail Wait for {wait}.
              header Retry-After {wait}
            4 429 instant after=11s notice - Wait
              header Retry-After {wait}
            5 429 text after=11s notice - Wait
              header Retry-After {wait}
            6 429 list after=11s notice - Wait
              header Retry-After {wait}
            7 429 double after=11s notice - Wait
              header Retry-After {wait}
            8 429 mixed after=11s notice - Wait
              header Retry-After 1{wait}
            9 429 twice after=11s notice - Wait
              header Retry-After {first}
              header Retry-After {wait}
            10 503 fixed after=11s notice - Wait
              header Retry-After 900
            11 503 dated after=11s notice - Wait
              header Retry-After Sun, 06 Nov 1994 08:49:37 GMT
            12 503 unreadable after=11s notice - Wait
              header Retry-After soon
            13 503 unnamed after=11s notice - Wait
              header Retry-After {nobody}
            """#
    )
}
