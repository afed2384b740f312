extension String {
    /// Scalar by scalar, since a quote with an accent on it is still a quote to whoever reads bytes.
    func replacingScalar(_ scalar: Unicode.Scalar, by replacement: String) -> String {
        guard unicodeScalars.contains(scalar) else { return self }
        var result = String.UnicodeScalarView()
        for other in unicodeScalars {
            if other == scalar { result.append(contentsOf: replacement.unicodeScalars) } else { result.append(other) }
        }
        return String(result)
    }
}
