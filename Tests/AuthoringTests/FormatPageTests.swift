import ErrorCodesSpec
import Foundation
import TestSupport
import Testing

/// The page on the format names all that a spec can hold.
@Suite struct FormatPageTests {
    private static let page = try? String(
        contentsOf: Repository.root.appending(path: "Sources/ErrorCodesRuntime/ErrorCodes.docc/SpecFormat.md"),
        encoding: .utf8
    )

    @Test func itNamesEveryKey() throws {
        let page = try #require(Self.page)
        let missing = Set(Self.keys(of: .object(SpecFormat.root))).filter { key in
            !page.contains("`\(key)`") && !page.contains("`{ \(key): ")
        }
        #expect(missing == [], "describe the keys in SpecFormat.md")
    }

    @Test func itNamesEveryTypeOfParams() throws {
        let page = try #require(Self.page)
        let missing = ParameterType.simple.map(\.word).filter { !page.contains("`\($0)`") }
        #expect(missing == [], "describe the types in SpecFormat.md")
    }

    private static func keys(of shape: ValueShape) -> [String] {
        switch shape {
        case .object(let table): table.keys.flatMap { [$0.name] + keys(of: $0.shape()) }
        case .map(_, let values, _), .list(let values, _, _): keys(of: values)
        case .anyOf(let shapes): shapes.flatMap(keys)
        case .text, .integer, .number, .constant, .choice: []
        }
    }
}
