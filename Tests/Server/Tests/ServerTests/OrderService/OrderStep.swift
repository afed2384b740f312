/// A request to the order service, by curl and by the client.
struct OrderStep: Sendable {
    var title: String
    var caller: String?
    /// The arguments of curl but for the path, which is last here; nil where only the client does it.
    var curl: [String]?
    /// The arguments of the client; nil where only curl does it.
    var client: [String]?
    /// Whether the answer says how many seconds are left of something.
    var isTimed = false

    /// - Parameters:
    ///   - caller: Whose token is sent.
    ///   - curl: The arguments of curl, the path last.
    ///   - client: The arguments of the client.
    init(_ title: String, _ caller: String?, curl: [String]? = nil, client: [String]? = nil, isTimed: Bool = false) {
        self.title = title
        self.caller = caller
        self.curl = curl
        self.client = client
        self.isTimed = isTimed
    }
}

extension OrderStep {
    private static let tea = #"{"items":[{"sku":"TEA-1","quantity":2}]}"#
    private static let json = ["-H", "Content-Type: application/json"]

    private static func post(_ path: String, _ key: String?, _ body: String, _ more: [String] = json) -> [String] {
        ["-X", "POST"] + (key.map { ["-H", "Idempotency-Key: \($0)"] } ?? []) + more + ["--data-binary", body, path]
    }

    /// A request that no well-written client makes.
    private static func send(_ title: String, _ caller: String?, _ curl: [String], isTimed: Bool = false) -> OrderStep {
        var method = "GET"
        var options: [String] = []
        var rest = curl.dropLast()
        while let option = rest.popFirst(), let value = rest.popFirst() {
            switch option {
            case "-X": method = value
            case "-H": options += ["-H", value]
            default: options += ["--body", value]
            }
        }
        let client = ["send", method, curl.last ?? "/"] + options
        return OrderStep(title, caller, curl: curl, client: client, isTimed: isTimed)
    }

    /// What can go wrong before an order is there, and the first order.
    static let ordering = [
        OrderStep("without a token", nil, curl: ["/orders"], client: ["list"]),
        send("without an idempotency key", "ada", post("/orders", nil, tea)),
        send("not JSON", "ada", post("/orders", "a", "two teas", ["-H", "Content-Type: text/plain"])),
        send("JSON that is cut off", "ada", post("/orders", "a", #"{"items":["#)),
        OrderStep(
            "fields that are wrong",
            "ada",
            curl: post("/orders", "a", #"{"items":[{"sku":"TEA-1","quantity":100},{"sku":"tea"},{"quantity":1}]}"#),
            client: ["create", "tea:100", "TEA-1:0"]
        ),
        send("too large", "ada", post("/orders", "a", String(repeating: " ", count: 20_000))),
        OrderStep("an order", "ada", curl: post("/orders", "b", tea), client: ["create", "TEA-1:2", "--key", "b"]),
        OrderStep("again", "ada", curl: post("/orders", "b", tea), client: ["create", "TEA-1:2", "--key", "b"]),
        OrderStep(
            "the key of another body",
            "ada",
            curl: post("/orders", "b", #"{"items":[]}"#),
            client: ["create", "TEA-1:3", "--key", "b"]
        ),
        OrderStep("a second order", "ada", curl: post("/orders", "c", tea), client: ["create", "TEA-1:2"]),
        send("of the first version", "ada", post("/orders", "d", tea, json + ["-H", "Accept-Version: 1"])),
        OrderStep(
            "articles that are sold out",
            "bob",
            curl: post("/orders", "s", #"{"items":[{"sku":"CAKE-1","quantity":1},{"sku":"CAKE-2","quantity":2}]}"#),
            client: ["create", "CAKE-1:1", "CAKE-2:2"]
        ),
        OrderStep("one that is queued", "bob", curl: post("/orders", "a", tea), client: ["create", "TEA-1:2"]),
        OrderStep("one after that", "bob", curl: post("/orders", "b", tea), client: ["create", "TEA-1:2"]),
        OrderStep("somebody else's", "bob", curl: ["/orders/A-1001"], client: ["get", "A-1001"]),
    ]

    private static func pay(_ title: String, _ card: String, _ key: String) -> OrderStep {
        OrderStep(
            title,
            "ada",
            curl: post("/orders/A-1001/payment", key, #"{"card":"\#(card)"}"#),
            client: ["pay", "A-1001", "--card", card, "--key", key]
        )
    }

    static let declinedPayment = pay("a card that has expired", "expired", "e")

    /// A payment that takes longer than the service waits, and what can go wrong meanwhile.
    static let slowPayment = pay("a slow payment", "slow", "f")
    static let duringPayment = [
        slowPayment,
        OrderStep("cancelling", "ada", curl: ["-X", "DELETE", "/orders/A-1001"], client: ["cancel", "A-1001"]),
    ]

    /// What can go wrong with an order that is paid, and without one.
    static let closing = [
        pay("a good card", "gold", "g"), pay("paying twice", "gold", "h"),
        send(
            "closing the shop as a customer",
            "ada",
            ["-X", "PUT"] + json + ["--data-binary", #"{"minutes":5}"#, "/maintenance"]
        ),
        send("a method that is not there", "ada", ["-X", "PATCH", "/orders"]),
        send("a path that is not there", "ada", ["/nowhere"]),
        send("a bug", "ada", ["-X", "POST", "/crash"]),
    ]

    static let afterQuota = OrderStep("one request too many", "eve", curl: ["/orders"], client: ["list"], isTimed: true)

    static let maintenance = [
        send("closing the shop", "olga", ["-X", "PUT"] + json + ["--data-binary", #"{"minutes":5}"#, "/maintenance"]),
        OrderStep("before the closed shop", "ada", curl: ["/orders"], client: ["list"], isTimed: true),
    ]
}
