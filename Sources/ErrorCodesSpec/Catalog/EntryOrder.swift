/// The order of the entries of a document by their codes.
struct EntryOrder {
    /// The numbers of the document's entries, the smallest code first.
    let sorted: [Int]
    private let numbers: [Text: Int]

    init(names: [Text], codes: [CodeValue?]) {
        sorted = codes.indices.filter { codes[$0] != nil }
            .sorted { left, right in
                guard let leftCode = codes[left], let rightCode = codes[right] else { return left < right }
                return leftCode < rightCode
            }
        numbers = Dictionary(
            sorted.enumerated().map { (names[$1], $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The number that an entry has in the catalogue.
    func number(of name: Text) -> Int? { numbers[name] }
}
