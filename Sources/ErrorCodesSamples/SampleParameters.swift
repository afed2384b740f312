import ErrorCodesRuntime
import ErrorCodesSpec

/// Makes the parameters of an error: a value for each, optional ones too, and one error of a field of each kind.
struct SampleParameters {
    private let values: SampleValues
    /// True if each value is another one than people see: so it is found what of a response varies.
    private let areOthers: Bool

    init(_ values: SampleValues, areOthers: Bool) {
        self.values = values
        self.areOthers = areOthers
    }

    func list(of error: ErrorEntry, _ fields: _FieldTable?) -> ParameterList {
        var fieldErrors: [AnyFieldError] = []
        if let fields {
            fieldErrors = error.fields.enumerated().map { ordinal, field in
                let parameters = ParameterList(parameters(field.parameters, areOfField: true), fieldErrors: [])
                return AnyFieldError(table: fields, ordinal: ordinal, location: location, parameters: parameters)
            }
        }
        return ParameterList(parameters(error.payload, areOfField: false), fieldErrors: fieldErrors)
    }

    private var location: FieldLocation { areOthers ? .body("/other") : .body("/field") }

    private func parameters(
        _ parameters: [ErrorCodesSpec.Parameter],
        areOfField: Bool
    ) -> [ErrorCodesRuntime.Parameter] {
        parameters.map { parameter in
            let value = values.value(of: parameter, isOfField: areOfField)
            return ErrorCodesRuntime.Parameter(
                nameText: StaticText(parameter.name.string),
                wireText: StaticText(parameter.wireName.string),
                value: areOthers ? value.other : value,
                visibility: parameter.visibility == .personal ? .personal : .public
            )
        }
    }
}
