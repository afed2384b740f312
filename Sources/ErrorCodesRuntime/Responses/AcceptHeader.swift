/// The media types that a client prefers (RFC 9110, section 12.5.1).
struct AcceptHeader {
    private struct Range {
        var type: Substring
        var subtype: Substring
        /// Parameters before the weight narrow a range; none of our types has any.
        var hasParameters: Bool
        var weight: Int
    }

    private var ranges: [Range] = []

    /// Reads the field; what is malformed is passed over.
    init(_ value: String) {
        for element in Self.split(value[...], at: ",") {
            if let range = Self.range(element) { ranges.append(range) }
        }
    }

    /// The first of the types with the highest weight; nil where none is acceptable.
    func preferred<Offer>(among offers: [Offer], mediaType: (Offer) -> String) -> Offer? {
        var best: (offer: Offer, weight: Int)?
        for offer in offers {
            let weight = weight(of: mediaType(offer))
            if weight > best?.weight ?? 0 { best = (offer, weight) }
        }
        return best?.offer
    }

    /// The weight of the most specific range that matches, 0 to 1,000.
    private func weight(of mediaType: String) -> Int {
        let parts = mediaType.split(separator: "/")
        var found: (specificity: Int, weight: Int) = (-1, 0)
        for range in ranges where !range.hasParameters {
            let specificity: Int
            if range.type == "*" {
                specificity = 0
            } else if range.type.equalsIgnoringCase(parts[0]) {
                if range.subtype == "*" {
                    specificity = 1
                } else if range.subtype.equalsIgnoringCase(parts[1]) {
                    specificity = 2
                } else {
                    continue
                }
            } else {
                continue
            }
            if specificity > found.specificity { found = (specificity, range.weight) }
        }
        return found.weight
    }

    private static func range(_ element: Substring) -> Range? {
        var parts = split(element, at: ";").map(\.trimmingBlanks)
        guard !parts.isEmpty else { return nil }
        let types = parts.removeFirst().split(separator: "/", omittingEmptySubsequences: false)
        guard types.count == 2, !types[0].isEmpty, !types[1].isEmpty, types[0] != "*" || types[1] == "*" else {
            return nil
        }
        var range = Range(type: types[0], subtype: types[1], hasParameters: false, weight: 1_000)
        for part in parts where !part.isEmpty {
            guard part.lowercased().hasPrefix("q=") else {
                range.hasParameters = true
                continue
            }
            guard let weight = QualityValue(part.dropFirst(2))?.thousandths else { return nil }
            range.weight = weight
            break
        }
        return range
    }

    /// Cuts a text at a separator, but not within quoted strings (section 5.6.4).
    private static func split(_ text: Substring, at separator: Character) -> [Substring] {
        var parts: [Substring] = []
        var start = text.startIndex
        var isQuoted = false
        var isEscaped = false
        for index in text.indices {
            let character = text[index]
            if isEscaped {
                isEscaped = false
            } else if isQuoted && character == "\\" {
                isEscaped = true
            } else if character == "\"" {
                isQuoted.toggle()
            } else if character == separator && !isQuoted {
                parts.append(text[start..<index])
                start = text.index(after: index)
            }
        }
        parts.append(text[start...])
        return parts
    }
}
