import ErrorCodesRuntime
import HTTPTypes
import Hummingbird
import TestCatalog

extension ErrorCase {
    /// Values that cannot be sent in a field that the status obliges to.
    static let unsendable: [ErrorCase] = [
        ErrorCase("unsendable-realm", throwing: ShopError.signIn(realm: "a\r\nSet-Cookie: b")),
        ErrorCase("unsendable-challenge", throwing: ShopError.signInByScheme(challenge: "Bearer\u{0}")),
        ErrorCase("empty-challenge", throwing: ShopError.signInByScheme(challenge: "")),
        ErrorCase("unsendable-methods", throwing: ShopError.methodNotAllowed(methods: ["GET", "P\u{D6}ST"])),
        ErrorCase("no-methods", throwing: ShopError.methodNotAllowed(methods: [])),
        ErrorCase("unsendable-proxy-realm", throwing: ShopError.proxySignIn(realm: "\u{1F980}")),
        ErrorCase(
            "unsendable-protocol",
            headers: ofHTTP1,
            throwing: ShopError.upgradeRequired(protocol: "h2\nX: y")
        ),
        ErrorCase("empty-protocol", headers: ofHTTP1, throwing: ShopError.upgradeRequired(protocol: "")),
        ErrorCase("unsendable-tag", throwing: ShopError.tagged(plain: "a\rb", quoted: "quoted \"value\" \\")),
        ErrorCase(
            "unsendable-fields",
            throwing: ShopError.gone().header("X-A", "a\nb").header("X B", "b").header("X-C", "c").header("", "d")
                .header("Content-Length", "1").header("Transfer-Encoding", "chunked").header("Connection", "close")
        ),
        ErrorCase(
            "unsendable-replacement",
            throwing: ShopError.signIn(realm: "shop").header("WWW-Authenticate", "Bearer\nX: y")
        ),
    ]
}
