public import ErrorCodesRuntime

extension CatalogError {
    /// An error of each code, in the order of the codes, to go through them all in a test.
    ///
    /// All parameters have values, optional ones too, and errors with fields have one of each violation. A value is the spec's
    /// `example`, or else made up of the parameter's type and name and the same each time: an enum is its first word. Internal
    /// and secret values are absent.
    public static var samples: [Self] { Code.allCases.map(sample(of:)) }

    /// An error of a code, made as those of ``samples``.
    public static func sample(of code: Code) -> Self {
        do throws(ParameterMismatch) {
            return try _make(code.ordinal, from: _ReceivedParameters(sampling: SampleValues(code)))
        } catch {
            preconditionFailure("there is no sample of \(code.name): \(error)")
        }
    }
}
