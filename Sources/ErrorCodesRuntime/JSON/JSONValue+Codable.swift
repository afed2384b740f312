/// The name of a member.
private struct MemberName: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }

    init?(intValue: Int) { nil }
}

extension JSONValue: Codable {
    /// The most arrays and objects within each other that a decoder is asked for. Each level takes about a KiB of the thread's
    /// stack, and each value as much time as there are levels around it.
    private static let deepest = 64

    /// Reads a value by any decoder, at most 64 levels below its root.
    ///
    /// A number without a fraction is an integer. What a decoder makes of numbers that are too large is its own affair;
    /// `ProblemResponse` reads them without loss.
    public init(from decoder: any Decoder) throws {
        let path = decoder.codingPath
        guard path.count <= Self.deepest else {
            throw DecodingError.dataCorrupted(.init(codingPath: path, debugDescription: "too many levels"))
        }
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let boolean = try? container.decode(Bool.self) {
            self = .boolean(boolean)
        } else if let integer = try? container.decode(Int.self) {
            self = .integer(integer)
        } else if let integer = try? container.decode(UInt64.self) {
            self = .number(String(integer))
        } else if let double = try? container.decode(Double.self) {
            self = .double(double)
        } else if let text = try? container.decode(String.self) {
            self = .string(text)
        } else if var elements = try? decoder.unkeyedContainer() {
            var array: [JSONValue] = []
            while !elements.isAtEnd { array.append(try elements.decode(JSONValue.self)) }
            self = .array(array)
        } else {
            self = .object(try JSONObject(from: decoder))
        }
    }

    /// Writes the value by any encoder.
    ///
    /// - Throws: `EncodingError` for a number that neither an integer nor a `Double` holds.
    public func encode(to encoder: any Encoder) throws {
        if case .object(let object) = self { return try object.encode(to: encoder) }
        var container = encoder.singleValueContainer()
        switch self {
        case .null, .object: try container.encodeNil()
        case .boolean(let boolean): try container.encode(boolean)
        case .integer(let integer): try container.encode(integer)
        case .double(let double): double.isFinite ? try container.encode(double) : try container.encodeNil()
        case .number(let text): try Self.encode(number: text, to: &container)
        case .string(let text): try container.encode(text)
        case .array(let elements): try container.encode(elements)
        }
    }

    private static func encode(number text: String, to container: inout any SingleValueEncodingContainer) throws {
        if let integer = UInt64(text) { return try container.encode(integer) }
        guard let double = Self.number(text).double else {
            let path = container.codingPath
            throw EncodingError.invalidValue(text, .init(codingPath: path, debugDescription: "the number is too large"))
        }
        try container.encode(double)
    }
}

extension JSONObject: Codable {
    /// Reads an object by any decoder, its members in the decoder's order.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: MemberName.self)
        let members = try container.allKeys.map {
            Member(name: $0.stringValue, value: try container.decode(JSONValue.self, forKey: $0))
        }
        // Merged, since setting them one by one takes the square of their number, which a peer chooses.
        self.init(merging: [JSONObject(distinct: members)])
    }

    /// Writes the object by any encoder.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: MemberName.self)
        for member in self { try container.encode(member.value, forKey: MemberName(stringValue: member.name)) }
    }
}
