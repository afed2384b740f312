extension Explanation {
    /// EC0417 to EC0420.
    static let ofHeadersAndContent: [Explanation] = [
        Explanation(
            "EC0417",
            finds: "A placeholder in a header field stands where no value can be escaped.",
            consequence: """
                Its position cannot be told in a quoted string or in brackets that never end, behind a backslash, and
                in a field that has a `(` outside quotes and brackets. In the scheme or the host of a URI a value would
                choose where a link leads. So would a `string` outside quotes in `Access-Control-Allow-Origin`,
                `Content-Security-Policy` (or `-Report-Only`), `Refresh`, `Service-Worker-Allowed`, `SourceMap`,
                `Timing-Allow-Origin` and `X-SourceMap`. A param of type `url` can stand in quotes and as the whole of
                a URI, and nowhere else.
                """,
            sources: [.rfc(9110, "5.6"), .rfc(3986, "2.3")],
            wrong: .spec(
                """
                errors:
                  shop-closed:
                    code: 20001
                    status: 409
                    title: The shop is closed
                    params: { shop: string }
                    headers: { Link: '<https://{shop}.example.com/hours>; rel="help"' }
                """
            ),
            right: .spec(
                """
                errors:
                  shop-closed:
                    code: 20001
                    status: 409
                    title: The shop is closed
                    params: { shop: string }
                    headers: { Link: '<https://example.com/{shop}/hours>; rel="help"' }
                """
            )
        ),
        Explanation(
            "EC0418",
            finds: "A param that is text stands outside quotes in a challenge.",
            consequence: "In quotes every value can be sent.",
            sources: [.rfc(9110, "11.2")],
            wrong: .spec(
                """
                errors:
                  unauthenticated:
                    code: 10001
                    status: 401
                    title: Sign in first
                    params: { realm: string }
                    headers: { WWW-Authenticate: "Bearer realm={realm}" }
                """
            ),
            right: .spec(
                """
                errors:
                  unauthenticated:
                    code: 10001
                    status: 401
                    title: Sign in first
                    params: { realm: string }
                    headers: { WWW-Authenticate: 'Bearer realm="{realm}"' }
                """
            )
        ),
        Explanation(
            "EC0419",
            finds: "A challenge of the scheme `Basic` has no realm.",
            sources: [.rfc(7617, "2")],
            wrong: .spec(
                """
                errors:
                  unauthenticated:
                    code: 10001
                    status: 401
                    title: Sign in first
                    headers: { WWW-Authenticate: Basic }
                """
            ),
            right: .spec(
                """
                errors:
                  unauthenticated:
                    code: 10001
                    status: 401
                    title: Sign in first
                    headers: { WWW-Authenticate: 'Basic realm="orders"' }
                """
            )
        ),
        Explanation(
            "EC0420",
            finds: "A success has the status 204 or 205.",
            consequence: """
                Content behind a 204 would be read as the beginning of the next response, so the server sends none.
                Where no client needs the code, as after a deletion, the spec allows it and 204 is right.
                """,
            sources: [.rfc(9110, "15.3.5"), .rfc(9110, "15.3.6")],
            wrong: .spec(
                """
                success:
                  deleted: { code: 0, status: 204, title: Deleted }
                errors:
                  order-not-found: { code: 20001, status: 404, title: Order not found }
                """
            ),
            right: .spec(
                """
                success:
                  deleted: { code: 0, status: 200, title: Deleted }
                errors:
                  order-not-found: { code: 20001, status: 404, title: Order not found }
                """
            )
        ),
    ]
}
