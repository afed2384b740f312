/// A sound spec made at random, over all keys of the format.
struct RandomSpec {
    private var random: SplitMix
    private var lines: [String] = []
    private let number: Int
    private let isInteger: Bool

    static func text(number: Int, using random: inout SplitMix) -> String {
        var spec = RandomSpec(number: number, random: random)
        spec.write()
        random = spec.random
        return spec.lines.joined(separator: "\n") + "\n"
    }

    private init(number: Int, random: SplitMix) {
        self.number = number
        self.random = random
        isInteger = self.random.chance(60)
    }

    private mutating func write() {
        let names = distinct(NastyWords.names, most: 14)
        let successes = random.chance(50) ? distinct(NastyWords.names, most: 4) : []
        add(0, "errorcodes: 1")
        add(0, "domain: shop.orders-\(number)")
        add(0, "type-base: https://errors.example.com/\(number)/")
        if random.chance(60) { add(0, "title: \(title())") }
        if random.chance(40) { add(0, "owner: \(text())") }
        add(0, "unexpected: \"plain-error\"")
        writeSwift()
        if isInteger, random.chance(50) {
            add(0, "ranges:")
            add(1, "low: { codes: 0-999, status: 409, title: \(title()) }")
            add(1, "high: { codes: 1000-9223372036854775807, status: 503 }")
        }
        if random.chance(40) {
            add(0, "reserved: { names: [\"gone-\(number)\"], codes: [\(isInteger ? "998" : "GONE")] }")
        }
        if !successes.isEmpty { add(0, "success:") }
        for (offset, name) in successes.enumerated() {
            let code = isInteger ? "code: \(900 + offset), " : ""
            add(
                1,
                "\"\(name)-ok\": { \(code)status: \(random.pick([200, 201, 204])), title: \(title()), description: \(text()) }"
            )
        }
        add(0, "errors:")
        add(1, "plain-error: { \(isInteger ? "code: 999, " : "")status: 500, title: \(title()) }")
        for (offset, name) in names.enumerated() { writeError(name, offset) }
        writeOperations(errors: names, successes: successes)
    }

    private mutating func writeSwift() {
        let access = random.pick(["internal", "package", "public"])
        var keys = ["type: Problem\(number)", "access: \(access)", "layout: \(random.pick(["enum", "struct"]))"]
        if access == "public" { keys.append("evolution: \(random.pick(["exhaustive", "nonexhaustive"]))") }
        add(0, "swift: { \(keys.joined(separator: ", ")) }")
    }

    // MARK: Errors

    private mutating func writeError(_ name: String, _ offset: Int) {
        add(1, "\"\(name)\":")
        if isInteger { add(2, "code: \(random.chance(80) ? offset : offset * 1_000_000 + 1_000)") }
        if !isInteger, random.chance(50) { add(2, "code: \"\(random.pick(["E-", "0", "x.", "A_"]))\(offset)\"") }
        add(2, "status: \(random.pick([400, 404, 409, 410, 422, 429, 500, 503]))")
        add(2, "title: \(title())")
        let parameters = random.chance(70) ? distinct(NastyWords.parameters, most: 8) : []
        let visible = writeParameters(parameters, at: 2)
        if random.chance(60) { add(2, "detail: \(template(visible))") }
        if random.chance(30) { writeFields() }
        if random.chance(50) { writeBlock("description", at: 2) }
        if random.chance(30) { add(2, "causes: [{ cause: \(text()), fix: \(text()) }, { cause: \(text()) }]") }
        if random.chance(30) { add(2, "retry: \(random.pick(["never", "backoff"]))") }
        if random.chance(30) { add(2, "log: \(random.pick(["trace", "debug", "info", "notice", "warning", "error"]))") }
        if random.chance(20) { add(2, "alert: { above: 0.5, per: 1m, for: 5m, severity: page }") }
        if random.chance(20) { add(2, "see: \"https://wiki.example.com/(a)%20'b'?c=d#e\"") }
        if random.chance(20) { add(2, "type: \"urn:problem:\(number):\(offset)\"") }
        if random.chance(30) { add(2, "headers: { X-Order: \(headerTemplate(visible)), Retry-After: \"5\" }") }
        if random.chance(40) { writeMessages(visible) }
        if random.chance(20) { add(2, "deprecated: { since: \(text()), use: \"plain-error\", reason: \(text()) }") }
    }

    /// Writes params and returns the names of those that reach the client.
    private mutating func writeParameters(_ names: [String], at depth: Int, ofField: Bool = false) -> [String] {
        if !names.isEmpty { add(depth, "params:") }
        return names.enumerated().compactMap { offset, name in
            let guarded = ofField ? [] : ["internal", "secret"]
            let visibility = random.pick(["public", "public", "public", "personal"] + guarded)
            var keys = ["visibility: \(visibility)", "wire: member_\(offset)"]
            let question = random.chance(30) ? "?" : ""
            if random.chance(25) {
                let values = distinct(NastyWords.enumValues, most: 6).map { "\"\($0)\"" }.joined(separator: ", ")
                keys += ["type: \"\(random.pick(["enum", "list<enum>"]))\(question)\"", "values: [\(values)]"]
            } else {
                keys.append("type: \"\(random.pick(NastyWords.types))\(question)\"")
            }
            if random.chance(40) { keys.append("description: \(text())") }
            add(depth + 1, "\"\(name)\": { \(keys.joined(separator: ", ")) }")
            return visibility == "public" || visibility == "personal" ? name : nil
        }
    }

    private mutating func writeFields() {
        add(2, "fields:")
        for (offset, name) in distinct(NastyWords.names, most: 4).enumerated() {
            add(3, "\"\(name)\":")
            add(4, "code: \(isInteger ? "\(offset)" : "\"F\(offset)\"")")
            let parameters = random.chance(60) ? distinct(NastyWords.parameters, most: 4) : []
            let visible = writeParameters(parameters, at: 4, ofField: true)
            add(4, "detail: \(template(visible))")
            if random.chance(40) { add(4, "description: \(text())") }
        }
    }

    private mutating func writeMessages(_ visible: [String]) {
        add(2, "messages: { en: \(template(visible)), zh-Hans: \(template(visible)), de-x-1: \(template(visible)) }")
        if random.chance(50) { add(2, "applications: { \(text()): { en: \(template(visible)) } }") }
    }

    private mutating func writeOperations(errors: [String], successes: [String]) {
        guard random.chance(60) else { return }
        add(0, "operations:")
        for name in distinct(NastyWords.parameters.filter { !$0.contains("_") }.map { "\($0)Call" }, most: 4) {
            let errors = random.some(errors, 50).map { "\"\($0)\"" } + ["plain-error"]
            let successes = random.some(successes, 50).map { "\"\($0)-ok\"" }
            add(1, "\"\(name)\":")
            add(2, "method: \(random.pick(["GET", "POST", "PUT", "DELETE"]))")
            add(2, "path: \"/orders/{id}\"")
            add(2, "summary: \(text())")
            add(2, "success: [\(successes.joined(separator: ", "))]")
            add(2, "errors: [\(errors.joined(separator: ", "))]")
        }
    }

    private mutating func writeBlock(_ key: String, at depth: Int) {
        add(depth, "\(key): |-")
        for _ in 0..<Int.random(in: 1...4, using: &random) { add(depth + 1, "A " + plain()) }
        if random.chance(30) { add(depth + 1, "  - indented " + plain()) }
    }

    // MARK: Words

    /// Different words, also after their conversion to Swift.
    private mutating func distinct(_ words: [String], most: Int) -> [String] {
        var seen: Set<String> = []
        return (0..<Int.random(in: 1...most, using: &random))
            .map { _ in random.pick(words) }
            .filter { seen.insert($0.filter { $0 != "-" && $0 != "_" }.lowercased()).inserted }
    }

    private mutating func plain() -> String {
        (0..<Int.random(in: 1...6, using: &random))
            .map { _ in random.pick(NastyWords.pieces) }
            .joined(separator: random.chance(50) ? " " : "")
    }

    /// Text in double quotes.
    private mutating func text() -> String { Self.quoted("A " + plain()) }

    /// Text in double quotes, without what a title must not have: an invisible character, or what looks like a placeholder.
    private mutating func title() -> String {
        Self.quoted(
            "A " + String(String.UnicodeScalarView(plain().unicodeScalars.filter { $0 != "{" && $0 != "\u{200B}" }))
        )
    }

    /// Text in double quotes with some of these params, and with doubled braces.
    private mutating func template(_ names: [String]) -> String {
        // By scalars: a brace and a combining mark are one character.
        let scalars = plain().unicodeScalars.filter { $0 != "{" && $0 != "}" }
        return Self.quoted("A " + String(String.UnicodeScalarView(scalars)) + placeholders(names))
    }

    /// The same for a header field: in ASCII, the params in a quoted string, and whatever may be behind it, but no
    /// parenthesis (EC0417).
    private mutating func headerTemplate(_ names: [String]) -> String {
        let scalars = plain().unicodeScalars.filter { !"{}(".unicodeScalars.contains($0) && $0.isASCII }
        return Self.quoted("a=\"\(placeholders(names))\" " + String(String.UnicodeScalarView(scalars)))
    }

    private mutating func placeholders(_ names: [String]) -> String {
        random.some(names, 60).map { random.pick([" ", "", "{{", "}}"]) + "{\($0)}" }.joined()
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\t": result += "\\t"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    private mutating func add(_ depth: Int, _ line: String) {
        lines.append(String(repeating: "  ", count: depth) + line)
    }
}
