import ErrorCodesSamples
import ErrorCodesSpec
import ErrorCodesSwiftEmitter
import Foundation
import TestSupport
import Testing

/// A program with the Swift of several specs, which holds their fixtures against what it sends and decodes.
struct FixtureProgram: Sendable, CustomTestStringConvertible {
    struct Spec: Sendable {
        let catalog: Catalog
        let swift: Source
    }

    private(set) var specs: [Spec]

    var testDescription: String { specs.map(\.catalog.name).joined(separator: ", ") }

    /// The programs, as few as possible: no two types of one have the same name.
    static func all() throws -> [FixtureProgram] {
        var programs: [FixtureProgram] = []
        for spec in try catalogs().map(Spec.init) {
            let index = programs.firstIndex { program in !program.specs.contains { $0.type == spec.type } }
            if let index { programs[index].specs.append(spec) } else { programs.append(FixtureProgram(specs: [spec])) }
        }
        return programs
    }

    private static func catalogs() throws -> [Catalog] {
        let golden = try GoldenCase.all.map {
            try Generated.catalog(bytes: Array($0.spec), name: $0.name, translations: $0.translations)
        }
        let service = Repository.root.appending(
            path: "Examples/order-service/Sources/OrderCatalog/orders.errorcodes.yaml"
        )
        let layouts = ["enum", "struct"].map { (name: "examples-\($0)", text: ExampleSpec.text(layout: $0)) }
        return golden
            + [try Generated.catalog(bytes: Array(Data(contentsOf: service)), name: "order-service", translations: [])]
            + (try layouts.map { try Generated.catalog(bytes: Array($0.text.utf8), name: $0.name, translations: []) })
    }

    /// - Parameter fixtures: A folder with a folder for each spec.
    func sources(fixtures: String) throws -> [Source] {
        let samples = try ["CatalogError+Samples", "SampleValues"].map { name in
            let file = Repository.root.appending(path: "Sources/ErrorCodesTesting/\(name).swift")
            return Source(name: name + ".swift", text: try String(contentsOf: file, encoding: .utf8))
        }
        let calls = specs.map { "try check(\($0.type).self, \"\($0.catalog.name)\")\n" }.joined()
        let main = "let fixtures = \(String(reflecting: fixtures))\n" + calls
        return specs.map(\.swift) + samples
            + [Source(name: "check.swift", text: Self.check), Source(name: "main.swift", text: main)]
    }

    /// Two of its field errors have codes that differ in their kind alone, 11 and "11". In JSON:API every code is text.
    private static let ambiguous = "/fields/invalid.json-api.json"

    private static let check = """
        import ErrorCodesRuntime
        import ErrorCodesServer
        import Foundation

        /// Prints how many fixtures there are, and what is wrong with each.
        func check<Failure: CatalogError>(_ type: Failure.Type, _ spec: String) throws {
            let forms: [(String, ErrorBodyFormat)] = [("problem", .problem), ("envelope", .envelope), ("json-api", .jsonAPI)]
            var count = 0
            for code in Failure.Code.allCases {
                for (form, format) in forms {
                    try check(Failure.sample(of: code), format, "\\(fixtures)/\\(spec)/\\(code.name).\\(form).json")
                    count += 1
                }
            }
            print("\\(spec): \\(count) fixtures")
        }

        func check<Failure: CatalogError>(_ sample: Failure, _ format: ErrorBodyFormat, _ path: String) throws {
            let file = JSONValue(decoding: Array(try Data(contentsOf: URL(fileURLWithPath: path))))
            let (status, body) = (file?["status"]?.int ?? 0, file?["body"]?.encoded ?? [])
            let headers = (file?["headers"]?.array ?? []).map {
                HeaderField(name: $0["name"]?.string ?? "", value: $0["value"]?.string ?? "")
            }
            let request = ErrorRequest(requestID: "\(CatalogSamples.requestID)", httpMajorVersion: 1)
            let sent = ErrorResponder(Failure.self, formats: [format]).response(to: sample, for: request)
            if sent.status != status || sent.headers != headers || sent.body != body {
                print(path, "has", status, headers.map(\\.value), String(decoding: body, as: UTF8.self))
                print("sent are", sent.status, sent.headers.map(\\.value), String(decoding: sent.body, as: UTF8.self))
            }
            let received = Failure.decode(ProblemResponse(status: status, headers: headers, body: body))
            if case .known(let error) = received, error == sample || path.hasSuffix("\(ambiguous)") { return }
            print(path, "is decoded to", received, "and not to", sample)
        }

        """
}

extension FixtureProgram.Spec {
    init(_ catalog: Catalog) {
        let artifact = SwiftEmitter().artifacts(for: [catalog])[0]
        self.init(catalog: catalog, swift: Generated.source(artifact))
    }

    var type: String { catalog.swift.type.text.string }
}

/// An error with an example of each type, and one of a field.
enum ExampleSpec {
    static func text(layout: String) -> String {
        """
        errorcodes: 1
        domain: shop.examples-\(layout)
        type-base: https://errors.example.com/examples/
        swift: { type: Example\(layout.capitalized)Error, layout: \(layout) }
        errors:
          examples:
            code: 1
            status: 409
            title: Examples
            detail: "{aString} {anInt} {aDouble} {aDay} {anInstant} {aDuration} {aLevel} {strings}"
            params:
              aString: { type: string, wire: a_string, example: "a \\\\ \\"b\\" é" }
              anInt: { type: int, example: -17 }
              aDouble: { type: double, example: 2.50 }
              aWholeDouble: { type: double, example: 3 }
              aPreciseDouble: { type: double, example: 0.1234567890123456 }
              aBool: { type: bool, example: false }
              aDay: { type: date, example: "2028-02-29" }
              anInstant: { type: date-time, example: "2030-01-31T12:00:00.5+01:00" }
              aDuration: { type: duration, example: 1500ms }
              aUUID: { type: uuid, example: 0B1C9F3E-6D0A-4B58-9F0E-3A1C2D4E5F60 }
              aURL: { type: url, example: "https://example.com/a?b=%20#c" }
              aLevel: { type: enum, values: [low, high], example: high }
              anOptional: { type: "int?", example: 7 }
              strings: { type: list<string>, example: [a, "b, c"] }
              lists: { type: list<list<int>>, example: [[1, 2], []] }
              nothing: { type: list<string>, example: [] }
              instants: { type: "list<date-time>?", example: ["2030-01-31T12:00:00Z"] }
              ids: { type: list<uuid>, example: [0B1C9F3E-6D0A-4B58-9F0E-3A1C2D4E5F60] }
              levels: { type: list<enum>, values: [low, high], example: [high, low] }
              aShared: { type: enum, values: [strict, lax], swift-name: Mode }
              anUnknown: { type: enum, values: [unknown, known] }
              aPerson: { type: string, visibility: personal, example: Ann }
            fields:
              out-of-range:
                code: 1
                detail: "{anInt} to {maximum}."
                params:
                  anInt: { type: int, example: 3 }
                  maximum: int
              other: { code: 2, params: { anInt: int, day: { type: date, example: "2031-12-31" } } }

          shared:
            code: 2
            status: 409
            title: Shared
            params:
              mode: { type: list<enum>, values: [lax, strict], swift-name: Mode }
            fields: { wrong: { code: 1, params: { mode: { type: enum, values: [lax, strict], swift-name: Mode } } } }

        """
    }
}
