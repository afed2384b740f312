import ErrorCodesRuntime

/// Codes, and errors as values; an empty loop beside them, whose time is in every line.
func measureCodes() {
    let table = ResultTable("Codes")
    @inline(__always)
    func measure<Element>(_ name: String, _ elements: [Element], _ value: (Element) -> Int) {
        table.print(name, sum(elements, value))
    }
    measure("(the loop)", [1, 2, 3]) { $0 }
    measure("Code(rawValue:)", OrderError.Code.allCases.map(\.rawValue)) { OrderError.Code(rawValue: $0)?.ordinal ?? 0 }
    measure("Code(rawValue:), no such code", [1, 20_003, 100_000]) { OrderError.Code(rawValue: $0)?.ordinal ?? 0 }
    measure("Success(rawValue:), consecutive", [0, 1]) { OrderError.Success(rawValue: $0)?.ordinal ?? 0 }
    measure("code.ordinal", Array(OrderError.Code.allCases)) { $0.ordinal }
    measure("code.status", Array(OrderError.Code.allCases)) { $0.status }
    measure("code.rawValue", Array(OrderError.Code.allCases)) { $0.rawValue }
    measure("code.type", Array(OrderError.Code.allCases)) { $0.type.utf8.count }
    measure("error.code", Sample.kinds) { $0.code.ordinal }
    measure("error.status", Sample.kinds) { $0.status }
    measure("error == error", Sample.kinds) { $0 == $0 ? 1 : 0 }
    measure("error.hashValue", Sample.kinds) { $0.hashValue }
}

/// Calls a function about 100,000 times, for each element in turn.
@inline(__always)
private func sum<Element>(_ elements: [Element], _ value: (Element) -> Int) -> Measurement {
    let rounds = 100_000 / elements.count
    return Measurement(calls: rounds * elements.count) {
        var sum = 0
        for _ in 0..<rounds {
            for element in elements { sum &+= value(element) }
        }
        consume(sum)
    }
}
