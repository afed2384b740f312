import Foundation
import TestSupport
import Testing

/// Generated source that lost a line in a merge: the compiler refuses it, or the program stops at the first code.
struct DamagedSourceTests {
    struct Damage: Sendable, CustomTestStringConvertible {
        /// The lines that are lost, as they stand in the file of the golden case `orders`.
        let lines: String
        /// What the program uses first.
        let use: String
        /// What is said when it does.
        let message: String

        var testDescription: String { lines.split(separator: "\n").first.map(String.init) ?? "" }
    }

    private static func message(of type: String, case last: Int, row: Int) -> String {
        "the last case of Program.\(type) is number \(last) and the last row of its table number \(row): "
            + "lines of the generated file were lost or added, so generate it again"
    }

    private static let fieldMessage =
        "Program.OrderError.ValidationFailedViolation was generated with 2 rows and its table has 1: "
        + "lines of the generated file were lost or added, so generate it again"

    static let damages = [
        Damage(
            lines: "            10002 422 validation-failed never notice parameters Validation failed\n",
            use: "OrderError.internalError().code",
            message: "malformed code table: there is no row 4 for unexpected errors"
        ),
        Damage(
            lines: "        case ok\n",
            use: "OrderError.Success.created.status",
            message: message(of: "OrderError.Success", case: 1, row: 2)
        ),
        Damage(
            lines: "        INVALID_FORMAT invalid-format Must be a valid {expected}.\n",
            use: "OrderError.ValidationFailedViolation.invalidFormat(expected: \"date\").code",
            message: fieldMessage
        ),
        Damage(
            lines: "        OUT_OF_RANGE out-of-range Must be between {minimum} and {maximum}.\n",
            use: "OrderError.ValidationFailedViolation.invalidFormat(expected: \"date\").name",
            message: fieldMessage
        ),
    ]

    @Test(arguments: damages, BuildMode.optimizations)
    func aLineThatIsMissingStopsTheProgram(_ damage: Damage, _ mode: BuildMode) async throws {
        let main = "import ErrorCodesRuntime\nprint(\(damage.use))\n"
        let result = try await Program(try Self.orders(without: damage.lines), main: main).result(mode)
        let message = result.standardError.split(separator: "\n").first?.split(separator: "Fatal error: ").last
        #expect(message.map(String.init) == damage.message)
        #expect(result.exitCode == Self.trap)
    }

    /// The last code is named beside the table, and all enums are put together or taken apart by switches that name each
    /// case.
    @Test(
        arguments: [
            (",\n            orderInProgress\n", "\n", "OrderError.Code", "orderInProgress"),
            (
                "        case unauthenticated,\n            validationFailed,", "        case validationFailed,",
                "OrderError.Code", "unauthenticated"
            ),
            ("        case internalError\n    }", "    }", "OrderError.Code", "internalError"),
            ("        case created\n", "", "OrderError.Success", "created"),
            (
                "        case outOfRange(minimum:", "        // case", "OrderError.ValidationFailedViolation",
                "outOfRange"
            ),
        ]
    )
    func aNameThatIsMissingDoesNotCompile(_ lines: String, _ rest: String, _ type: String, _ name: String) async throws
    {
        let found = try await Program(try Self.orders(without: lines, rest), main: "").diagnostics()
        let messages = Set(found.map { String($0.split(separator: ": ", maxSplits: 1)[1]) })
        // Of values for a case that is gone the compiler cannot say which types they have.
        let consequences: Set = [
            "error: generic parameter 'Value' could not be inferred", "note: in call to function 'value(_:as:)'",
        ]
        #expect(messages.subtracting(consequences) == ["error: type '\(type)' has no member '\(name)'"])
    }

    @Test(arguments: BuildMode.optimizations)
    func thatOfAStructTooStopsTheProgram(_ mode: BuildMode) async throws {
        let spec = """
            errorcodes: 1
            domain: shop.orders
            type-base: https://errors.example.com/orders/
            swift: { layout: struct }
            errors:
              none: { status: 500, title: None }
              order-lost: { status: 500, title: Lost }
              some: { status: 500, title: Some, deprecated: { use: none } }
            """
        let generated = try Generated.source(spec)
        let use = "import ErrorCodesRuntime\nlet error = OrdersError.orderLost()\nprint(error.code.name)\n"
        #expect(try await Program(generated, main: use).output(mode) == "order-lost\n")
        let damaged = Source(
            name: generated.name,
            text: generated.text.replacing(
                "        case none,\n            orderLost\n",
                with: "        case orderLost\n"
            )
        )
        let result = try await Program(damaged, main: use).result(mode)
        let message = result.standardError.split(separator: "\n").first?.split(separator: "Fatal error: ").last
        #expect(message.map(String.init) == Self.message(of: "OrdersError.Code", case: 2, row: 3))
        #expect(result.exitCode == Self.trap)
    }

    #if arch(x86_64)
        private static let trap = -SIGILL
    #else
        private static let trap = -SIGTRAP
    #endif

    private static func orders(without lines: String, _ rest: String = "") throws -> Source {
        let golden = GoldenCase(name: "orders")
        var source = try golden.generated()
        let place = try #require(source.text.range(of: lines))
        source.text.replaceSubrange(place, with: rest)
        return source
    }
}
