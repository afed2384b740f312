/// The parameters of an error, as long as the call lasts that they are lent to.
package struct LentParameters {
    private let parameters: UnsafeBufferPointer<Parameter>

    init(_ parameters: UnsafeBufferPointer<Parameter>) { self.parameters = parameters }

    /// True if there is a parameter of a name in the spec.
    package func contains(_ name: String) -> Bool {
        parameters.indices.contains { parameters[$0].nameText.equals(name) }
    }

    /// The value of a parameter by its name in the spec; nil where it is absent.
    package subscript(name: StaticText) -> ParameterValue? {
        parameters.indices.first { parameters[$0].nameText.equals(name) }.map { parameters[$0].value }
    }
}

extension ParameterList {
    /// Lends the parameters to a call.
    package func lend<Result>(to body: (LentParameters) -> Result) -> Result {
        parameters.withUnsafeBufferPointer { body(LentParameters($0)) }
    }
}

extension CatalogError {
    /// Lends the parameters, without the errors per field, to what makes a text of them; where they are few, no memory
    /// is asked for.
    package func lendParameters(to body: (LentParameters) -> String?) -> String? {
        withUnsafeTemporaryAllocation(of: Parameter.self, capacity: 16) { memory in
            var parameters = ScratchList(lent: memory)
            withUnsafeMutablePointer(to: &parameters) { parameters in
                var collector = _ParameterCollector(.keeping, parameters)
                _ = _collect(into: &collector)
            }
            return parameters.withElements { body(LentParameters($0)) }
        }
    }
}
