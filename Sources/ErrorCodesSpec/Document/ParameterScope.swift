/// The params that the texts of one error or field error can name.
struct ParameterScope {
    let parameters: [ParameterDocument]
    /// Whether some could not be read.
    let isIncomplete: Bool
    /// Whether there are params that the client must not see.
    let hasGuarded: Bool
    /// Of more than a few params, their names, and the number of the first with each name.
    private let table: WordTable?
    private var numbers: [Int] = []
    private static let mostCompared = 8

    init(_ parameters: [ParameterDocument], isIncomplete: Bool) {
        self.parameters = parameters
        self.isIncomplete = isIncomplete
        hasGuarded = parameters.indices.contains { !parameters[$0].effectiveVisibility.reachesClient }
        guard parameters.count > Self.mostCompared else {
            table = nil
            return
        }
        let table = WordTable(capacity: parameters.count)
        for (number, parameter) in parameters.enumerated() where table.insert(parameter.name.value) == nil {
            numbers.append(number)
        }
        self.table = table
    }

    func parameter(named name: Text) -> ParameterDocument? {
        if let table { return table[name].map { parameters[numbers[$0]] } }
        return parameters.first { $0.name.value == name }
    }

    func contains(_ name: Text) -> Bool {
        if let table { return table[name] != nil }
        for number in parameters.indices where parameters[number].name.value == name { return true }
        return false
    }
}
