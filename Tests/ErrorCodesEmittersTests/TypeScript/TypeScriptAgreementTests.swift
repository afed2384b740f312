import ErrorCodesEmitters
import ErrorCodesSpec
import ErrorCodesWriting
import Foundation
import TestSupport
import Testing

/// The client in TypeScript takes the same bodies for the same errors as the one in Swift, and shows the same texts: of every
/// fixture in every form, with any member dropped or changed. Only integers beyond 2^53 - 1 are no values in TypeScript.
struct TypeScriptAgreementTests {
    private static let names: Set<String> = [
        "examples-enum", "fields", "flags", "headers-and-types", "order-service", "orders", "parameter-types",
        "string-codes", "warnings",
    ]

    private static func programs() throws -> [FixtureProgram] {
        let catalog = try Generated.catalog(bytes: Array(texts.utf8), name: "texts", translations: [])
        var programs = try FixtureProgram.all().map { $0.filter { names.contains($0.catalog.name) } }
        programs[0].append(FixtureProgram.Spec(catalog))
        return programs.filter { !$0.specs.isEmpty }
    }

    @Test(
        .needs("needs node (Examples/install-dependencies typescript)", "node", "--version"),
        .needs("needs tsc (Examples/install-dependencies typescript)", "tsc", "--version"),
        arguments: (try? programs()) ?? []
    )
    func clientsAgree(_ program: FixtureProgram) async throws {
        let folder = try TemporaryDirectory()
        try folder.write(#"{ "type": "module" }"#, to: "package.json")
        for spec in program.specs {
            for artifact in FixtureEmitter().artifacts(for: [spec.catalog]) {
                try folder.write(Generated.source(artifact).text, to: "\(spec.catalog.name)/fixtures/\(artifact.name)")
            }
            let module = try #require(TypeScriptEmitter().artifacts(for: [spec.catalog]).first)
            try folder.write(Generated.source(module).text, to: "\(spec.catalog.name)/client.ts")
        }
        let modules = program.specs.map { "\($0.catalog.name)/client.ts" }
        let options = [
            "--target", "es2020", "--module", "node16", "--moduleResolution", "node16", "--lib", "es2020", "--strict",
        ]
        let compiled = try await ProcessRunner.run("tsc", options + modules, in: folder.url)
        try #require(compiled.exitCode == 0, "\(compiled.standardOutput)")
        let script = Repository.root.appending(path: "Tests/Documents/TypeScript/agree.mjs").path
        let decoded = try await ProcessRunner.run("node", [script, folder.path("")], timeout: 600)
        try #require(decoded.exitCode == 0, "\(decoded.standardError)")

        let calls = program.specs.map { "try check(\($0.type).self, \"\($0.catalog.name)\")\n" }.joined()
        let main = "let folder = \(String(reflecting: folder.url.path))\n" + calls
        let sources =
            program.specs.map(\.swift) + [
                Source(name: "check.swift", text: Self.check), Source(name: "main.swift", text: main),
            ]
        let output = try await Program(sources).output(BuildMode(isOptimized: true))
        #expect(output.split(separator: "\n").prefix(20).joined(separator: "\n") == "")
    }

    @Test func everySpecIsInAProgram() throws {
        #expect(try Self.programs().flatMap(\.specs).map(\.catalog.name).sorted() == (Self.names + ["texts"]).sorted())
    }

    /// Prints the cases of a spec in which the two clients differ.
    private static let check = """
        import ErrorCodesMessages
        import ErrorCodesRuntime
        import Foundation

        func check<Failure: CatalogError>(_ type: Failure.Type, _ spec: String) throws {
            let lines = try Data(contentsOf: URL(fileURLWithPath: "\\(folder)/\\(spec)/cases.jsonl")).split(separator: 10)
            if lines.isEmpty { print("no cases for \\(spec)") }
            for line in lines { check(type, spec, JSONValue(decoding: Array(line)) ?? .null) }
        }

        func check<Failure: CatalogError>(_ type: Failure.Type, _ spec: String, _ case: JSONValue) {
            let headers = (`case`["headers"]?.array ?? []).map {
                HeaderField(name: $0[0]?.string ?? "", value: $0[1]?.string ?? "")
            }
            let (status, body) = (`case`["status"]?.int ?? 0, `case`["body"]?.string ?? "")
            let decoded = Failure.decode(ProblemResponse(status: status, headers: headers, body: Array(body.utf8)))
            let other = `case`["name"]?.string
            guard case .known(let error) = decoded, error.code.name == other else {
                if case .unknown = decoded, other == nil { return }
                print(spec, body, "is", decoded, "in Swift, and in TypeScript", other ?? "unknown")
                return
            }
            for text in `case`["texts"]?.array ?? [] {
                let languages = text["languages"]?.array?.compactMap(\\.string) ?? []
                let application = text["application"]?.string
                let message = error.message(in: LanguagePreferences(languages), application: application)
                if plain(message.text) != text["text"]?.string.map(plain) || message.language != text["language"]?.string {
                    print(spec, error.code.name, languages, application ?? "", message.text, "differs from", text)
                }
            }
        }

        /// CLDR writes other spaces from version to version, and node has its own version.
        func plain(_ text: String) -> String {
            String(String.UnicodeScalarView(text.unicodeScalars.map { [0xA0, 0x202F].contains($0.value) ? " " : $0 }))
        }

        """

    /// A value of each type in languages that write them differently, and languages that stand in for others.
    private static let texts = """
        errorcodes: 1
        domain: shop.texts
        type-base: https://errors.example.com/texts/
        errors:
          values:
            code: 1
            status: 409
            title: Values
            params:
              text: { type: string, example: "אבג 12" }
              few: { type: int, example: 2 }
              many: { type: int, example: 1234567 }
              number: { type: double, example: 1234.5 }
              day: { type: date, example: "2028-02-29" }
              pause: { type: duration, example: 5400s }
              words: { type: list<string>, example: [a, "b"] }
              flag: { type: bool, example: true }
              absent: { type: "int?" }
            messages:
              \(languagesOfValues.map { "\($0): \"\(value)\"" }.joined(separator: "\n      "))
          languages:
            code: 2
            status: 409
            title: Languages
            messages: { en: en, en-001: en-001, en-GB: en-GB, es: es, es-419: es-419, pt: pt, pt-PT: pt-PT, zh-Hans: zh-Hans, \
        zh-Hant: zh-Hant, zh-Hant-HK: zh-Hant-HK, sr: sr, sr-Latn: sr-Latn, nb: nb, he: he, de: de, de-CH: de-CH, \
        de-1996: de-1996, fr: fr }

        """
    private static let languagesOfValues = ["ar", "de", "en", "fr", "he", "ja", "pl", "ru", "zh-Hans"]
    private static let value = """
        {text} | {few, plural, =1 {one} one {#} few {few #} other {other #}} | {many} | {number} | {day} | {pause} | {words} | \
        {flag} | {absent} | {{}}
        """
}

extension FixtureProgram {
    fileprivate func filter(_ isIncluded: (Spec) -> Bool) -> FixtureProgram {
        FixtureProgram(specs: specs.filter(isIncluded))
    }

    fileprivate mutating func append(_ spec: Spec) { self = FixtureProgram(specs: specs + [spec]) }
}
