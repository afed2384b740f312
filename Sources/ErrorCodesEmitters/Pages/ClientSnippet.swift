import ErrorCodesSpec
import ErrorCodesSwiftEmitter

/// How a client tells an error apart, in one language.
package struct ClientSnippet: Sendable {
    package let language: String
    /// The word by which Markdown names the language.
    package let markdownName: StaticString
    package let code: String

    static func all(for page: ErrorPage) -> [ClientSnippet] {
        let sources = SnippetSources(page)
        return [
            ClientSnippet(language: "Swift", markdownName: "swift", code: sources.swift),
            ClientSnippet(language: "TypeScript", markdownName: "ts", code: sources.typeScript),
            ClientSnippet(language: "Kotlin", markdownName: "kotlin", code: sources.kotlin),
            ClientSnippet(language: "Python", markdownName: "python", code: sources.python),
        ] + (sources.curl.map { [ClientSnippet(language: "curl", markdownName: "sh", code: $0)] } ?? [])
    }
}

/// The sources. What is put into them has letters of its own only: names, codes, members, and absolute URIs, which have neither
/// quotation marks nor backslashes.
private struct SnippetSources {
    private let page: ErrorPage
    private let error: PublishedError
    /// The first member of its own.
    private let member: Parameter?
    private let hasFields: Bool

    init(_ page: ErrorPage) {
        self.page = page
        error = page.error
        member = page.members.first
        hasFields = !error.fields.isEmpty
    }

    var swift: String {
        let type = page.catalog.swift.type.text.string
        let name = SwiftIdentifier(case: error.name, page.catalog.swift.initialisms).spelling
        let hasTuple = page.catalog.swift.layout == .enum && (hasFields || member != nil)
        let pattern = hasTuple ? "\(name)(let error)" : "code(.\(name))"
        return """
            do {
                try \(type).check(response)
            } catch \(type).\(pattern) {
                \(hasTuple ? swiftUse : "// \(error.retry.answer)")
            }
            """
    }

    private var swiftUse: String {
        if hasFields {
            let label = SwiftIdentifier(fieldErrorsBeside: error.payload).spelling
            return "for field in error.\(label) { mark(field.location, field.violation) }"
        }
        return "show(error.\(member?.name.string ?? ""))"
    }

    var typeScript: String {
        let use =
            hasFields
            ? "problem.errors.forEach(error => mark(error.pointer, error.code));"
            : member.map { "show(\(Self.typeScriptAccess($0.wireName.string)));" } ?? "// \(error.retry.answer)"
        return """
            const problem = await response.json();
            if (problem.type === "\(error.type)") {
              \(use)
            }
            """
    }

    private static func typeScriptAccess(_ member: String) -> String {
        member.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" } ? "problem.\(member)" : "problem[\"\(member)\"]"
    }

    var kotlin: String {
        let read: String
        let code: String
        switch error.code {
        case .integer(let number): (read, code) = ("intOrNull", "\(number)")
        case .text(let word): (read, code) = ("contentOrNull", "\"\(word)\"")
        }
        let use =
            hasFields
            ? "problem[\"errors\"]!!.jsonArray.forEach(::mark)"
            : member.map { "show(problem[\"\($0.wireName)\"])" } ?? (error.retry.mayHelp ? "tryLater()" : "giveUp()")
        return """
            val problem = Json.parseToJsonElement(body).jsonObject
            when (problem["code"]?.jsonPrimitive?.\(read)) {
                \(code) -> \(use)
            }
            """
    }

    var python: String {
        let code: String
        switch error.code {
        case .integer(let number): code = "\(number)"
        case .text(let word): code = "\"\(word)\""
        }
        let use =
            hasFields
            ? "for error in problem[\"errors\"]:\n        mark(error[\"pointer\"], error[\"code\"])"
            : member.map { "show(problem\(Self.pythonAccess($0)))" }
                ?? (error.retry.mayHelp ? "try_later()" : "give_up()")
        return """
            problem = response.json()
            if problem.get("code") == \(code):
                \(use)
            """
    }

    private static func pythonAccess(_ member: Parameter) -> String {
        member.isOptional ? ".get(\"\(member.wireName)\")" : "[\"\(member.wireName)\"]"
    }

    /// The first call that can answer it; nil where none has a path.
    var curl: String? {
        for operation in page.operations {
            guard let method = operation.method, let path = operation.path else { continue }
            let option = method == .get ? "" : " -X \(method.rawValue)"
            return "curl -i\(option) -H 'Accept: application/problem+json' \(Self.shellWord(path.string))"
        }
        return nil
    }

    /// The address as a shell reads it: names in braces are variables. Anything unusual is quoted whole.
    private static func shellWord(_ path: String) -> String {
        let segments = path.split(separator: "/", omittingEmptySubsequences: false).map { segment -> String in
            let name = segment.dropFirst().dropLast()
            let isName = segment.hasPrefix("{") && segment.hasSuffix("}") && name.utf8.allSatisfy(isWord)
            return isName && name.utf8.first.map(isDigit) == false ? "$\(name)" : String(segment)
        }
        let address = segments.joined(separator: "/")
        if address.utf8.allSatisfy({ isWord($0) || "/$.~-".utf8.contains($0) }) { return "\"$API\(address)\"" }
        return "\"$API\"'\(path.replacing("'", with: "'\\''"))'"
    }

    private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

    private static func isWord(_ byte: UInt8) -> Bool {
        isDigit(byte) || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 || byte == UInt8(ascii: "_")
    }
}
