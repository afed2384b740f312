import ErrorCodesRuntime

extension PlainStatus {
    /// What a decoder says of the body of a request: 422 and the field that cannot be read, or 400 where the body is not
    /// JSON.
    ///
    /// A member that is missing or `null` where a value is needed is one violation, a value of another type or form the
    /// other.
    ///
    /// - Parameters:
    ///   - error: What the decoder throws.
    ///   - body: The body.
    ///   - missing: The name of the first violation among the spec's `fields`.
    ///   - malformed: The name of the other, which can have a param `expected` for the type.
    ///   - decode: Decodes a body. It is asked a few times more where the decoder does not say which number it cannot
    ///     represent, and the body has up to 65,536 bytes.
    public init(
        _ error: DecodingError,
        in body: [UInt8],
        missing: String = "required",
        malformed: String = "invalid-format",
        decode: ([UInt8]) throws -> Void
    ) {
        let fault: FieldFault
        switch error {
        case .keyNotFound(let key, let context):
            fault = FieldFault(missing, in: .body(JSONPointer(context.codingPath + [key])))
        case .valueNotFound(_, let context):
            fault = FieldFault(missing, in: .body(JSONPointer(context.codingPath)))
        case .typeMismatch(let type, let context):
            let expected = Self.name(of: type)
            fault = FieldFault(malformed, in: .body(JSONPointer(context.codingPath)), expected: expected)
        case .dataCorrupted(let context) where !context.codingPath.isEmpty:
            fault = FieldFault(malformed, in: .body(JSONPointer(context.codingPath)), expected: "value")
        default:
            guard let document = JSONValue(decoding: body) else {
                self.init(400, logging: "\(error)")
                return
            }
            let number = body.count <= NumberSearch.longestBody ? NumberSearch(document).firstUnfit(decode) : nil
            fault = FieldFault(malformed, in: .body(number ?? .root), expected: number == nil ? "value" : "integer")
        }
        let detail = fault.violation == missing ? "is missing" : "is not valid"
        self.init(422, detail: "The value at \(fault.location) \(detail).", fields: [fault], logging: "\(error)")
    }

    /// What JSON calls the values of a type.
    private static func name(of type: any Any.Type) -> String {
        switch type {
        case is any FixedWidthInteger.Type: "integer"
        case is any BinaryFloatingPoint.Type: "number"
        case is Bool.Type: "boolean"
        case is String.Type: "string"
        case is [Any].Type: "array"
        case is [String: Any].Type: "object"
        default: "value"
        }
    }
}

/// Finds the number that keeps a document from being decoded: Foundation's decoder calls a document corrupt as a whole that
/// has 1.5 where an integer should be.
///
/// Each attempt decodes the whole document, and there are as many as the number of its numbers has bits.
private struct NumberSearch {
    /// The longest body that is searched, in bytes: it is decoded up to twenty times, and a peer chooses its size.
    static let longestBody = 65_536

    private let document: JSONValue

    init(_ document: JSONValue) { self.document = document }

    /// The place of the first number with which the document cannot be decoded; nil where that is about no number.
    func firstUnfit(_ decode: ([UInt8]) throws -> Void) -> JSONPointer? {
        var rest = Int.max
        _ = Self.keeping(&rest, in: document)
        let count = Int.max - rest
        guard isCorrupt(count, decode), !isCorrupt(0, decode) else { return nil }
        var (sound, corrupt) = (0, count)
        while corrupt - sound > 1 {
            let middle = (sound + corrupt) / 2
            if isCorrupt(middle, decode) { corrupt = middle } else { sound = middle }
        }
        return Self.steps(to: &corrupt, in: document).map { JSONPointer($0) }
    }

    /// True if the document is corrupt as a whole with 0 for all numbers but the first ones.
    private func isCorrupt(_ kept: Int, _ decode: ([UInt8]) throws -> Void) -> Bool {
        var kept = kept
        do {
            try decode(Self.keeping(&kept, in: document).encoded)
        } catch DecodingError.dataCorrupted(let context) where context.codingPath.isEmpty {
            return true
        } catch {}
        return false
    }

    /// A value with 0 for all numbers but the first ones.
    private static func keeping(_ kept: inout Int, in value: JSONValue) -> JSONValue {
        switch value {
        case .integer, .double, .number:
            kept -= 1
            return kept < 0 ? .integer(0) : value
        case .array(let elements): return .array(elements.map { keeping(&kept, in: $0) })
        case .object(let members):
            return .object(
                JSONObject(distinct: members.map { .init(name: $0.name, value: keeping(&kept, in: $0.value)) })
            )
        case .null, .boolean, .string: return value
        }
    }

    /// The steps to a number, counted from 1; what is passed is taken off.
    private static func steps(to number: inout Int, in value: JSONValue) -> [JSONPointer.Step]? {
        switch value {
        case .integer, .double, .number:
            number -= 1
            return number == 0 ? [] : nil
        case .array(let elements):
            for (index, element) in elements.enumerated() {
                if let rest = steps(to: &number, in: element) { return [JSONPointer.Step(index)] + rest }
            }
        case .object(let members):
            for member in members {
                if let rest = steps(to: &number, in: member.value) { return [JSONPointer.Step(member.name)] + rest }
            }
        case .null, .boolean, .string: break
        }
        return nil
    }
}
