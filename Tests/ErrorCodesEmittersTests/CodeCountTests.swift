import Testing

/// The number of codes at which the layout of an enum changes in memory.
struct CodeCountTests {
    @Test(arguments: [1, 2, 255, 256, 257])
    func everyCodeComesBack(_ count: Int) async throws {
        let errors = (0..<count).map { "  e\($0): { code: \(100 + $0 * 7), status: 409, title: E\($0) }" }
        let spec = """
            errorcodes: 1
            domain: many
            type-base: https://errors.example.com/
            errors:
            \(errors.joined(separator: "\n"))
            """
        let main = """
            import ErrorCodesRuntime
            var numbers: [Int] = []
            for (ordinal, code) in ManyError.Code.allCases.enumerated() {
                precondition(code.ordinal == ordinal && ManyError.Code(rawValue: code.rawValue) == code)
                precondition(ManyError.Code(name: code.name) == code && code.name == "e\\(ordinal)")
                precondition("\\(code)" == code.name && code.title == "E\\(ordinal)")
                guard case .known(let error) = ManyError.decode(ProblemDetails(type: code.type)) else { fatalError() }
                precondition(error.code == code && ManyError.decode(ProblemDetails(error)) == .known(error))
                numbers.append(code.rawValue)
            }
            print(numbers.count, numbers.last ?? 0, ManyError.e0(), ManyError.Code(rawValue: 99) as Any)
            """
        let source = try Generated.source(spec)
        for mode in BuildMode.optimizations {
            let output = try await Program(source, main: main).output(mode)
            #expect(output == "\(count) \(100 + (count - 1) * 7) e0 (100): E0 nil\n")
        }
    }

    /// The cases share one declaration, which those that are deprecated interrupt.
    @Test(arguments: [2_000])
    func everyCodeOfALargeCatalogueComesBack(_ count: Int) async throws {
        let errors = (0..<count).map { number in
            let deprecation = number % 700 == 699 || number == count - 1 ? ", deprecated: { use: e1 }" : ""
            return "  e\(number): { code: \(100 + number * 7), status: 409, title: E\(number)\(deprecation) }"
        }
        let spec = """
            errorcodes: 1
            domain: many
            type-base: https://errors.example.com/
            swift: { layout: struct }
            errors:
            \(errors.joined(separator: "\n"))
            """
        let main = """
            import ErrorCodesRuntime
            for (ordinal, code) in ManyError.Code.allCases.enumerated() {
                precondition(code.ordinal == ordinal && ManyError.Code(rawValue: code.rawValue) == code)
                precondition(code.name == "e\\(ordinal)" && code.type == "https://errors.example.com/e\\(ordinal)")
            }
            let deprecated = ManyError.Code.allCases.filter { $0.deprecation?.replacement == .e1 }
            print(ManyError.Code.allCases.count, deprecated.map(\\.name).joined(separator: " "))
            """
        let output = try await Program(Generated.source(spec), main: main).output(BuildMode())
        #expect(output == "\(count) e699 e1399 e\(count - 1)\n")
    }
}
