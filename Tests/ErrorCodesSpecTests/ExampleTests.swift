import ErrorCodesAuthoring
import Testing

@testable import ErrorCodesSpec

@Suite("The example, read to a catalogue")
struct ExampleTests {
    let catalog: Catalog

    init() throws {
        let result = SpecPipeline.run(
            spec: SourceFile(path: "Sources/App/orders.errorcodes.yaml", text: Example.spec),
            translations: [SourceFile(path: "orders.messages.zh-hans.yaml", text: Example.simplifiedChinese)],
            rules: .all
        )
        #expect(result.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
        catalog = try #require(result.catalog)
    }

    private func error(_ name: String) throws -> ErrorEntry {
        try #require(catalog.errors.first { $0.name.text.string == name })
    }

    @Test("the catalogue itself")
    func root() {
        #expect(catalog.name == "orders")
        #expect(catalog.sourceName == "orders.errorcodes.yaml")
        #expect(catalog.domain.text == "shop.orders")
        #expect(catalog.domain.lastWord == "orders")
        #expect(catalog.title == "Order service")
        #expect(catalog.owner == "orders-team")
        #expect(catalog.typeBase.text == "https://errors.example.com/orders/")
        #expect(catalog.codeKind == .integer)
        #expect(catalog.unexpected.map { catalog.errors[$0].name.text } == "internal-error")
        #expect(catalog.languages.map(\.text) == ["en", "zh-Hans"])
    }

    @Test("how the Swift source is made")
    func swift() {
        #expect(catalog.swift.type.text == "OrderError")
        #expect(catalog.swift.access == .public)
        #expect(!catalog.swift.isExhaustive)
        #expect(catalog.swift.layout == .enum)
    }

    @Test("ranges and reservations")
    func ranges() {
        #expect(catalog.ranges.map(\.name.text) == ["parameters", "ordering", "system"])
        #expect(catalog.ranges.map(\.codes.description) == ["10000-19999", "20000-29999", "90000-99999"])
        #expect(catalog.ranges.map(\.title) == ["Parameter validation", nil, nil])
        #expect(catalog.reserved.intervals.map(\.description) == ["20003", "20010-20019"])
        #expect(catalog.reserved.words == [])
        #expect(catalog.reserved.names == ["order-lost"])
    }

    @Test("successes")
    func successes() {
        #expect(catalog.successes.map(\.name.text) == ["ok", "created"])
        #expect(catalog.successes.map(\.code) == [.integer(0), .integer(1)])
        #expect(catalog.successes.map(\.status.code) == [200, 201])
        #expect(catalog.successes.map(\.title) == ["Success", "Created"])
        #expect(catalog.successes.allSatisfy { $0.description == nil })
    }

    @Test("errors in the order of their codes, with what their ranges give")
    func errors() {
        #expect(
            catalog.errors.map(\.name.text)
                == ["unauthenticated", "validation-failed", "order-in-progress", "legacy-failure", "internal-error"]
        )
        #expect(catalog.errors.map(\.code) == [10001, 10002, 20001, 20002, 99999].map(CodeValue.integer))
        #expect(catalog.errors.map(\.status.code) == [401, 422, 409, 409, 500])
        #expect(catalog.errors.map(\.range) == [0, 0, 1, 1, 2])
        #expect(catalog.errors.map(\.log) == [.notice, .notice, .notice, .notice, .error])
        #expect(catalog.errors.map(\.retry) == [.never, .never, .never, .never, .never])
        #expect(
            catalog.errors.map(\.title) == [
                "Sign in first", "Validation failed", "Order creation failed", "Order creation failed",
                "An unknown error occurred",
            ]
        )
        #expect(
            catalog.errors.map { catalog.typeURI(of: $0).string } == [
                "https://errors.example.com/orders/unauthenticated",
                "https://errors.example.com/orders/validation-failed",
                "https://errors.example.com/orders/order-in-progress",
                "https://errors.example.com/orders/legacy-failure",
                "https://errors.example.com/orders/internal-error",
            ]
        )
        #expect(catalog.errors.allSatisfy { $0.type == nil })
    }

    @Test("the error that says everything")
    func orderInProgress() throws {
        let error = try error("order-in-progress")
        #expect(
            error.detail?.segments == [.literal("Order "), .placeholder("orderID"), .literal(" is still in progress.")]
        )
        #expect(error.description == "The customer already has an order that is not finished.")
        #expect(error.causes.map(\.cause) == ["An earlier order was never confirmed."])
        #expect(error.causes.map(\.fix) == ["Confirm or cancel it under My Orders, then try again."])
        #expect(
            error.alert
                == Alert(
                    above: "5",
                    per: SpecDuration(milliseconds: 60_000),
                    sustained: SpecDuration(milliseconds: 300_000),
                    severity: "page"
                )
        )
        #expect(error.see?.text == "https://wiki.example.com/orders")
        #expect(error.headers.isEmpty && error.fields.isEmpty && error.deprecation == nil)
    }

    @Test("params: what reaches the client, and what does not")
    func parameters() throws {
        let error = try error("order-in-progress")
        #expect(error.parameters.map(\.name) == ["orderID", "customerEmail"])
        #expect(error.parameters.map(\.type) == [.string, .string])
        #expect(error.parameters.map(\.isOptional) == [false, false])
        #expect(error.parameters.map(\.visibility) == [.public, .internal])
        #expect(error.parameters.map(\.wireName) == ["orderID", "customerEmail"])
        #expect(error.parameters.map(\.description) == [nil, "Who placed it."])
        #expect(error.payload.map(\.name) == ["orderID"])
        #expect(error.guarded.map(\.name) == ["customerEmail"])
    }

    @Test("texts of the spec and of the file beside it")
    func texts() throws {
        let error = try error("order-in-progress")
        #expect(error.messages.map(\.language.text) == ["en", "zh-Hans"])
        #expect(
            error.messages.map(\.text.text.string) == [
                "Sorry, you have an order in progress. Please go to My Orders to deal with it.",
                "很抱歉，您有一个正在进行中的订单，请到我的订单列表中处理。",
            ]
        )
        #expect(error.applications.map(\.identifier) == ["100000", "100001"])
        #expect(error.applications.map { $0.messages.map(\.language.text) } == [["zh-Hans"], ["en", "zh-Hans"]])
        #expect(
            error.applications.flatMap(\.messages).map(\.text.text.string) == [
                "请稍候。", "Your order {orderID} is on its way. Please wait for it.", "您的订单 {orderID} 正在配送中，请耐心等待。",
            ]
        )
        #expect(error.applications[1].messages.map(\.text.placeholders) == [["orderID"], ["orderID"]])
        let unauthenticated = try self.error("unauthenticated")
        #expect(unauthenticated.messages.map(\.text.text.string) == ["请先登录 {realm}。"])
        #expect(unauthenticated.applications.isEmpty)
        #expect(try self.error("internal-error").messages.map(\.text.text.string) == ["发生未知错误，请稍后重试。"])
    }

    @Test("headers")
    func headers() throws {
        let error = try error("unauthenticated")
        #expect(error.headers.map(\.name) == ["WWW-Authenticate"])
        #expect(
            error.headers.map(\.value.segments)
                == [[.literal("Bearer realm=\""), .placeholder("realm"), .literal("\"")]]
        )
        #expect(error.parameters.map(\.name) == ["realm"])
        #expect(error.detail == nil && error.alert == nil && error.see == nil && error.causes.isEmpty)
    }

    @Test("field errors by their names, with codes by default")
    func fields() throws {
        let error = try error("validation-failed")
        #expect(error.fields.map(\.name.text) == ["invalid-format", "out-of-range"])
        #expect(error.fields.map(\.code) == [.text("INVALID_FORMAT"), .text("OUT_OF_RANGE")])
        #expect(
            error.fields.map { $0.detail?.text.string }
                == ["Must be a valid {expected}.", "Must be between {minimum} and {maximum}."]
        )
        #expect(error.fields.map { $0.parameters.map(\.name) } == [["expected"], ["minimum", "maximum"]])
        #expect(error.fields.map { $0.parameters.map(\.type) } == [[.string], [.int, .int]])
        #expect(error.fields.allSatisfy { $0.description == nil })
    }

    @Test("a deprecation names its replacement")
    func deprecation() throws {
        let deprecation = try #require(try error("legacy-failure").deprecation)
        #expect(deprecation.since == "2.0")
        #expect(deprecation.replacement.map { catalog.errors[$0].name.text } == "order-in-progress")
        #expect(deprecation.reason == nil)
    }

    @Test("operations")
    func operations() throws {
        #expect(catalog.operations.count == 1)
        let operation = try #require(catalog.operations.first)
        #expect(operation.name.text == "createOrder")
        #expect(operation.name.pascalCased(.common) == "CreateOrder")
        #expect(operation.method == .post)
        #expect(operation.path == "/orders")
        #expect(operation.summary == nil)
        #expect(operation.successes.map { catalog.successes[$0].name.text } == ["created"])
        #expect(
            operation.errors.map { catalog.errors[$0].name.text }
                == ["unauthenticated", "validation-failed", "order-in-progress"]
        )
    }

    @Test("without the file beside it only its texts are missing")
    func withoutTranslations() throws {
        let result = SpecPipeline.run(spec: SourceFile(path: "orders.errorcodes.yaml", text: Example.spec), rules: .all)
        let other = try #require(result.catalog)
        #expect(other.errors.map(\.messages.count) == [0, 0, 2, 0, 0])
        #expect(catalog.errors.map(\.messages.count) == [1, 0, 2, 0, 1])
    }
}
