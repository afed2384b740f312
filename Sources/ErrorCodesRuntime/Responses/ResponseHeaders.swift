/// Collects the header fields of a response: what is not valid is dropped, and its name kept for the log.
struct ResponseHeaders {
    private(set) var fields: [HeaderField] = []
    private(set) var dropped: [String] = []

    func contains(_ name: String) -> Bool { fields.contains { $0.isNamed(name) } }

    mutating func append(_ name: String, _ value: String) { append(HeaderField(name: name, value: value)) }

    mutating func append(_ field: HeaderField) {
        if field.isValid && !StatusObligations.isOwnedByServer(field.name) {
            fields.append(field)
        } else {
            drop(field.name)
        }
    }

    /// Names come from a spec or from code, but even there a name may hold what a log must not.
    mutating func drop(_ name: String) {
        let name = LogText.escaped(name)
        if !dropped.contains(name) { dropped.append(name) }
    }

    mutating func appendIfAbsent(_ name: String, _ value: String) {
        if !contains(name) { append(name, value) }
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

    /// Says that no cache may store the response, whatever was said before.
    mutating func forbidStorage() {
        remove("Cache-Control")
        append("Cache-Control", "no-store")
    }

    /// Adds the connection option that a response with `Upgrade` must have (RFC 9110, section 7.8).
    mutating func completeUpgrade() {
        if contains("Upgrade") { fields.append(HeaderField(name: "Connection", value: "Upgrade")) }
    }

    /// Says that the response depends on a field of the request (RFC 9110, section 12.5.5).
    mutating func vary(on name: String) {
        guard let index = fields.firstIndex(where: { $0.isNamed("Vary") }) else { return append("Vary", name) }
        let names = fields[index].value.split(separator: ",").map { $0.trimmingBlanks }
        if names.contains(where: { $0 == "*" || $0.equalsIgnoringCase(name) }) { return }
        fields[index] = HeaderField(name: "Vary", value: fields[index].value + ", " + name)
    }
}

extension Substring {
    /// The text without the spaces and tabs around it (`OWS`, RFC 9110, section 5.6.3).
    var trimmingBlanks: Substring {
        let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
        var text = drop(while: isBlank)
        while let last = text.last, isBlank(last) { text.removeLast() }
        return text
    }
}
