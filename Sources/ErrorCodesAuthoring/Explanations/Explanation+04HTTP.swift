extension Explanation {
    /// EC0401 to EC0416.
    static let ofHTTP: [Explanation] = [
        Explanation(
            "EC0401",
            finds: "Neither an error nor the range of its code gives a status.",
            wrong: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    title: There is an order in progress
                """
            ),
            right: .spec(
                """
                ranges:
                  ordering: { codes: 20000-29999, status: 409 }
                errors:
                  order-in-progress:
                    code: 20001
                    title: There is an order in progress
                """
            )
        ),
        Explanation(
            "EC0402",
            finds: "A status is not a number from 100 to 599.",
            consequence: "It is often a code that slipped into the wrong line.",
            sources: [.rfc(9110, "15")],
            wrong: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 4090
                    title: There is an order in progress
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                """
            )
        ),
        Explanation(
            "EC0403",
            finds: "An error has a status that says all is well, or a success has one that does not.",
            consequence: "An error sent with 200 is counted as a success, cached, and never tried again.",
            sources: [.rfc(9110, "15.3"), .rfc(9110, "15.5")],
            wrong: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 200
                    title: There is an order in progress
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                """
            )
        ),
        Explanation(
            "EC0404",
            finds: "An error with status 401, 405, 407 or 426 does not give the header that HTTP demands with it.",
            consequence: """
                The headers are WWW-Authenticate, Allow, Proxy-Authenticate and Upgrade. Without them a client is told
                that something is missing, and not what.
                """,
            sources: [.rfc(9110, "15.5.2"), .rfc(9110, "15.5.6"), .rfc(9110, "15.5.8"), .rfc(9110, "15.5.22")],
            wrong: .spec(
                """
                errors:
                  unauthenticated:
                    code: 10001
                    status: 401
                    title: Sign in first
                """
            ),
            right: .spec(
                """
                errors:
                  unauthenticated:
                    code: 10001
                    status: 401
                    title: Sign in first
                    headers: { WWW-Authenticate: 'Bearer realm="orders"' }
                """
            )
        ),
        Explanation(
            "EC0405",
            finds: "A status from 200 to 599 is not in the registry of HTTP status codes.",
            consequence: "419 and 498, which some frameworks send, are a 400 to every client that does not know them.",
            sources: [
                .rfc(9110, "15"),
                Source(
                    title: "HTTP Status Code Registry",
                    url: "https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml"
                ),
            ],
            wrong: .spec(
                """
                errors:
                  session-expired:
                    code: 10001
                    status: 419
                    title: The session has expired
                """
            ),
            right: .spec(
                """
                errors:
                  session-expired:
                    code: 10001
                    status: 403
                    title: The session has expired
                """
            )
        ),
        Explanation(
            "EC0406",
            finds: "An error has status 418.",
            sources: [.rfc(9110, "15.5.19")],
            wrong: .spec(
                """
                errors:
                  tea-only:
                    code: 20001
                    status: 418
                    title: Coffee is not on the menu
                """
            ),
            right: .spec(
                """
                errors:
                  tea-only:
                    code: 20001
                    status: 422
                    title: Coffee is not on the menu
                """
            )
        ),
        Explanation(
            "EC0407",
            finds: "An error with status 403 sends WWW-Authenticate.",
            consequence: "Browsers answer a challenge with a dialogue in which no password is ever right.",
            sources: [.rfc(9110, "15.5.4"), .rfc(9110, "11.6.1")],
            wrong: .spec(
                """
                errors:
                  order-of-another-customer:
                    code: 10002
                    status: 403
                    title: The order belongs to another customer
                    headers: { WWW-Authenticate: 'Bearer realm="orders"' }
                """
            ),
            right: .spec(
                """
                errors:
                  order-of-another-customer:
                    code: 10002
                    status: 403
                    title: The order belongs to another customer
                """
            )
        ),
        Explanation(
            "EC0408",
            finds: "An error with status 429 or 503 does not say whether, and when, to try again.",
            consequence: "A header `Retry-After` says it too.",
            sources: [.rfc(9110, "10.2.3"), .rfc(6585, "4"), .rfc(9110, "15.6.4")],
            wrong: .spec(
                """
                errors:
                  orders-paused:
                    code: 20001
                    status: 503
                    title: No orders are taken at the moment
                """
            ),
            right: .spec(
                """
                errors:
                  orders-paused:
                    code: 20001
                    status: 503
                    title: No orders are taken at the moment
                    retry: { after: 30s }
                """
            )
        ),
        Explanation(
            "EC0409",
            finds: "An error tells the client to wait and try again, with a status that waiting does not change.",
            consequence: "The client would send a request again that is refused for what it says.",
            sources: [.rfc(9110, "10.2.3")],
            wrong: .spec(
                """
                errors:
                  order-incomplete:
                    code: 10001
                    status: 422
                    title: The order lacks an address
                    retry: { after: 30s }
                """
            ),
            right: .spec(
                """
                errors:
                  order-incomplete:
                    code: 10001
                    status: 422
                    title: The order lacks an address
                    retry: never
                """
            )
        ),
        Explanation(
            "EC0410",
            finds: "A 4xx is logged as an error, or a 5xx as less than one.",
            consequence: "Without `log`, a 5xx is logged as error and a 4xx as notice.",
            wrong: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                    log: error
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                    log: info
                """
            )
        ),
        Explanation(
            "EC0411",
            finds: "An error gives a header of the body, the connection or the clock, which the server sets itself.",
            consequence: """
                These are Content-Type, Content-Length, Transfer-Encoding, Connection, Keep-Alive, Proxy-Connection,
                Trailer, TE and Date. A client that meets two of them, or a wrong one, reads the response wrongly or not
                at all. Upgrade may be given, since a 426 must send it.
                """,
            sources: [.rfc(9110, "8.3"), .rfc(9110, "8.6"), .rfc(9110, "7.6.1"), .rfc(9110, "6.6.1")],
            wrong: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                    headers: { Content-Type: application/json }
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                """
            )
        ),
        Explanation(
            "EC0412",
            finds: "An error gives a header twice, in spellings that differ by case.",
            consequence: "Clients join the two values, or take one of them, and seldom the one that was meant.",
            sources: [.rfc(9110, "5.1"), .rfc(9110, "5.3")],
            wrong: .spec(
                """
                errors:
                  orders-paused:
                    code: 20001
                    status: 503
                    title: No orders are taken at the moment
                    retry: backoff
                    headers: { retry-after: "30", Retry-After: "900" }
                """
            ),
            right: .spec(
                """
                errors:
                  orders-paused:
                    code: 20001
                    status: 503
                    title: No orders are taken at the moment
                    retry: backoff
                    headers: { Retry-After: "900" }
                """
            )
        ),
        Explanation(
            "EC0413",
            finds: "The header Retry-After can be neither a number of seconds nor a date.",
            consequence: """
                It can be a whole number, a date such as `Sun, 06 Nov 1994 08:49:37 GMT`, or a single placeholder of a param
                that is an `int`, a `duration` or a `date-time`, which is sent in one of the two forms.
                """,
            sources: [.rfc(9110, "10.2.3"), .rfc(9110, "5.6.7")],
            wrong: .spec(
                """
                errors:
                  orders-paused:
                    code: 20001
                    status: 503
                    title: No orders are taken at the moment
                    retry: backoff
                    params: { pause: string }
                    headers: { Retry-After: "{pause}" }
                """
            ),
            right: .spec(
                """
                errors:
                  orders-paused:
                    code: 20001
                    status: 503
                    title: No orders are taken at the moment
                    retry: backoff
                    params: { pause: duration }
                    headers: { Retry-After: "{pause}" }
                """
            )
        ),
        Explanation(
            "EC0414",
            finds: "The header Retry-After and `retry` of one error name different pauses.",
            consequence: "The header may be left out: the server sends it for `retry` by itself, in whole seconds.",
            sources: [.rfc(9110, "10.2.3")],
            wrong: .spec(
                """
                errors:
                  orders-paused:
                    code: 20001
                    status: 503
                    title: No orders are taken at the moment
                    retry: { after: 30s }
                    headers: { Retry-After: "900" }
                """
            ),
            right: .spec(
                """
                errors:
                  orders-paused:
                    code: 20001
                    status: 503
                    title: No orders are taken at the moment
                    retry: { after: 15m }
                    headers: { Retry-After: "900" }
                """
            )
        ),
        Explanation(
            "EC0415",
            finds: "An error or a range has status 421 or 511.",
            consequence: """
                A 421 is the server's own answer to a request for a host that it does not serve, a 511 that of a network
                which wants a login. The spec of such a server, or of such a network, allows the rule.
                """,
            sources: [.rfc(9110, "15.5.20"), .rfc(6585, "6")],
            wrong: .spec(
                """
                errors:
                  unauthenticated:
                    code: 10001
                    status: 511
                    title: Sign in first
                """
            ),
            right: .spec(
                """
                errors:
                  unauthenticated:
                    code: 10001
                    status: 401
                    title: Sign in first
                    headers: { WWW-Authenticate: 'Bearer realm="orders"' }
                """
            )
        ),
        Explanation(
            "EC0416",
            finds: "The value of a header has characters in it that are not ASCII.",
            consequence: "Servers refuse it, or send bytes that one client takes for UTF-8 and another for Latin-1.",
            sources: [.rfc(9110, "5.5"), .rfc(8187, "3.2")],
            wrong: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                    headers: { Link: "<https://shop.example.com/café/orders>" }
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                    headers: { Link: "<https://shop.example.com/caf%C3%A9/orders>" }
                """
            )
        ),
    ]
}
