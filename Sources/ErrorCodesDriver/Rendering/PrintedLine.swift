import ErrorCodesSpec

extension String {
    /// The text on one line, without what a terminal obeys: names in specs and paths can hold both.
    package var onOneLine: String {
        guard unicodeScalars.contains(where: { $0.value < 0x20 || ForbiddenScalar.isForbidden($0.value) }) else {
            return self
        }
        var line = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar {
            case "\n", "\t": line.append(" ")
            case "\r": continue
            default: line.append(ForbiddenScalar.isForbidden(scalar.value) ? "\u{FFFD}" : scalar)
            }
        }
        return String(line)
    }
}
