import ErrorCodesSamples
import Testing

/// A sample is what the server sends, and says which of it varies.
struct CatalogSamplesTests {
    private static let spec = """
        errorcodes: 1
        domain: shop.orders
        type-base: https://errors.example.com/orders/
        errors:
          order-in-progress:
            code: 20001
            status: 409
            title: Order creation failed
            detail: "Order {orderID} is still in progress."
            see: https://wiki.example.com/orders
            params:
              orderID: { type: string, example: A-1001 }
              warehouse: { type: string, visibility: internal, example: CANARY-INTERNAL }
              key: { type: string, visibility: secret, example: CANARY-SECRET }
          validation-failed:
            code: 20002
            status: 422
            title: Validation failed
            fields:
              missing: { code: 1 }
              out-of-range: { code: 2, detail: "At most {maximum}.", params: { maximum: int } }
          unauthenticated:
            code: 20003
            status: 401
            title: Sign in first
            params: { realm: { type: string, example: orders, visibility: personal } }
            headers: { WWW-Authenticate: 'Bearer realm="{realm}"', X-Hint: sign-in }
          busy: { code: 20004, status: 503, title: Busy, retry: { after: 30s } }

        """

    /// A sample as text, with `_` around what varies.
    private static func text(_ error: Int, _ form: SampleForm) throws -> String {
        let samples = CatalogSamples(try Generated.catalog(spec))
        let response = samples.response(to: error, as: form, marksVariation: true)
        let headers = response.headers.map { $0.name + ": " + ($0.varies ? "_\($0.value)_" : $0.value) + "\n" }
        let body = response.bodyParts.map { $0.varies ? "_\($0.text)_" : $0.text }
        return "\(response.status) \(response.reason)\n" + headers.joined() + "\n" + body.joined() + "\n"
    }

    @Test func problem() throws {
        #expect(
            try Self.text(0, .problem) == """
                409 Conflict
                Content-Type: application/problem+json

                {
                  "type": "https://errors.example.com/orders/order-in-progress",
                  "title": "Order creation failed",
                  "status": 409,
                  "detail": _"Order A-1001 is still in progress."_,
                  "code": 20001,
                  "requestId": _"0f8fad5bd9cb469fa165"_,
                  "orderID": _"A-1001"_
                }

                """
        )
    }

    @Test func envelopeWithErrorsOfFields() throws {
        #expect(
            try Self.text(1, .envelope) == """
                422 Unprocessable Content
                Content-Type: application/json

                {
                  "code": 20002,
                  "message": "Validation failed",
                  "data": {
                    "errors": [
                      {
                        "pointer": _"#/field"_,
                        "code": 1
                      },
                      {
                        "detail": _"At most 1."_,
                        "pointer": _"#/field"_,
                        "code": 2,
                        "maximum": _1_
                      }
                    ]
                  },
                  "requestId": _"0f8fad5bd9cb469fa165"_
                }

                """
        )
    }

    @Test func jsonAPI() throws {
        #expect(
            try Self.text(0, .jsonAPI) == """
                409 Conflict
                Content-Type: application/vnd.api+json

                {
                  "errors": [
                    {
                      "links": {
                        "about": "https://wiki.example.com/orders",
                        "type": "https://errors.example.com/orders/order-in-progress"
                      },
                      "status": "409",
                      "code": "20001",
                      "title": "Order creation failed",
                      "detail": _"Order A-1001 is still in progress."_,
                      "meta": {
                        "orderID": _"A-1001"_
                      }
                    }
                  ],
                  "meta": {
                    "requestId": _"0f8fad5bd9cb469fa165"_
                  }
                }

                """
        )
    }

    @Test func headers() throws {
        let unauthenticated = try Self.text(2, .problem).split(separator: "\n\n")[0]
        #expect(
            unauthenticated == """
                401 Unauthorized
                Content-Type: application/problem+json
                WWW-Authenticate: _Bearer realm="orders"_
                X-Hint: sign-in
                Cache-Control: no-store
                """
        )
        let busy = try Self.text(3, .problem)
        #expect(busy.contains("\nRetry-After: 30\n"))
        #expect(busy.contains("\n  \"retryAfter\": 30\n"))
    }
}
