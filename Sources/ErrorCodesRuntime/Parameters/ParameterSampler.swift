/// Makes values up where a sample of an error is wanted: any number of them, of which the first that fits is taken.
///
/// A class, so that what reads parameters gets no larger for it.
package protocol ParameterSampler: AnyObject, Sendable {
    /// The values of a parameter by its name on the wire.
    ///
    /// - Parameter isConverted: True for text that stands for a type of Foundation: a UUID or a URL.
    func values(of name: String, _ type: any ParameterValueConvertible.Type, isConverted: Bool) -> [ParameterValue]

    /// The values of a parameter with a type as the table has it: `list<uuid>`, `enum(low,high)?`.
    func values(of name: String, declared type: String) -> [ParameterValue]

    /// The sampler for the parameters of a violation; nil where samples have no errors of fields.
    func sampler(of violation: String) -> (any ParameterSampler)?
}

extension _ReceivedParameters {
    /// The first made-up value that can be converted; nil where there is none.
    @usableFromInline
    func sample<Source: ParameterValueConvertible, Value>(
        _ name: String,
        isConverted: Bool = false,
        _ convert: (Source) -> Value?
    ) -> Value? {
        for candidate in sampler?.values(of: name, Source.self, isConverted: isConverted) ?? [] {
            if let source = Source(parameterValue: candidate), let value = convert(source) { return value }
        }
        return nil
    }
}

extension ErrorCode {
    /// The examples that the spec gives of parameters, `NAME JSON` or `VIOLATION/NAME JSON` each.
    package var exampleLines: [StaticText] { row.values(of: .example) }
}
