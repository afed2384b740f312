/// A challenge of the scheme `Basic` that does not say for what.
enum BasicWithoutRealm: Rule {
    static let fault = Fault("EC0419", "basic-without-realm")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        for header in spec.document.errors.lazy.flatMap(\.headers) {
            guard Challenges.fields.contains(header.lowercasedName), let value = header.value, !value.isBroken else {
                continue
            }
            let challenges = Challenges.read(value.template.text)
            guard challenges.contains(where: { $0.scheme == "basic" && !$0.parameters.contains("realm") }) else {
                continue
            }
            findings.report(
                "a challenge of the scheme `Basic` must have a realm (RFC 7617 2)",
                at: value.span,
                help: "write `Basic realm=\"orders\"`"
            )
        }
    }
}

/// The challenges in a field (RFC 9110 11.6.1): schemes and the names of their parameters, in lower case.
package enum Challenges {
    package static let fields: Set<String> = ["www-authenticate", "proxy-authenticate"]

    @_optimize(none) static func read(_ text: Text) -> [(scheme: String, parameters: [String])] {
        var challenges: [(scheme: String, parameters: [String])] = []
        for element in elements(of: text.string.lowercased()) {
            let parts = element.split(separator: "=", maxSplits: 1)
            let words = parts[0].split(separator: " ")
            let isParameter = element.contains("=") && words.count == 1
            if !isParameter, let scheme = words.first { challenges.append((String(scheme), [])) }
            // Without a value it is no parameter: what follows a scheme can be a token in place of them.
            guard parts.count == 2, let name = isParameter ? words.first : words.dropFirst().first, !challenges.isEmpty
            else { continue }
            challenges[challenges.count - 1].parameters.append(String(name))
        }
        return challenges
    }

    /// The nonempty parts between commas outside quoted strings.
    @_optimize(none) private static func elements(of text: String) -> [Substring] {
        var isQuoted = false
        var isEscaped = false
        return text.split { character in
            defer { isEscaped = isQuoted && !isEscaped && character == "\\" }
            if character == "\"", !isEscaped { isQuoted.toggle() }
            return character == "," && !isQuoted
        }
        .filter { $0.contains { $0 != " " && $0 != "\t" && $0 != "=" } }
    }
}
