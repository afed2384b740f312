import ErrorCodesAuthoring
import Testing

@testable import ErrorCodesSpec

@Suite("From a spec to a catalogue")
struct CatalogTests {
    private func catalog(_ body: String, head: String = BrokenSpec.head, path: String = "orders.errorcodes.yaml") throws
        -> Catalog
    {
        let result = SpecPipeline.run(spec: SourceFile(path: path, text: head + body), rules: .all)
        #expect(result.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
        return try #require(result.catalog)
    }

    @Test("what is left out has a default")
    func defaults() throws {
        let catalog = try catalog("errors: { order-lost: { title: Lost, status: 503 } }")
        #expect(catalog.title == nil && catalog.owner == nil && catalog.unexpected == nil)
        #expect(catalog.swift.type.text == "OrdersError")
        #expect(catalog.swift.access == .internal)
        #expect(catalog.swift.isExhaustive)
        #expect(catalog.swift.layout == .enum)
        #expect(catalog.ranges.isEmpty && catalog.successes.isEmpty && catalog.operations.isEmpty)
        #expect(catalog.languages.isEmpty)
        let error = try #require(catalog.errors.first)
        #expect(error.code == .text("ORDER_LOST"))
        #expect(catalog.codeKind == .string)
        #expect(error.retry == .never)
        #expect(error.log == .error)
        #expect(error.range == nil && error.detail == nil && error.description == nil && error.alert == nil)
    }

    @Test(
        "the type is named after the last word of the domain",
        arguments: [
            ("shop.orders", "OrdersError"), ("orders", "OrdersError"), ("shop.order-entry", "EntryError"),
            ("shop.orders2", "Orders2Error"), ("shop.2026", "Shop2026Error"), ("shop.v2.1.0", "V210Error"),
        ]
    )
    func typeName(domain: String, expected: String) throws {
        let head = "errorcodes: 1\ndomain: \(domain)\ntype-base: urn:orders/\n"
        #expect(try catalog("errors: { a: { title: A, status: 500 } }", head: head).swift.type.text.string == expected)
    }

    @Test("string codes, in the order of their bytes")
    func stringCodes() throws {
        let catalog = try catalog(
            """
            success: { ok: { status: 200, title: Success }, created: { status: 201, title: Created, code: "1" } }
            errors:
              lost: { code: b.1, title: Lost, status: 500 }
              found: { title: Found, status: 500 }
              gone: { code: "20001", title: Gone, status: 500 }
              late: { code: b-2_C, title: Late, status: 500 }
            """
        )
        #expect(catalog.codeKind == .string)
        #expect(catalog.errors.map(\.code.description) == ["\"20001\"", "\"FOUND\"", "\"b-2_C\"", "\"b.1\""])
        #expect(catalog.successes.map(\.code.description) == ["\"1\"", "\"OK\""])
    }

    @Test("integer codes by value, not by digits")
    func order() throws {
        let catalog = try catalog(
            """
            ranges: { late: { codes: 100-1000, status: 500 }, early: { codes: 0-99, status: 400 } }
            reserved: { codes: [500, 20-30, 7], names: [z, b] }
            errors:
              a: { code: 1000, title: A }
              b-c: { code: 9, title: B }
              c: { code: 100, title: C }
              d: { code: 0, title: D }
            operations:
              late: { errors: [a, d] }
              Early: { errors: [] }
            """
        )
        #expect(catalog.errors.map(\.code) == [0, 9, 100, 1000].map(CodeValue.integer))
        #expect(catalog.errors.map(\.status.code) == [400, 400, 500, 500])
        #expect(catalog.ranges.map(\.name.text) == ["early", "late"])
        #expect(catalog.errors.map(\.range) == [0, 0, 1, 1])
        #expect(catalog.reserved.intervals.map(\.description) == ["7", "20-30", "500"])
        #expect(catalog.reserved.names == ["b", "z"])
        #expect(catalog.operations.map(\.name.text) == ["Early", "late"])
        #expect(catalog.operations.map(\.errors) == [[], [0, 3]])
    }

    @Test(
        "every type of a param",
        arguments: [
            ("string", ParameterType.string, false), ("int", .int, false), ("double", .double, false),
            ("bool", .bool, false), ("date-time", .dateTime, false), ("duration", .duration, false),
            ("uuid", .uuid, false), ("url", .url, false), ("string?", .string, true), ("url?", .url, true),
            ("list<string>", .list(.string), false), ("list<uuid>", .list(.uuid), false),
            ("list<date-time>?", .list(.dateTime), true), ("list<list<int>>", .list(.list(.int)), false),
            ("list<list<list<list<bool>>>>", .list(.list(.list(.list(.bool)))), false),
        ]
    )
    func parameterTypes(word: String, type: ParameterType, isOptional: Bool) throws {
        for form in ["\"\(word)\"", "{ type: \"\(word)\" }"] {
            let parameter = try #require(
                try catalog("errors: { a: { title: A, status: 500, params: { p: \(form) } } }").errors.first?.parameters
                    .first
            )
            #expect(parameter.type == type)
            #expect(parameter.isOptional == isOptional)
            #expect(parameter.type.description == word.filter { $0 != "?" })
        }
    }

    @Test(
        "enums",
        arguments: [
            ("enum", ParameterType.choice(["low", "HIGH_2"]), false), ("enum?", .choice(["low", "HIGH_2"]), true),
            ("list<enum>", .list(.choice(["low", "HIGH_2"])), false),
        ]
    )
    func enums(word: String, type: ParameterType, isOptional: Bool) throws {
        let body = "errors: { a: { title: A, status: 500, params: { p: { type: \(word), values: [low, HIGH_2] } } } }"
        let parameter = try #require(try catalog(body).errors.first?.parameters.first)
        #expect(parameter.type == type)
        #expect(parameter.isOptional == isOptional)
        #expect(parameter.type.innermost == .choice(["low", "HIGH_2"]))
    }

    @Test("wire names, visibilities and descriptions of params")
    func parameters() throws {
        let error = try #require(
            try catalog(
                """
                errors:
                  a:
                    title: A
                    status: 500
                    params:
                      one: { type: int, wire: _o.n-e, visibility: public }
                      two: { type: int, visibility: personal, description: "  Two.  " }
                      three: { type: int, visibility: secret }
                      four: { type: int?, visibility: internal, wire: one }
                """
            ).errors.first
        )
        #expect(error.parameters.map(\.wireName) == ["_o.n-e", "two", "three", "one"])
        #expect(error.parameters.map(\.visibility) == [.public, .personal, .secret, .internal])
        #expect(error.parameters.map(\.description) == [nil, "Two.", nil, nil])
        #expect(error.payload.map(\.name) == ["one", "two"])
        #expect(error.guarded.map(\.name) == ["three", "four"])
    }

    @Test(
        "retry advice",
        arguments: [
            ("never", RetryAdvice.never), ("backoff", .backoff), ("\"never\"", .never),
            ("{ after: 30s }", .after(SpecDuration(milliseconds: 30_000))),
            ("{ after: 250ms }", .after(SpecDuration(milliseconds: 250))),
        ]
    )
    func retry(word: String, advice: RetryAdvice) throws {
        let error = try catalog("errors: { a: { title: A, status: 500, retry: \(word) } }").errors.first
        #expect(error?.retry == advice)
    }

    @Test("log levels, given and by status", arguments: LogLevel.allCases)
    func log(level: LogLevel) throws {
        let catalog = try catalog(
            """
            errors:
              a: { title: A, status: 503, log: \(level.rawValue) }
              b: { title: B, status: 499 }
              c: { title: C, status: 500 }
            """
        )
        #expect(catalog.errors.map(\.log) == [level, .notice, .error])
    }

    @Test("an alert without `for` and severity")
    func alert() throws {
        let error = try catalog("errors: { a: { title: A, status: 500, alert: { above: 0.50, per: 2h } } }").errors
            .first
        let expected = Alert(
            above: "0.50",
            per: SpecDuration(milliseconds: 7_200_000),
            sustained: nil,
            severity: "ticket"
        )
        #expect(error?.alert == expected)
    }

    @Test("an error may have a registered problem type")
    func problemType() throws {
        let catalog = try catalog("errors: { a: { title: A, status: 500, type: \"urn:a\" } }")
        #expect(catalog.errors.map { catalog.typeURI(of: $0) } == ["urn:a"])
    }

    @Test(
        "evolution",
        arguments: [("", false), (", evolution: nonexhaustive", false), (", evolution: exhaustive", true)]
    )
    func evolution(option: String, isExhaustive: Bool) throws {
        let body =
            "swift: { type: E_1, layout: struct, access: public\(option) }\nerrors: { a: { title: A, status: 500 } }"
        let swift = try catalog(body).swift
        #expect(swift.isExhaustive == isExhaustive)
        #expect(swift.layout == .struct)
        #expect(swift.type.text == "E_1")
    }

    @Test("texts are in the languages' own spelling and order")
    func languages() throws {
        let body = """
            errors:
              a:
                title: A
                status: 500
                messages: { ZH-hans: "三", EN-gb: Two, en: One }
                applications: { "2": { DE: Zwei }, "10": { fr: Dix } }
            """
        let catalog = try catalog(body)
        let error = try #require(catalog.errors.first)
        #expect(error.messages.map(\.language.text) == ["en", "en-GB", "zh-Hans"])
        #expect(error.messages.map(\.text.text) == ["One", "Two", "三"])
        #expect(error.applications.map(\.identifier) == ["10", "2"])
        #expect(catalog.languages.map(\.text) == ["de", "en", "en-GB", "fr", "zh-Hans"])
    }

    @Test("scalars of every style")
    func scalars() throws {
        let error = try #require(
            try catalog(
                """
                errors:
                  a:
                    title: 'It''s "A"'
                    status: 500
                    detail: "\\u00c4 \\"b\\"  c"
                    description: |2

                      # Head

                        code

                    causes:
                      - cause: >
                          one
                          two

                          three
                        fix: plain
                          and folded
                """
            ).errors.first
        )
        #expect(error.title == "It's \"A\"")
        #expect(error.detail?.text == "Ä \"b\"  c")
        #expect(error.description?.string == "# Head\n\n  code")
        #expect(error.causes.map(\.cause.string) == ["one two\nthree"])
        #expect(error.causes.map { $0.fix?.string } == ["plain and folded"])
    }

    @Test("the order of keys and the style of mappings make no difference")
    func spelling() throws {
        let block = """
            errors:
              b:
                status: 500
                title: B
              a:
                title: A
                status: 400
            """
        let flow =
            #"{ errorcodes: 1, "errors": {a: {"status":400,title: A},b: { title: "B", status: 500, }}, "#
            + #"'type-base': "https://errors.example.com/orders/", domain: shop.orders }"#
        let (one, two) = (try catalog(block), try catalog(flow, head: ""))
        #expect(one.errors.map(\.code) == two.errors.map(\.code))
        #expect(one.errors.map(\.title) == ["A", "B"])
        #expect(one.errors.map(\.title) == two.errors.map(\.title))
        #expect(one.typeBase == two.typeBase)
    }

    @Test(
        "line breaks and a byte order mark make no difference",
        arguments: ["\n", "\r\n", "\r"],
        ["", "\u{FEFF}"]
    )
    func lineBreaks(lineBreak: String, mark: String) throws {
        let body = "errors:\n  a:\n    title: A\n    status: 500\n    description: |\n      one\n      two\n"
        let text = mark + (BrokenSpec.head + body).replacing("\n", with: lineBreak)
        #expect(try catalog(text, head: "").errors.first?.description?.string == "one\ntwo")
    }

    @Test(
        "the name of the file",
        arguments: [
            ("a/b/orders.errorcodes.yaml", "orders", "orders.errorcodes.yaml"),
            ("orders.yaml", "orders.yaml", "orders.yaml"),
            ("shop.orders.errorcodes.yaml", "shop.orders", "shop.orders.errorcodes.yaml"),
        ]
    )
    func name(path: String, name: String, sourceName: String) throws {
        let catalog = try catalog("errors: { a: { title: A, status: 500 } }", path: path)
        #expect(catalog.name == name)
        #expect(catalog.sourceName == sourceName)
    }

    @Test(
        "the names of files of texts",
        arguments: [
            ("orders.messages.en.yaml", "orders", "en"),
            ("shop.orders.messages.zh-Hans.yaml", "shop.orders", "zh-Hans"),
            ("messages.messages.en.yaml", "messages", "en"),
        ]
    )
    func translationName(file: String, spec: String, language: String) throws {
        let parts = try #require(TranslationFileName.split(file))
        #expect(parts.spec == spec)
        #expect(parts.language == language)
    }

    @Test(
        "other names of files",
        arguments: ["orders.en.yaml", "orders.messages.en.yml", "orders.messages.yaml", "messages.yaml", ".yaml", ""]
    )
    func otherName(file: String) {
        #expect(TranslationFileName.split(file) == nil)
    }
}
