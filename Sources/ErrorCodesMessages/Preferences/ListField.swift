import ErrorCodesRuntime

/// A weight (RFC 9110, section 12.4.2): 0 to 1 with up to three digits after the point.
package struct QualityValue: Hashable {
    /// The weight in thousandths, 0 to 1,000.
    package let thousandths: Int

    /// Reads `0.8`; nil for other text.
    package init?(_ text: some Collection<UInt8>) {
        let bytes = Array(text.prefix(6))
        guard let first = bytes.first, first == UInt8(ascii: "0") || first == UInt8(ascii: "1"), bytes.count <= 5,
            bytes.count == 1 || bytes[1] == UInt8(ascii: ".")
        else { return nil }
        var value = Int(first - UInt8(ascii: "0"))
        for position in 2..<5 {
            value *= 10
            guard position < bytes.count else { continue }
            guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[position] else { return nil }
            value += Int(bytes[position] - UInt8(ascii: "0"))
        }
        guard value <= 1_000 else { return nil }
        thousandths = value
    }
}

extension String {
    /// The elements of a field that is a list (RFC 9110, section 5.6.1): at most 32, within the first 4,096 bytes.
    ///
    /// A server should not spend its time on a client that has more to say.
    package var listElements: [ArraySlice<UInt8>] {
        let longest = 4_096
        var elements = Array(utf8.prefix(longest + 1))[...].parts(at: UInt8(ascii: ","))
        // The last one goes on, or is what follows the comma.
        if utf8.count > longest { elements.removeLast() }
        return Array(elements.lazy.filter { !$0.isEmpty }.prefix(Self.mostListElements))
    }

    /// The most elements of a list that are read.
    static let mostListElements = 32
}

extension ArraySlice<UInt8> {
    /// The parts of a field's value between separators, without the blanks around them. A separator in a quoted string
    /// is none (RFC 9110, section 5.6.4).
    package func parts(at separator: UInt8) -> [ArraySlice<UInt8>] {
        var parts: [ArraySlice<UInt8>] = []
        var start = startIndex
        var isQuoted = false
        var isEscaped = false
        for index in indices {
            let byte = self[index]
            if byte == separator && !isQuoted {
                parts.append(self[start..<index].trimmingBlanks)
                start = index + 1
            } else if byte == UInt8(ascii: "\"") && !isEscaped {
                isQuoted.toggle()
            }
            isEscaped = isQuoted && !isEscaped && byte == UInt8(ascii: "\\")
        }
        parts.append(self[start...].trimmingBlanks)
        return parts
    }

    /// Without spaces and tabs at its ends (`OWS`, RFC 9110, section 5.6.3).
    private var trimmingBlanks: ArraySlice<UInt8> {
        let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
        guard let first = firstIndex(where: { !isBlank($0) }), let last = lastIndex(where: { !isBlank($0) }) else {
            return []
        }
        return self[first...last]
    }
}
