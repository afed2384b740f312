/// The params that the texts of one error or field error can name.
package struct ParameterScope {
    package let parameters: [ParameterDocument]
    /// Whether some could not be read.
    package let isIncomplete: Bool
    /// Of more than a few params, their names.
    private let names: ParameterNames?

    init(_ parameters: [ParameterDocument], isIncomplete: Bool, names: ParameterNames?) {
        self.parameters = parameters
        self.isIncomplete = isIncomplete
        self.names = names
    }

    package func parameter(named name: Text) -> ParameterDocument? {
        number(of: name).map { parameters[$0] }
    }

    package func contains(_ name: Text) -> Bool { number(of: name) != nil }

    private func number(of name: Text) -> Int? {
        if let names { return names.number(of: name) }
        var number = 0
        while number < parameters.count {
            if parameters[number].name.value == name { return number }
            number &+= 1
        }
        return nil
    }
}

/// Finds a param by its name, where there are too many to compare each.
final class ParameterNames {
    private static let mostCompared = 8

    static func areNeeded(for parameters: [ParameterDocument]) -> Bool { parameters.count > mostCompared }

    private let table: WordTable
    /// The number of the first param with each name.
    private var numbers: [Int] = []

    init(_ parameters: [ParameterDocument]) {
        table = WordTable(capacity: parameters.count)
        for (number, parameter) in parameters.enumerated() where table.insert(parameter.name.value) == nil {
            numbers.append(number)
        }
    }

    func number(of name: Text) -> Int? { table[name].map { numbers[$0] } }
}
