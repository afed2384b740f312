import ErrorCodesModel

extension String {
    /// The text on one line, without what a terminal obeys or does not show: names in specs and paths can hold both.
    package var onOneLine: String {
        guard unicodeScalars.contains(where: HidingScalars.isHidden) else { return self }
        var line = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar {
            case "\n", "\t": line.append(" ")
            case "\r": continue
            default: line.append(HidingScalars.isHidden(scalar) ? "\u{FFFD}" : scalar)
            }
        }
        return String(line)
    }
}
