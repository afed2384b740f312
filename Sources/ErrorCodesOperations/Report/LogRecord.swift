/// What of a line of a log is counted. The texts are parts of the line, or of the scanner's own memory.
struct LogRecord {
    static var none: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: nil, count: 0) }

    var code = Self.none
    var domain = Self.none
    var application = Self.none
    var status = 0
    var time: Int?
    /// True where the line has a fact of an error, which most lines of a service do not have.
    var hasErrorType = false
}

/// How the lines of a log are written.
package enum LogFormat: String, CaseIterable, Sendable {
    /// JSON of nginx: a line for each response.
    case nginx
    /// JSON of a service: a line for each error, among others.
    case service
    /// The combined or common format of nginx and Apache, which has no code.
    case combined

    /// The format of a line, by its content.
    static func detected(in line: UnsafeRawBufferPointer) -> LogFormat {
        guard line.first(where: { $0 != 0x20 }) == UInt8(ascii: "{") else { return .combined }
        var scanner = JSONLineScanner()
        return scanner.record(of: line, .nginx).map { $0.status > 0 ? .nginx : .service } ?? .nginx
    }
}

/// Reads a line of the combined log format: `HOST - USER [TIME] "REQUEST" STATUS BYTES …`.
enum CombinedLine {
    static func record(of line: UnsafeRawBufferPointer) -> LogRecord? {
        guard let opening = line.firstIndex(of: UInt8(ascii: "[")),
            let closing = line[opening...].firstIndex(of: UInt8(ascii: "]")),
            let quote = line[closing...].firstIndex(of: UInt8(ascii: "\""))
        else { return nil }
        var end = quote + 1
        while end < line.count, line[end] != UInt8(ascii: "\"") { end += line[end] == UInt8(ascii: "\\") ? 2 : 1 }
        var record = LogRecord()
        record.time = LogTime.common(UnsafeRawBufferPointer(rebasing: line[opening + 1..<closing]))
        guard record.time != nil, end + 5 <= line.count,
            let status = LogStatus.number(UnsafeRawBufferPointer(rebasing: line[end + 2..<end + 5]))
        else { return nil }
        record.status = status
        return record
    }
}

enum LogStatus {
    /// Three digits, of which the first is 1 to 9.
    static func number(_ text: UnsafeRawBufferPointer) -> Int? {
        guard text.count == 3, 0x31...0x39 ~= text[0], 0x30...0x39 ~= text[1], 0x30...0x39 ~= text[2] else {
            return nil
        }
        return (Int(text[0]) - 0x30) * 100 + (Int(text[1]) - 0x30) * 10 + Int(text[2]) - 0x30
    }
}
