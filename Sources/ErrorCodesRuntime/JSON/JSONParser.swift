/// Reads JSON strictly by RFC 8259: no trailing commas, no comments, no byte order mark, UTF-8 only.
///
/// It keeps open containers on a stack of its own, so that no nesting can exhaust the thread's.
struct JSONParser {
    let bytes: UnsafeBufferPointer<UInt8>
    var index = 0
    private let limits: ProblemDecodingLimits
    private var open: [JSONContainer] = []

    init(_ bytes: UnsafeBufferPointer<UInt8>, limits: ProblemDecodingLimits) {
        self.bytes = bytes
        self.limits = limits
    }

    /// The whole document, which must be an object.
    mutating func parseObject() throws(ProblemDecodingError) -> JSONObject {
        guard bytes.count <= limits.size else { throw error(.tooLarge, at: limits.size) }
        guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { throw error(.byteOrderMark, at: 0) }
        skipWhiteSpace()
        let start = index
        let value = try parseValue()
        skipWhiteSpace()
        guard index == bytes.count else { throw error(.invalidSyntax) }
        guard case .object(let object) = value else { throw error(.notAnObject, at: start) }
        return object
    }

    /// A value: begins containers and fills the innermost until the outermost is closed.
    private mutating func parseValue() throws(ProblemDecodingError) -> JSONValue {
        while true {
            var finished = try beginValue()
            while let value = finished {
                guard !open.isEmpty else { return value }
                open[open.count - 1].append(value)
                finished = try closeOrContinue()
            }
        }
    }

    /// A scalar or an empty container; nil where a container begins, up to its first value.
    private mutating func beginValue() throws(ProblemDecodingError) -> JSONValue? {
        skipWhiteSpace()
        switch try current() {
        case UInt8(ascii: "{"): return try begin(.object(JSONObjectBuilder()), close: UInt8(ascii: "}"))
        case UInt8(ascii: "["): return try begin(.array([]), close: UInt8(ascii: "]"))
        case UInt8(ascii: "\""): return .string(try parseString())
        case UInt8(ascii: "t"): return try parseWord("true", .boolean(true))
        case UInt8(ascii: "f"): return try parseWord("false", .boolean(false))
        case UInt8(ascii: "n"): return try parseWord("null", .null)
        default: return try parseNumber()
        }
    }

    private mutating func begin(
        _ container: JSONContainer,
        close: UInt8
    ) throws(ProblemDecodingError) -> JSONValue? {
        guard open.count < limits.depth else { throw error(.tooDeep) }
        index += 1
        skipWhiteSpace()
        if try current() == close {
            index += 1
            return container.value
        }
        open.append(container)
        try parseNameIfNeeded()
        return nil
    }

    /// After a value: the innermost container if it ends here, nil if another value follows.
    private mutating func closeOrContinue() throws(ProblemDecodingError) -> JSONValue? {
        skipWhiteSpace()
        let byte = try current()
        let innermost = open.count - 1
        if byte == UInt8(ascii: ",") {
            index += 1
            try parseNameIfNeeded()
            return nil
        }
        guard byte == open[innermost].close else { throw error(.invalidSyntax) }
        index += 1
        return open.removeLast().value
    }

    /// Within an object: the name of the next member and its colon.
    private mutating func parseNameIfNeeded() throws(ProblemDecodingError) {
        guard open[open.count - 1].isObject else { return }
        skipWhiteSpace()
        guard try current() == UInt8(ascii: "\"") else { throw error(.invalidSyntax) }
        open[open.count - 1].begin(member: try parseString())
        skipWhiteSpace()
        guard try current() == UInt8(ascii: ":") else { throw error(.invalidSyntax) }
        index += 1
    }

    private mutating func parseWord(
        _ word: StaticString,
        _ value: JSONValue
    ) throws(ProblemDecodingError) -> JSONValue {
        for byte in StaticText(word).bytes {
            guard try current() == byte else { throw error(.invalidSyntax) }
            index += 1
        }
        return value
    }

    private mutating func skipWhiteSpace() {
        while index < bytes.count {
            switch bytes[index] {
            case 0x20, 0x09, 0x0A, 0x0D: index += 1
            default: return
            }
        }
    }

    func current() throws(ProblemDecodingError) -> UInt8 {
        guard index < bytes.count else { throw error(.unexpectedEnd) }
        return bytes[index]
    }

    func error(_ kind: ProblemDecodingError.Kind, at offset: Int? = nil) -> ProblemDecodingError {
        ProblemDecodingError(kind: kind, offset: offset ?? index)
    }
}
