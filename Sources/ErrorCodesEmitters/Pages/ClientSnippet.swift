import ErrorCodesRuntime
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

/// The sources. Names, codes, members and absolute URIs have neither quotation marks nor backslashes nor, but for URIs, `$`;
/// what could be something else in a language passes through a type for it.
private struct SnippetSources {
    private let page: ErrorPage
    private let error: PublishedError
    /// The first member of its own.
    private let member: ErrorCodesSpec.Parameter?
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
            return "for field in error.\(error.fieldErrorsLabel) { mark(field.location, field.violation) }"
        }
        return member.map { "show(error.\(SwiftIdentifier(element: $0.name).spelling))" } ?? ""
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
        member.utf8.allSatisfy(ShellWord.isOfName) ? "problem.\(member)" : "problem[\"\(member)\"]"
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

    private static func pythonAccess(_ member: ErrorCodesSpec.Parameter) -> String {
        member.isOptional ? ".get(\"\(member.wireName)\")" : "[\"\(member.wireName)\"]"
    }

    /// The first call that can answer it; nil where none has a path.
    var curl: String? {
        for operation in page.operations {
            guard let method = operation.method, let path = operation.path else { continue }
            // A request for a head, which `-X HEAD` does not stop waiting for a body.
            let options =
                switch method {
                case .get: "-i"
                case .head: "-I"
                default: "-i -X \(method.rawValue)"
                }
            return "curl \(options) -H 'Accept: application/problem+json' \(Self.address(path.string).text)"
        }
        return nil
    }

    /// The address of a call: what stands in braces is a variable of the shell.
    private static func address(_ path: String) -> ShellWord {
        var word = ShellWord()
        word.append(variable: "API")
        var rest = path[...]
        while let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") {
            word.append(PercentEncoding.path(String(rest[..<start])))
            word.append(variable: String(rest[rest.index(after: start)..<end]))
            rest = rest[rest.index(after: end)...]
        }
        word.append(PercentEncoding.path(String(rest)))
        return word
    }
}
