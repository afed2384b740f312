import ErrorCodesRuntime
import HTTPTypes
import Hummingbird
import TestCatalog

extension ErrorCase {
    private static func accepting(_ name: String, _ accept: String?) -> ErrorCase {
        ErrorCase(
            "accept-\(name)",
            headers: accept.map { [.accept: $0] } ?? [:],
            responder: threeForms,
            throwing: ShopError.malformedQuery(query: "a")
        )
    }

    private static func inForm(_ form: String, _ mediaType: String) -> [ErrorCase] {
        let errors: [(String, any Error)] = [
            ("fields", TestCatalog.sample(.validationFailed)), ("every-type", TestCatalog.sample(.everyType)),
            ("plain", ShopError.gone()), ("status", HTTPError(.notFound, message: "Nothing here.")),
            ("unexpected", StockLevelError(text: "canary")), ("words", StockError.soldOut(article: "tea")),
            ("documented", ShopError.forbidden()), ("foreign-type", ShopError.outOfCredit(balance: 1)),
        ]
        return errors.map { name, error in
            ErrorCase("\(form)-\(name)", headers: [.accept: mediaType], responder: threeForms, throwing: error)
        }
    }

    /// The forms of bodies, and which of them a request gets (RFC 9110, section 12.5.1).
    static let bodies =
        inForm("envelope", "application/json") + inForm("jsonapi", "application/vnd.api+json") + [
            accepting("nothing", nil),
            accepting("anything", "*/*"),
            accepting("another", "text/html"),
            accepting("none", "application/*;q=0"),
            accepting("envelope", "application/json"),
            accepting("in-capitals", "APPLICATION/VND.API+JSON"),
            accepting(
                "by-weight",
                "application/problem+json;q=0.2, application/json;q=0.7, application/vnd.api+json;q=0.5"
            ),
            accepting("by-range", "application/*;q=0.3, application/json;q=0.1, application/vnd.api+json; q=0.9"),
            accepting("excluded", "*/*, application/problem+json;q=0"),
            accepting("with-parameter", "application/json;profile=\"a,b\", application/vnd.api+json;q=0.4"),
            accepting(
                "malformed",
                "application, /json, ;q=1, application/json;q=nan, application/vnd.api+json;q=0.001"
            ),
            accepting("empty", ""),
            ErrorCase(
                "accept-with-one-form",
                headers: [.accept: "application/json"],
                throwing: ShopError.malformedQuery(query: "a")
            ),
            ErrorCase(
                "accept-with-vary-of-its-own",
                responder: threeForms,
                throwing: ShopError.malformedQuery(query: "a").header("Vary", "Origin")
            ),
        ]
}
