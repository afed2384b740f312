/// The params that the texts of one error or field error can name.
package struct ParameterScope: Sendable {
    package let parameters: [ParameterDocument]
    /// True if some could not be read.
    package let isIncomplete: Bool
    /// Of more than a few params, the number of the first one with each name.
    private let numbers: [Text: Int]

    init(_ parameters: [ParameterDocument], isIncomplete: Bool) {
        self.parameters = parameters
        self.isIncomplete = isIncomplete
        let areFew = parameters.count <= 8
        let names = areFew ? [] : parameters.enumerated().map { ($1.name.value, $0) }
        numbers = Dictionary(names, uniquingKeysWith: { first, _ in first })
    }

    package func parameter(named name: Text) -> ParameterDocument? { number(of: name).map { parameters[$0] } }
    package func contains(_ name: Text) -> Bool { number(of: name) != nil }

    private func number(of name: Text) -> Int? {
        numbers.isEmpty ? parameters.firstIndex { $0.name.value == name } : numbers[name]
    }
}
