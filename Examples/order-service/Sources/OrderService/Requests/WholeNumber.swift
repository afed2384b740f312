/// An integer in the body of a request.
///
/// For a number such as 1.5, an `Int` would not say which field is wrong: `JSONDecoder` takes the whole body for broken.
struct WholeNumber: Decodable, Sendable {
    let value: Int

    init(from decoder: any Decoder) throws {
        let number = try decoder.singleValueContainer().decode(Double.self)
        guard let value = Int(exactly: number) else {
            let context = DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "no integer")
            throw DecodingError.typeMismatch(Int.self, context)
        }
        self.value = value
    }
}
