import ErrorCodesWriting

/// A variable in generated code.
enum SwiftVariable: CodeFragment {
    /// The param of a function.
    case parameter(SwiftIdentifier)
    /// A variable bound by a pattern: `p0`, `p1`.
    case bound(Int)
    /// The argument of a closure: `$0`.
    case argument

    func append(to output: inout OutputBuffer) {
        switch self {
        case .parameter(let name): name.append(to: &output)
        case .bound(let number):
            output.append(literal: "p")
            output.append(number)
        case .argument: output.append(literal: "$0")
        }
    }
}
