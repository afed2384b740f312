import ErrorCodesRuntime
import ErrorCodesSpec

/// Makes the parameters of an error: a value for each, optional ones too, and one error of a field of each kind.
enum SampleParameters {
    /// Those that people see.
    case examples
    /// Each is another one, by which it is seen what of a response varies.
    case others

    func list(of error: ErrorEntry, _ fields: _FieldTable?) -> ParameterList {
        var fieldErrors: [AnyFieldError] = []
        if let fields {
            fieldErrors = error.fields.enumerated().map { ordinal, field in
                let parameters = ParameterList(parameters(field.parameters), fieldErrors: [])
                return AnyFieldError(table: fields, ordinal: ordinal, location: location, parameters: parameters)
            }
        }
        return ParameterList(parameters(error.payload), fieldErrors: fieldErrors)
    }

    private var location: FieldLocation {
        switch self {
        case .examples: .body("/field")
        case .others: .body("/other")
        }
    }

    private func parameters(_ parameters: [ErrorCodesSpec.Parameter]) -> [ErrorCodesRuntime.Parameter] {
        parameters.map { parameter in
            ErrorCodesRuntime.Parameter(
                nameText: StaticText(parameter.name.string),
                wireText: StaticText(parameter.wireName.string),
                value: value(of: parameter),
                visibility: parameter.visibility == .personal ? .personal : .public
            )
        }
    }

    private func value(of parameter: ErrorCodesSpec.Parameter) -> ParameterValue {
        switch self {
        case .examples: SampleValue.of(parameter)
        case .others: SampleValue.of(parameter).other
        }
    }
}
