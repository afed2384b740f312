import ErrorCodesRuntime
import Foundation

/// One error of every kind that the catalogue of the test shop declares.
public enum TestCatalog {
    /// What the errors hold where they hold a personal value; no log may show it.
    public static let customer = "Zofia Personal-Value"

    /// An error for each code, in the order of the codes.
    public static let samples: [ShopError] = ShopError.Code.allCases.map(sample)

    /// The error of a code.
    public static func sample(_ code: ShopError.Code) -> ShopError {
        sampleOfRequest(code) ?? sampleOfServer(code)
    }

    private static func sampleOfRequest(_ code: ShopError.Code) -> ShopError? {
        switch code {
        case .malformedQuery: .malformedQuery(query: "a=\"1\"\n")
        case .signIn: .signIn(realm: "test \"shop\"")
        case .signInByScheme: .signInByScheme(challenge: "Bearer scope=\"orders\"")
        case .paymentRequired: .paymentRequired()
        case .forbidden: .forbidden()
        case .outOfCredit: .outOfCredit(balance: -12.5)
        case .orderNotFound: .orderNotFound(orderID: "A-1", customer: customer)
        case .methodNotAllowed: .methodNotAllowed(methods: ["GET", "HEAD"])
        case .notAcceptable: .notAcceptable(available: ["application/json", "text/csv"])
        case .proxySignIn: .proxySignIn(realm: "proxy")
        case .tooSlow: .tooSlow()
        case .orderInProgress: .orderInProgress(orderID: "A-1", customer: customer)
        case .tagged: .tagged(plain: "plain value", quoted: "quoted value")
        case .quoting: .quoting(word: "tea")
        case .gone: .gone()
        case .noLength: .noLength()
        case .preconditionFailed: .preconditionFailed()
        case .uploadTooLarge: .uploadTooLarge(limit: 1_048_576)
        case .addressTooLong: .addressTooLong()
        case .unsupportedFormat: .unsupportedFormat()
        case .rangeNotSatisfiable: .rangeNotSatisfiable(length: 4_096)
        case .validationFailed: .validationFailed(errors: fields)
        case .everyType: everyType
        default: nil
        }
    }

    private static func sampleOfServer(_ code: ShopError.Code) -> ShopError {
        switch code {
        case .upgradeRequired: .upgradeRequired(protocol: "HTTP/2.0")
        case .preconditionRequired: .preconditionRequired()
        case .tooManyRequests: .tooManyRequests()
        case .fieldsTooLarge: .fieldsTooLarge()
        case .blockedByLaw: .blockedByLaw(authority: url("https://law.example.com/orders"))
        case .brokenStorage: .brokenStorage()
        case .notImplemented: .notImplemented()
        case .badUpstream: .badUpstream()
        case .maintenance: .maintenance(pause: .milliseconds(90_500))
        case .maintenanceUntil: .maintenanceUntil(end: Date(timeIntervalSince1970: 784_111_777))
        case .slowUpstream: .slowUpstream()
        case .networkSignIn: .networkSignIn()
        default: .internalError()
        }
    }

    private static func url(_ text: String) -> URL {
        guard let url = URL(string: text) else { preconditionFailure("\(text) is no URL") }
        return url
    }

    private static let fields: [FieldError<ShopError.ValidationFailedViolation>] = [
        FieldError(.required, at: ["items", 0, "name"]),
        FieldError(.invalidFormat(expected: "e-mail address"), at: ["customer", "a/b~c"]),
        FieldError(.outOfRange(minimum: 1, maximum: 99), at: ["items", 12, "count"]),
        FieldError(.taken(address: customer), at: ["customer", "address"]),
    ]

    private static let everyType = ShopError.everyType(
        text: "tab\tquote\" slash/ é 訂單 \u{1F980} \u{2028}",
        count: -9_007_199_254_740_991,
        ratio: 0.1,
        flag: true,
        moment: Date(timeIntervalSince1970: 784_111_777.5),
        pause: .milliseconds(1_500),
        identifier: UUID(
            uuid: (0x6B, 0xA7, 0xB8, 0x10, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0, 0xC0, 0x4F, 0xD4, 0x30, 0xC8)
        ),
        link: url("https://example.com/a?b=c#d"),
        choice: .veryHigh,
        words: ["one", "", "two\r\nthree"],
        matrix: [[1, 2], [], [3]],
        absent: nil
    )
}
