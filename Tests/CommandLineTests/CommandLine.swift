import Foundation
import TestSupport
import Testing

/// Runs a program in a folder and compares everything that it prints, and its exit code.
func check(
    _ arguments: [String],
    by program: String = "errorcodes",
    in directory: borrowing TemporaryDirectory,
    environment: [String: String] = [:],
    output: String = "",
    error: String = "",
    exitCode: Int32 = 0,
    sourceLocation: SourceLocation = #_sourceLocation
) async throws {
    let result = try await ProcessRunner.run(
        BuiltProducts.path(program),
        arguments,
        in: directory.url,
        environment: environment,
        timeout: 300
    )
    let expected = ProcessResult(standardOutput: output, standardError: error, exitCode: exitCode)
    #expect(result == expected, "\(arguments.joined(separator: " "))", sourceLocation: sourceLocation)
}

/// A small catalogue that is right.
let spec = """
    errorcodes: 1
    domain: shop.orders
    type-base: https://errors.example.com/orders/
    errors:
      order-in-progress:
        code: 20001
        status: 409
        title: There is an order in progress
        params: { orderID: string }
      internal-error: { code: 99999, status: 500, title: An unknown error occurred }

    """

extension String {
    /// The spec with another base of problem types, as specs have that are read together.
    var withBaseOfItsOwn: String { replacing("example.com/orders/", with: "example.com/more/") }
}

/// The same with two mistakes.
let brokenSpec = """
    errorcodes: 1
    domain: shop.orders
    type-base: https://errors.example.com/orders/
    errors:
      order-in-progress:
        code: 20001
        stauts: 409
        title: There is an order in progress
      internal-error: { code: 20001, status: 500, title: An unknown error occurred }

    """

let brokenSpecMessages = """
    NAME:7:5: error: an error has no key `stauts` [EC0102]
    NAME:7:5: note: did you mean `status`?
    NAME:9:27: error: the code 20001 is used twice [EC0301]
    NAME:6:11: note: it is used first here
    NAME:9:27: note: the next free code is 20002

    """
