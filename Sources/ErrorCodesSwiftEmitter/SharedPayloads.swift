/// The payloads that several cases have alike, value for value.
///
/// The code that takes such a payload apart and puts it together is written once for all its cases: every call that
/// the compiler type-checks, and every error that it passes on, costs it as much as many cases.
struct SharedPayloads {
    /// From so many cases on a function of their own is worth its lines.
    private static let fewestCases = 4

    /// The numbers of the cases of each shared payload, in order.
    private(set) var cases: [[Int]] = []
    /// For each case the number of its shared payload, or nil.
    private var numbers: [Int?]

    init(_ payloads: [SwiftPayload]) {
        numbers = Array(repeating: nil, count: payloads.count)
        var groups: [SwiftPayload.Shape: [Int]] = [:]
        for (number, payload) in payloads.enumerated() {
            if let shape = payload.shape { groups[shape, default: []].append(number) }
        }
        cases = groups.values.filter { $0.count >= Self.fewestCases }.sorted { $0[0] < $1[0] }
        for (shared, members) in cases.enumerated() {
            for number in members { numbers[number] = shared }
        }
    }

    /// The number of the shared payload of a case; nil where the case has a payload of its own.
    func number(ofCase number: Int) -> Int? { numbers[number] }
}
