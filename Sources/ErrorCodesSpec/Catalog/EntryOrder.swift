/// The order of the entries of a document by their codes.
struct EntryOrder {
    /// The numbers of the document's entries, the smallest code first.
    let sorted: [Int]
    /// The number of each of the document's entries in the catalogue; nil for one without a code.
    private let numbers: [Int?]
    private let names: WordTable

    /// - Parameter names: The names of the document's entries, in its order.
    init(names: WordTable, codes: [CodeValue?]) {
        self.names = names
        sorted = Self.sorted(codes)
        var numbers = [Int?](repeating: nil, count: codes.count)
        for (number, index) in sorted.enumerated() { numbers[index] = number }
        self.numbers = numbers
    }

    /// The number that an entry has in the catalogue.
    func number(of name: Text) -> Int? { names[name].flatMap { numbers[$0] } }

    private static func sorted(_ codes: [CodeValue?]) -> [Int] {
        let given = codes.indices.filter { codes[$0] != nil }
        if areAscending(codes) { return given }
        return given.sorted { left, right in
            guard let leftCode = codes[left], let rightCode = codes[right] else { return left < right }
            return leftCode < rightCode
        }
    }

    /// Whether all are integers in order already, as most authors keep them.
    private static func areAscending(_ codes: [CodeValue?]) -> Bool {
        var last = Int.min
        for code in codes {
            guard case .integer(let number)? = code, number > last else { return false }
            last = number
        }
        return true
    }
}
