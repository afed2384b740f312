import ErrorCodesRuntime

/// Collects the header fields of a response: what is not valid is dropped, and its name kept for the log.
struct ResponseHeaders {
    private(set) var fields: [HeaderField] = []
    private(set) var dropped: [String] = []

    /// How much of the names of dropped fields a log gets.
    private static let longestName = 64
    private static let mostNames = 16

    func contains(_ name: String) -> Bool { fields.contains { $0.isNamed(name) } }

    mutating func append(_ name: String, _ value: String) { append(HeaderField(name: name, value: value)) }

    mutating func append(_ field: HeaderField) {
        if field.isValid && HeaderName.owner(of: field.name) == nil {
            fields.append(field)
        } else {
            drop(field.name)
        }
    }

    /// Names come from a spec or from code, but even there a name may hold what a log must not.
    mutating func drop(_ name: String) {
        let escaped = String(escapingControlsIn: String(name.unicodeScalars.prefix(Self.longestName)))
        let name = String(escaped.unicodeScalars.prefix(Self.longestName))
        if dropped.count < Self.mostNames, !dropped.contains(name) { dropped.append(name) }
    }

    mutating func remove(_ name: String) { fields.removeAll { $0.isNamed(name) } }

    /// Makes sure of the field without which a response of this status must not be sent.
    ///
    /// An empty `Allow` is one (RFC 9110, section 10.2.1), but an empty challenge or protocol is not.
    mutating func fulfil(_ status: Int, with known: [HeaderField] = []) {
        guard let name = StatusObligations.requiredField(status) else { return }
        let lastResort = StatusObligations.lastResort(name)
        if fields.contains(where: { $0.isNamed(name) && (!$0.value.isEmpty || lastResort.isEmpty) }) { return }
        remove(name)
        let field = known.first { $0.isNamed(name) && $0.isValid && !$0.value.isEmpty }
        append(name, field?.value ?? lastResort)
    }

    /// Adds the connection option that a response with `Upgrade` must have (RFC 9110, section 7.8), or removes the field
    /// where the version of HTTP forbids both or is not known.
    ///
    /// This is the only connection-specific field that gets this far: the others are owned by the server.
    mutating func completeUpgrade(httpMajorVersion: Int?) {
        guard contains("Upgrade") else { return }
        if httpMajorVersion == 1 { return fields.append(HeaderField(name: "Connection", value: "Upgrade")) }
        remove("Upgrade")
        if httpMajorVersion == nil { drop("Upgrade") }
    }

    /// Names the languages of the texts in the body (RFC 9110, section 8.5), each once.
    mutating func setContentLanguage(_ tags: [String]) {
        remove("Content-Language")
        var named: [String] = []
        for tag in tags where !named.contains(where: { $0.equalsIgnoringCase(tag) }) {
            if Self.isLanguageTag(tag) { named.append(tag) } else { drop("Content-Language") }
        }
        if !named.isEmpty { append("Content-Language", named.joined(separator: ", ")) }
    }

    /// Letters, digits and hyphens, no more of them than any language has (RFC 5646, section 2.1).
    private static func isLanguageTag(_ text: String) -> Bool {
        1...64 ~= text.utf8.count
            && text.utf8.allSatisfy { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") }
    }

    /// The languages that `Content-Language` names.
    var contentLanguages: [String] {
        fields.filter { $0.isNamed("Content-Language") }
            .flatMap { $0.value.split(separator: ",").map { String($0.trimmingBlanks) } }
    }

    /// Says that the response depends on a field of the request (RFC 9110, section 12.5.5).
    mutating func vary(on name: String) {
        guard let index = fields.firstIndex(where: { $0.isNamed("Vary") }) else { return append("Vary", name) }
        let names = fields[index].value.split(separator: ",").map { $0.trimmingBlanks }
        if names.contains(where: { $0 == "*" || $0.equalsIgnoringCase(name) }) { return }
        fields[index] = HeaderField(name: "Vary", value: fields[index].value + ", " + name)
    }
}
