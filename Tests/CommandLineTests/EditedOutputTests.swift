import Foundation
import TestSupport
import Testing

/// A generated file that somebody edited is as it was after the next run, wherever the edit is.
@Suite struct EditedOutputTests {
    /// What is done to the bytes of a file that is compared in several blocks.
    enum Edit: CaseIterable {
        case firstByte, middleByte, lastByte, oneMore, oneLess, emptied

        func apply(to bytes: inout Data) {
            switch self {
            case .firstByte: bytes[0] ^= 1
            case .middleByte: bytes[bytes.count / 2] ^= 1
            case .lastByte: bytes[bytes.count - 1] ^= 1
            case .oneMore: bytes.append(bytes[0])
            case .oneLess: bytes.removeLast()
            case .emptied: bytes.removeAll()
            }
        }
    }

    @Test(arguments: Edit.allCases)
    func isWrittenAgain(_ edit: Edit) async throws {
        let folder = try TemporaryDirectory()
        try folder.write(Self.spec, to: "orders.errorcodes.yaml")
        let arguments = ["orders.errorcodes.yaml", "--output", "out"]
        try await check(["generate"] + arguments, in: folder)
        let file = URL(fileURLWithPath: folder.path("out/orders.errorcodes.swift"))
        let generated = try Data(contentsOf: file)
        #expect(generated.count > 2 << 16)
        var edited = generated
        edit.apply(to: &edited)
        try edited.write(to: file)
        let found = try await ProcessRunner.run(BuiltProducts.path("errorcodes"), ["check"] + arguments, in: folder.url)
        #expect(found.exitCode == 1)
        try await check(["generate"] + arguments, in: folder)
        #expect(try Data(contentsOf: file) == generated)
        try await check(["check"] + arguments, in: folder)
    }

    private static let spec =
        """
        errorcodes: 1
        domain: shop.orders
        type-base: https://errors.example.com/orders/
        swift: { layout: struct }
        errors:

        """
        + (0..<800).map { "  order-\($0): { code: \(20000 + $0), status: 409, title: Order \($0) is late }\n" }.joined()
}
