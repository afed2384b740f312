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
    ///     represent.
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
            let number = NumberSearch(document).firstUnfit(decode)
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
private struct NumberSearch {
    private let document: JSONValue
    private let count: Int

    init(_ document: JSONValue) {
        self.document = document
        var count = 0
        _ = Self.keeping(.max, in: document, .root, &count, nil)
        self.count = count
    }

    /// The place of the first number with which the document cannot be decoded; nil where that is about no number.
    func firstUnfit(_ decode: ([UInt8]) throws -> Void) -> JSONPointer? {
        guard isCorrupt(count, decode), !isCorrupt(0, decode) else { return nil }
        var (sound, corrupt) = (0, count)
        while corrupt - sound > 1 {
            let middle = (sound + corrupt) / 2
            if isCorrupt(middle, decode) { corrupt = middle } else { sound = middle }
        }
        var (seen, place) = (0, JSONPointer?.none)
        _ = Self.keeping(.max, in: document, .root, &seen) { if seen == corrupt { place = $0 } }
        return place
    }

    /// True if the document is corrupt as a whole with 0 for all numbers but the first ones.
    private func isCorrupt(_ kept: Int, _ decode: ([UInt8]) throws -> Void) -> Bool {
        var seen = 0
        do {
            try decode(Self.keeping(kept, in: document, .root, &seen, nil).encoded)
        } catch DecodingError.dataCorrupted(let context) where context.codingPath.isEmpty {
            return true
        } catch {}
        return false
    }

    /// A value with 0 for all numbers but the first ones.
    private static func keeping(
        _ kept: Int,
        in value: JSONValue,
        _ place: JSONPointer,
        _ seen: inout Int,
        _ visit: ((JSONPointer) -> Void)?
    ) -> JSONValue {
        switch value {
        case .integer, .double, .number:
            seen += 1
            visit?(place)
            return seen > kept ? .integer(0) : value
        case .array(let elements):
            var copy: [JSONValue] = []
            for (index, element) in elements.enumerated() {
                copy.append(keeping(kept, in: element, place.appending(JSONPointer.Step(index)), &seen, visit))
            }
            return .array(copy)
        case .object(let members):
            var copy: [(String, JSONValue)] = []
            for member in members {
                let place = place.appending(JSONPointer.Step(member.name))
                copy.append((member.name, keeping(kept, in: member.value, place, &seen, visit)))
            }
            return .object(JSONObject(copy))
        case .null, .boolean, .string: return value
        }
    }
}
