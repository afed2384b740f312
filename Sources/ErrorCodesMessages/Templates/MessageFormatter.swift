import ErrorCodesRuntime

/// Fills a text for end users: values are formatted for its language and kept apart where directions mix.
struct MessageFormatter {
    static let firstStrongIsolate = "\u{2068}"
    static let popDirectionalIsolate = "\u{2069}"

    private let parameters: LentParameters
    private let language: MessageLanguage

    init(_ parameters: LentParameters, _ language: MessageLanguage) {
        self.parameters = parameters
        self.language = language
    }

    /// The text with its placeholders filled, and cut where it would be too long; nil where it is malformed.
    ///
    /// - Parameter room: The size of the memory that it is made in, on the stack where it is that of most texts.
    func text(of template: UnsafeBufferPointer<UInt8>, room: Int = 512) -> String? {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { memory in
            var output = TextWriter(memory)
            guard append(template, number: nil, to: &output) else { return nil }
            if output.count > room { return text(of: template, room: output.count) }
            return output.count > MessageTemplate.longestFilledText
                ? Self.cut(output.written) : String(decoding: output.written, as: UTF8.self)
        }
    }

    private func append(
        _ template: UnsafeBufferPointer<UInt8>,
        number: ParameterValue?,
        to output: inout TextWriter
    ) -> Bool {
        MessageParser.pieces(of: template, isBranch: number != nil) { piece in
            // Already over the limit: the rest cannot change that.
            if output.count > MessageTemplate.longestFilledText { return true }
            switch piece {
            case .literal(let bytes): appendLiteral(bytes, to: &output)
            case .placeholder(let name):
                if let value = value(name) { append(value, to: &output) }
            case .number:
                if let number { append(number, to: &output) }
            case .plural(let name, let branches):
                // An absent optional counts as 0.
                let value = value(name) ?? .integer(0)
                guard let branch = branch(of: branches, for: value) else { return false }
                return append(branch, number: value, to: &output)
            }
            return true
        }
    }

    /// A vertical tab stands for the end of a line in a table of texts.
    private func appendLiteral(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout TextWriter) {
        guard bytes.contains(0x0B) else { return output.append(bytes) }
        for byte in bytes { output.append(byte == 0x0B ? 0x0A : byte) }
    }

    private func append(_ value: ParameterValue, to output: inout TextWriter) {
        var text = isolated(formatted(value))
        text.withUTF8 { bytes in
            let room = MessageTemplate.longestFilledText + 1 - output.count
            output.append(UnsafeBufferPointer(rebasing: bytes.prefix(max(room, 0))))
        }
    }

    private func value(_ name: UnsafeBufferPointer<UInt8>) -> ParameterValue? {
        guard let start = name.baseAddress else { return nil }
        return parameters[StaticText(start: start, count: name.count)]
    }

    /// An exact number before a category, and `other` where there is neither.
    private func branch(
        of branches: UnsafeBufferPointer<UInt8>,
        for value: ParameterValue
    ) -> UnsafeBufferPointer<UInt8>? {
        let wanted = category(of: value)
        var exact: UnsafeBufferPointer<UInt8>?
        var matching: UnsafeBufferPointer<UInt8>?
        var other: UnsafeBufferPointer<UInt8>?
        let isWellFormed = MessageParser.forEachBranch(branches) { selector, text in
            switch selector {
            case .exact(let number): if value == .integer(number) || value == .double(Double(number)) { exact = text }
            case .category(let category):
                if category == wanted { matching = text }
                if category == .other { other = text }
            }
        }
        return isWellFormed ? exact ?? matching ?? other : nil
    }

    private func category(of value: ParameterValue) -> PluralCategory {
        switch value {
        case .integer(let integer): PluralRules.category(of: integer, language: language.tag)
        case .double(let double): PluralRules.category(of: double, language: language.tag)
        default: .other
        }
    }

    private func formatted(_ value: ParameterValue) -> String {
        switch value {
        case .string(let text): text
        case .integer(let integer): NumberFormat.text(integer, language.numbers)
        case .double(let double): NumberFormat.text(double, language.numbers)
        case .boolean(let boolean): boolean.description
        case .duration(let duration): DurationFormat.text(duration, language: language.tag)
        case .dateTime(let instant): DateFormat.text(instant, language: language.tag)
        case .date(let date): DateFormat.text(date, language: language.tag)
        case .list(let values): values.map(formatted).joined(separator: ", ")
        }
    }

    /// A value between isolates (Unicode Standard Annex 9, section 2.4.2) where its direction is not that of the text.
    ///
    /// Embeddings, overrides and isolates of its own are left out, since one that is never closed would turn around what
    /// follows the value.
    private func isolated(_ value: String) -> String {
        // Of ASCII no character is directional, and letters alone have a direction.
        if language.direction == .leftToRight, Self.isASCII(value) { return value }
        let value = value.unicodeScalars.contains(where: Self.isDirectionalFormat) ? Self.plain(value) : value
        guard language.direction.isOpposed(in: value) else { return value }
        return Self.firstStrongIsolate + value + Self.popDirectionalIsolate
    }

    /// Looks at the bytes in memory, which is several times as fast as through the text.
    private static func isASCII(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in bytes.allSatisfy { $0 < 0x80 } }
    }

    private static func plain(_ value: String) -> String {
        var plain = String.UnicodeScalarView()
        for scalar in value.unicodeScalars where !isDirectionalFormat(scalar) { plain.append(scalar) }
        return String(plain)
    }

    private static func isDirectionalFormat(_ scalar: Unicode.Scalar) -> Bool {
        0x202A...0x202E ~= scalar.value || 0x2066...0x2069 ~= scalar.value
    }
}

extension MessageFormatter {
    fileprivate static let ellipsis = "\u{2026}"

    /// The beginning of a text that is too long, with an ellipsis and the end of the isolate that was cut, if one was.
    @inline(never)
    static func cut(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        var end = MessageTemplate.longestFilledText - ellipsis.utf8.count - popDirectionalIsolate.utf8.count
        while UTF8.isContinuation(bytes[end]) { end -= 1 }
        var text = String(decoding: bytes[..<end], as: UTF8.self)
        // The last character may go on behind the cut.
        text.removeLast()
        let scalars = text.unicodeScalars
        let opening = scalars.lastIndex { $0 == firstStrongIsolate.unicodeScalars.first }
        let closing = scalars.lastIndex { $0 == popDirectionalIsolate.unicodeScalars.first }
        let isOpen = opening.map { opening in closing.map { $0 < opening } ?? true } ?? false
        return text + ellipsis + (isOpen ? popDirectionalIsolate : "")
    }
}
