import ErrorCodesRuntime
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import TestCatalog
import Testing

/// An error that no catalogue declares, with a text that must not leave the server.
struct UnexpectedError: Sendable, CustomTestStringConvertible {
    /// What stands in its text.
    static let canary = "CANARY-unexpected"

    var testDescription: String
    /// Whether the log shows the text; where it does not, the error's own type keeps it from every log.
    var isLogged = true
    var make: @Sendable () -> any Error

    init(_ name: String, isLogged: Bool = true, _ make: @escaping @Sendable () -> any Error) {
        testDescription = name
        self.isLogged = isLogged
        self.make = make
    }

    static let all = ownTypes + foundation + wrapped + framework

    private static let ownTypes = [
        UnexpectedError("enum with a payload") { WithPayload.failed(canary) },
        UnexpectedError("description") { Described(description: canary) },
        UnexpectedError("debug description") { DebugDescribed(debugDescription: canary) },
        UnexpectedError("localised") { Localised(errorDescription: canary) },
        UnexpectedError("custom mirror") { Mirrored(text: canary) },
        UnexpectedError("class") { Subclass(canary) },
        UnexpectedError("text as an error") { WithRawText.canary },
        UnexpectedError("many lines") { Described(description: "first\r\nX-Injected: 1\r\n\r\n\(canary)") },
    ]

    private static let foundation = [
        UnexpectedError("NSError with user info") {
            NSError(domain: "store", code: 7, userInfo: [NSLocalizedDescriptionKey: canary])
        },
        UnexpectedError("NSError with an underlying error") {
            let cause = NSError(domain: canary, code: 8)
            return NSError(domain: "store", code: 7, userInfo: [NSUnderlyingErrorKey: cause])
        },
        // Its description leaves out what is in the user info.
        UnexpectedError("POSIX", isLogged: false) {
            POSIXError(.ENOENT, userInfo: [NSLocalizedDescriptionKey: canary])
        },
        UnexpectedError("Cocoa") { CocoaError(.fileNoSuchFile, userInfo: [NSFilePathErrorKey: canary]) },
        UnexpectedError("URL") { URLError(.badURL, userInfo: [NSLocalizedDescriptionKey: canary]) },
        UnexpectedError("corrupted data") {
            DecodingError.dataCorrupted(DecodingError.Context(codingPath: [], debugDescription: canary))
        },
        UnexpectedError("missing key") {
            let context = DecodingError.Context(codingPath: [TextKey(stringValue: canary)], debugDescription: "")
            return DecodingError.keyNotFound(TextKey(stringValue: "key"), context)
        },
        UnexpectedError("value that cannot be encoded") {
            EncodingError.invalidValue(canary, EncodingError.Context(codingPath: [], debugDescription: ""))
        },
    ]

    private static let wrapped = [
        UnexpectedError("underlying error") { Wrapping(underlying: Described(description: canary)) },
        UnexpectedError("underlying errors, three deep") {
            Wrapping(underlying: Wrapping(underlying: Wrapping(underlying: WithPayload.failed(canary))))
        },
        // What prints an error leaves its context out, and so does what prints an error that holds it.
        UnexpectedError("underlying error with a context", isLogged: false) {
            let error = ShopError.orderInProgress(
                orderID: "A-1",
                customer: TestCatalog.customer,
                shard: canary,
                token: Guarded.token
            )
            return Wrapping(underlying: error)
        },
        UnexpectedError("problem of another service", isLogged: false) {
            UnknownProblem(ProblemDetails(title: "Failed", status: 500, detail: canary, instance: canary))
        },
    ]

    private static let framework = [
        UnexpectedError("HTTPError 500") { HTTPError(.internalServerError, message: canary) },
        UnexpectedError("HTTPError 502") { HTTPError(.badGateway, message: canary) },
        UnexpectedError("HTTPError 503") { HTTPError(.serviceUnavailable, message: canary) },
        UnexpectedError("input and output") { IOError(errnoCode: 2, reason: canary) },
    ]
}

/// What no log may show.
enum Guarded {
    static let token = "CANARY-secret"
}

private enum WithPayload: Error { case failed(String) }

private enum WithRawText: String, Error { case canary = "raw text of the error" }

private struct Described: Error, CustomStringConvertible { var description: String }

private struct DebugDescribed: Error, CustomDebugStringConvertible { var debugDescription: String }

private struct Localised: LocalizedError { var errorDescription: String? }

private struct Mirrored: Error, CustomReflectable {
    var text: String
    var customMirror: Mirror { Mirror(self, children: ["shown": text], displayStyle: .struct) }
}

private class Base: Error, @unchecked Sendable {}

private final class Subclass: Base, CustomStringConvertible, @unchecked Sendable {
    let description: String

    init(_ description: String) { self.description = description }
}

private struct Wrapping: Error { var underlying: any Error }

private struct TextKey: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}
