import ErrorCodesDriver

/// Finds the few members that are counted in a line of JSON, in any order, and passes over all others.
///
/// It takes well-formed lines as they are, and gives nil for most that are not: values that nobody asks for are only
/// passed over.
struct JSONLineScanner {
    /// The members that are wanted.
    private enum Member { case code, domain, application, status, time, errorType, parts, error }

    /// How deep objects within each other are read.
    private static let maximumDepth = 4

    /// Memory of texts with escapes, for a record's lifetime: allocated once, and only where one comes.
    private let scratch = Scratch()

    init() {}

    mutating func record(of line: UnsafeRawBufferPointer, _ format: LogFormat) -> LogRecord? {
        var cursor = Cursor(line: line)
        var record = LogRecord()
        scratch.used = 0
        cursor.skipSpace()
        guard object(&cursor, &record, format, isError: false, depth: 0) else { return nil }
        cursor.skipSpace()
        return cursor.isAtEnd ? record : nil
    }

    private func object(
        _ cursor: inout Cursor,
        _ record: inout LogRecord,
        _ format: LogFormat,
        isError: Bool,
        depth: Int
    ) -> Bool {
        guard cursor.take(UInt8(ascii: "{")) else { return false }
        cursor.skipSpace()
        if cursor.take(UInt8(ascii: "}")) { return true }
        while true {
            guard let key = cursor.string() else { return false }
            cursor.skipSpace()
            guard cursor.take(UInt8(ascii: ":")) else { return false }
            cursor.skipSpace()
            let member = Self.member(key.hasEscapes ? scratch.unescaped(key.text) : key.text, format, isError: isError)
            switch member {
            case .parts where depth < Self.maximumDepth && cursor.next == UInt8(ascii: "{"):
                guard object(&cursor, &record, format, isError: isError, depth: depth + 1) else { return false }
            case .error where depth < Self.maximumDepth && cursor.next == UInt8(ascii: "{"):
                guard object(&cursor, &record, format, isError: true, depth: depth + 1) else { return false }
            default:
                guard let value = cursor.value() else { return false }
                if let member { set(member, value, &record) }
            }
            cursor.skipSpace()
            if cursor.take(UInt8(ascii: "}")) { return true }
            guard cursor.take(UInt8(ascii: ",")) else { return false }
            cursor.skipSpace()
        }
    }

    private func set(_ member: Member, _ value: Cursor.Value, _ record: inout LogRecord) {
        guard value.kind != .other else { return }
        let text = value.hasEscapes ? scratch.unescaped(value.text) : value.text
        switch member {
        case .code: record.code = text
        case .domain: record.domain = text
        case .application: record.application = text
        case .status: record.status = LogStatus.number(text) ?? record.status
        case .time: record.time = value.kind == .number ? LogTime.epoch(text) : LogTime.iso(text)
        case .errorType: record.hasErrorType = !text.isEmpty
        case .parts, .error: break
        }
    }

    private static func member(_ key: UnsafeRawBufferPointer, _ format: LogFormat, isError: Bool) -> Member? {
        if isError {
            return key.is("code") ? .code : key.is("domain") ? .domain : key.is("type") ? .errorType : nil
        }
        switch key.count {
        case 4: return key.is("time") ? .time : key.is("code") && format == .nginx ? .code : nil
        case 5: return key.is("error") ? .error : nil
        case 6:
            if key.is("status") { return .status }
            return key.is("domain") ? .domain : key.is("fields") || key.is("labels") ? .parts : nil
        case 8: return key.is("metadata") ? .parts : nil
        case 9: return key.is("timestamp") ? .time : nil
        case 10:
            if key.is("error.code") || key.is("error_code") { return .code }
            if key.is("error.type") || key.is("error_type") { return .errorType }
            return key.is("attributes") ? .parts : key.is("@timestamp") ? .time : nil
        case 11: return key.is("application") ? .application : nil
        case 12: return key.is("error.domain") || key.is("error_domain") ? .domain : nil
        case 25: return key.is("http.response.status_code") ? .status : nil
        default: return nil
        }
    }

    /// Where texts without their escapes are.
    private final class Scratch {
        static let size = 4096
        private let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: Scratch.size, alignment: 1)
        var used = 0

        deinit { memory.deallocate() }

        /// A text without its escapes; as it is written where there is no room for it.
        func unescaped(_ text: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
            // No escape becomes longer than it is written.
            guard text.count <= Self.size - used else { return text }
            let start = used
            var index = 0
            while index < text.count {
                let byte = text[index]
                guard byte == UInt8(ascii: "\\"), index + 1 < text.count else {
                    append(byte)
                    index += 1
                    continue
                }
                index += append(escape: UnsafeRawBufferPointer(rebasing: text[(index + 1)...])) + 1
            }
            return UnsafeRawBufferPointer(rebasing: memory[start..<used])
        }

        private func append(_ byte: UInt8) {
            memory[used] = byte
            used += 1
        }

        /// Appends what stands behind a `\`, and gives how many bytes that takes.
        private func append(escape text: UnsafeRawBufferPointer) -> Int {
            switch text[0] {
            case UInt8(ascii: "n"): append(0x0A)
            case UInt8(ascii: "t"): append(0x09)
            case UInt8(ascii: "r"): append(0x0D)
            case UInt8(ascii: "b"): append(0x08)
            case UInt8(ascii: "f"): append(0x0C)
            case UInt8(ascii: "u"):
                guard let unit = Self.unit(text, 1) else { break }
                if 0xD800...0xDBFF ~= unit, text.count >= 11, text[5] == UInt8(ascii: "\\"),
                    let low = Self.unit(text, 7), 0xDC00...0xDFFF ~= low
                {
                    append(scalar: 0x10000 + ((unit - 0xD800) << 10) + low - 0xDC00)
                    return 11
                }
                append(scalar: unit)
                return 5
            default: append(text[0])
            }
            return 1
        }

        private func append(scalar value: UInt32) {
            for byte in String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8 { append(byte) }
        }

        private static func unit(_ text: UnsafeRawBufferPointer, _ start: Int) -> UInt32? {
            guard start + 4 <= text.count else { return nil }
            return UInt32(String(decoding: text[start..<start + 4], as: UTF8.self), radix: 16)
        }
    }
}

/// A place in a line of JSON.
private struct Cursor {
    enum Kind { case string, number, other }
    typealias Value = (text: UnsafeRawBufferPointer, kind: Kind, hasEscapes: Bool)

    // Unsafe, since every byte of gigabytes passes here; each access is behind a comparison with the count.
    let line: UnsafeRawBufferPointer
    private var index = 0

    init(line: UnsafeRawBufferPointer) { self.line = line }

    var isAtEnd: Bool { index == line.count }
    var next: UInt8? { index < line.count ? line[index] : nil }

    mutating func take(_ byte: UInt8) -> Bool {
        guard index < line.count, line[index] == byte else { return false }
        index += 1
        return true
    }

    mutating func skipSpace() {
        while index < line.count, line[index] == 0x20 || line[index] == 0x09 { index += 1 }
    }

    /// What is between the quotation marks.
    mutating func string() -> (text: UnsafeRawBufferPointer, hasEscapes: Bool)? {
        guard take(UInt8(ascii: "\"")) else { return nil }
        let start = index
        var hasEscapes = false
        while index < line.count {
            let byte = line[index]
            if byte == UInt8(ascii: "\"") {
                index += 1
                return (UnsafeRawBufferPointer(rebasing: line[start..<index - 1]), hasEscapes)
            }
            if byte == UInt8(ascii: "\\") {
                hasEscapes = true
                index += 1
            } else if byte < 0x20 {
                return nil
            }
            index += 1
        }
        return nil
    }

    mutating func value() -> Value? {
        switch next {
        case UInt8(ascii: "\""): return string().map { ($0.text, .string, $0.hasEscapes) }
        case UInt8(ascii: "{"), UInt8(ascii: "["): return skipNested() ? (LogRecord.none, .other, false) : nil
        case nil: return nil
        case let first?:
            let start = index
            while index < line.count, !Self.endsScalar(line[index]) { index += 1 }
            guard index > start else { return nil }
            let isNumber = first == UInt8(ascii: "-") || 0x30...0x39 ~= first
            let text = UnsafeRawBufferPointer(rebasing: line[start..<index])
            guard isNumber || text.is("null") || text.is("true") || text.is("false") else { return nil }
            return (text, isNumber ? .number : .other, false)
        }
    }

    /// Passes over an object or array, however deep it is, without recursion.
    private mutating func skipNested() -> Bool {
        var depth = 0
        while index < line.count {
            switch line[index] {
            case UInt8(ascii: "\""):
                guard string() != nil else { return false }
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            default: break
            }
            index += 1
            if depth == 0 { return true }
        }
        return false
    }

    private static func endsScalar(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") || byte <= 0x20
    }
}

extension UnsafeRawBufferPointer {
    fileprivate func `is`(_ text: StaticString) -> Bool {
        guard count == text.utf8CodeUnitCount, let baseAddress else { return false }
        return memcmp(baseAddress, text.utf8Start, count) == 0
    }
}
