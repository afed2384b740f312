import ErrorCodesRuntime

/// An error of a catalog for which no Swift was generated: its parameters, and the number of its code.
///
/// The server answers it as it does a generated one with `layout: struct`, so that a sample cannot differ from what is
/// sent. A catalog is known here only once the program runs, and the facts of a type are static: they are those of
/// ``SampledCatalog``, and every use of an error must be within its ``SampledCatalog/run(_:)``.
struct SampleError<Code: ErrorCode>: CatalogError {
    let number: Int
    let parameters: ParameterList
    var context = ErrorContext()

    init(_ number: Int, _ parameters: ParameterList) {
        self.number = number
        self.parameters = parameters
    }

    func _collect(into collector: inout _ParameterCollector) -> Int {
        collector.add(parameters)
        return collector.end(number, context)
    }

    /// A sample is only ever sent.
    static func _make(_ ordinal: Int, from parameters: _ReceivedParameters) throws(ParameterMismatch) -> Self {
        throw .unknownOrdinal(ordinal)
    }
}

/// The code of a catalog with integers. The runtime reads the 32 bits as the number of a case.
struct IntegerSampleCode: ErrorCode {
    typealias RawValue = Int

    private let tag: UInt32
    static var _table: _CodeTable { SampledCatalog.table }
}

/// The code of a catalog with words.
struct WordSampleCode: ErrorCode {
    typealias RawValue = String

    private let tag: UInt32
    static var _table: _CodeTable { SampledCatalog.table }
}

/// The catalog whose errors are being sent.
struct SampledCatalog {
    @TaskLocal private static var current: _CodeTable?

    static var table: _CodeTable {
        guard let current else { preconditionFailure("a sample is used outside of its catalog") }
        return current
    }

    let codes: _CodeTable

    func run<Result>(_ body: () -> Result) -> Result { Self.$current.withValue(codes, operation: body) }
}
