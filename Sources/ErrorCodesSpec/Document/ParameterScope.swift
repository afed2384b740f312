/// The params that the texts of one error or field error can name.
struct ParameterScope {
    let parameters: [ParameterDocument]
    /// Whether some could not be read.
    let isIncomplete: Bool
    private let numbers: [Text: Int]

    init(_ parameters: [ParameterDocument], isIncomplete: Bool) {
        self.parameters = parameters
        self.isIncomplete = isIncomplete
        numbers = Dictionary(
            parameters.enumerated().map { ($1.name.value, $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    func parameter(named name: Text) -> ParameterDocument? { numbers[name].map { parameters[$0] } }
}
