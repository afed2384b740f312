import ErrorCodesRuntime
import Testing

/// A success of each status that has no content, and one that has.
enum ContentlessSuccess: SuccessCode, CustomTestStringConvertible {
    typealias RawValue = Int
    case ok
    case removed
    case reset
    case unchanged

    static let _table = _CodeTable(
        domain: "test.contentless",
        success: #"""
            0 200 ok Success
            1 204 removed Removed
            2 205 reset Reset
            3 304 unchanged Unchanged
            """#
    )

    var testDescription: String { name }
}

/// The same as errors.
struct ContentlessError: CatalogError {
    let code: Code
    let parameters = ParameterList()

    enum Code: ErrorCode, CustomTestStringConvertible {
        typealias RawValue = Int
        case removed
        case reset
        case unchanged
        case failed

        static let _table = _CodeTable(
            domain: "test.contentless-errors",
            typeBase: "https://errors.example.com/contentless/",
            unexpected: 3,
            rows: #"""
                204 204 removed never info - Removed
                205 205 reset never info - Reset
                304 304 unchanged never info - Unchanged
                409 409 failed never notice - Failed
                """#
        )

        var testDescription: String { name }
    }

    func _collect(into parameters: inout _ParameterCollector) -> Int { code.ordinal }

    static func _make(_ ordinal: Int, from parameters: _ReceivedParameters) throws(ParameterMismatch) -> Self {
        guard let code = Code(ordinal: ordinal) else { throw ParameterMismatch.unknownOrdinal(ordinal) }
        return Self(code: code)
    }
}
