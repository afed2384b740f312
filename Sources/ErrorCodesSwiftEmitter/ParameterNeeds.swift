import ErrorCodesSpec

/// The needs of parameter types beyond those of the standard library.
struct ParameterNeeds {
    /// An enum of its own, for a closed set of words.
    private(set) var choice = false
    /// An import of Foundation.
    private(set) var foundation = false

    init(of parameters: [Parameter]) {
        parameters.visitInPlace { _, parameter in add(parameter.pointee.type) }
    }

    private mutating func add(_ type: ParameterType) {
        switch type {
        case .choice: choice = true
        case .list(let element): add(element)
        default: if type.isOfFoundation { foundation = true }
        }
    }
}
