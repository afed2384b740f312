extension BrokenSpec {
    /// Header fields that an error cannot or should not give: EC0411 to EC0414, EC0416.
    static let headerCases: [BrokenSpec] = [
        BrokenSpec(
            "headers that the server sets",
            """
            errors:
              lost:
                title: Lost
                status: 500
                headers:
                  1️⃣Content-Type: application/json
                  2️⃣content-length: "12"
                  3️⃣Transfer-Encoding: chunked
                  4️⃣Trailer: Digest
                  5️⃣DATE: "Sun, 06 Nov 1994 08:49:37 GMT"
                  Upgrade: HTTP/2.0
            """,
            expects: """
                1️⃣ «Content-Type» EC0411: `Content-Type` is no field of an error: the server sets it by the form of the body (RFC 9110 8.3)
                  help: remove it
                2️⃣ «content-length» EC0411: `content-length` is no field of an error: the server sets it by the size of the body (RFC 9110 8.6)
                  help: remove it
                3️⃣ «Transfer-Encoding» EC0411: `Transfer-Encoding` is no field of an error: the server sets it by the way in which it sends the body (RFC 9112 6.1)
                  help: remove it
                4️⃣ «Trailer» EC0411: `Trailer` is no field of an error: the server sets it where it sends fields after the body (RFC 9110 6.6.2)
                  help: remove it
                5️⃣ «DATE» EC0411: `DATE` is no field of an error: the server sets it by its clock (RFC 9110 6.6.1)
                  help: remove it
                """
        ),
        BrokenSpec(
            "headers of the connection",
            """
            errors:
              lost: { title: Lost, status: 500, headers: { 1️⃣Connection: close, 2️⃣Keep-Alive: timeout=5 } }
              found: { title: Found, status: 500, headers: { 3️⃣Proxy-Connection: close, 4️⃣TE: trailers } }
            """,
            expects: """
                1️⃣ «Connection» EC0411: `Connection` is no field of an error: the server sets it for each connection (RFC 9110 7.6.1)
                  help: remove it
                2️⃣ «Keep-Alive» EC0411: `Keep-Alive` is no field of an error: the server sets it for each connection (RFC 9110 7.6.1)
                  help: remove it
                3️⃣ «Proxy-Connection» EC0411: `Proxy-Connection` is no field of an error: the server sets it for each connection (RFC 9110 7.6.1)
                  help: remove it
                4️⃣ «TE» EC0411: `TE` is no field of an error: only clients send it, with a request (RFC 9110 10.1.4)
                  help: remove it
                """
        ),
        BrokenSpec(
            "one header in two spellings",
            """
            errors:
              busy: { title: Busy, status: 503, headers: { 1️⃣retry-after: "900", 2️⃣Retry-After: "900" } }
            """,
            expects: """
                2️⃣ «Retry-After» EC0412: `Retry-After` is the field `retry-after` once more
                  1️⃣ «retry-after» the first one is here
                  help: remove one of the two: names of header fields have no case
                """
        ),
        BrokenSpec(
            "one header in three spellings, and each with a mistake of its own",
            """
            errors:
              lost:
                title: Lost
                status: 500
                headers:
                  1️⃣Link: a
                  2️⃣LINK: 3️⃣é
                  4️⃣link: c
                  X-Order: a
                  X-Order-2: a
            """,
            expects: """
                2️⃣ «LINK» EC0412: `LINK` is the field `Link` once more
                  1️⃣ «Link» the first one is here
                  help: remove one of the two: names of header fields have no case
                3️⃣ «é» EC0416: the header `LINK` is sent as ASCII, and its value has U+00E9 in it (RFC 9110 5.5)
                  help: write it in ASCII; in a URI the character is `%C3%A9`
                4️⃣ «link» EC0412: `link` is the field `Link` once more
                  1️⃣ «Link» the first one is here
                  help: remove one of the two: names of header fields have no case
                """
        ),
        BrokenSpec(
            "pauses that no client can read",
            """
            errors:
              soon: { title: Soon, status: 503, headers: { Retry-After: 1️⃣soon } }
              past: { title: Past, status: 503, headers: { retry-after: 2️⃣"-5" } }
              half: { title: Half, status: 503, headers: { Retry-After: 3️⃣"1.5" } }
              unit: { title: Unit, status: 503, headers: { Retry-After: 4️⃣30s } }
              date: { title: Date, status: 503, headers: { Retry-After: 5️⃣"2026-01-31T08:00:00Z" } }
              brace: { title: Brace, status: 503, headers: { Retry-After: 6️⃣"{{900}}" } }
            """,
            expects: """
                1️⃣ «soon» EC0413: `Retry-After` is a number of seconds or a date (RFC 9110 10.2.3), and `soon` is neither
                  help: write the seconds, such as `"900"`, or a param: `"{seconds}"`
                2️⃣ «"-5"» EC0413: `Retry-After` is a number of seconds or a date (RFC 9110 10.2.3), and `-5` is neither
                  help: write the seconds, such as `"900"`, or a param: `"{seconds}"`
                3️⃣ «"1.5"» EC0413: `Retry-After` is a number of seconds or a date (RFC 9110 10.2.3), and `1.5` is neither
                  help: write the seconds, such as `"900"`, or a param: `"{seconds}"`
                4️⃣ «30s» EC0413: `Retry-After` is a number of seconds or a date (RFC 9110 10.2.3), and `30s` is neither
                  help: write the seconds, such as `"900"`, or a param: `"{seconds}"`
                5️⃣ «"2026-01-31T08:00:00Z"» EC0413: `Retry-After` is a number of seconds or a date (RFC 9110 10.2.3), and `2026-01-31T08:00:00Z` is neither
                  help: write the seconds, such as `"900"`, or a param: `"{seconds}"`
                6️⃣ «"{{900}}"» EC0413: `Retry-After` is a number of seconds or a date (RFC 9110 10.2.3), and `{{900}}` is neither
                  help: write the seconds, such as `"900"`, or a param: `"{seconds}"`
                """
        ),
        BrokenSpec(
            "a date on another day of the week",
            """
            errors:
              busy: { title: Busy, status: 503, headers: { Retry-After: 1️⃣"Mon, 06 Nov 1994 08:49:37 GMT" } }
            """,
            expects: """
                1️⃣ «"Mon, 06 Nov 1994 08:49:37 GMT"» EC0413: `Retry-After` is a number of seconds or a date (RFC 9110 10.2.3), and `Mon, 06 Nov 1994 08:49:37 GMT` is neither
                  help: the weekday of that date is `Sun`
                """
        ),
        BrokenSpec(
            "a pause of more than one placeholder",
            """
            errors:
              busy:
                title: Busy
                status: 503
                params: { seconds: int, more: int }
                headers: { Retry-After: 1️⃣"in {seconds}" }
              full: { title: Full, status: 503, params: { seconds: int }, headers: { Retry-After: 2️⃣"{seconds}0" } }
              late: { title: Late, status: 503, params: { a: int, b: int }, headers: { Retry-After: 3️⃣"{a}{b}" } }
            """,
            expects: """
                1️⃣ «"in {seconds}"» EC0413: `Retry-After` is one value (RFC 9110 10.2.3), and this is more than one placeholder
                  help: write the placeholder alone: `"{seconds}"`
                2️⃣ «"{seconds}0"» EC0413: `Retry-After` is one value (RFC 9110 10.2.3), and this is more than one placeholder
                  help: write the placeholder alone: `"{seconds}"`
                3️⃣ «"{a}{b}"» EC0413: `Retry-After` is one value (RFC 9110 10.2.3), and this is more than one placeholder
                  help: write the placeholder alone: `"{a}"`
                """
        ),
        BrokenSpec(
            "pauses of types that are no pause",
            """
            errors:
              busy: { title: Busy, status: 503, params: { 1️⃣when: string }, headers: { Retry-After: "2️⃣{when}" } }
              full: { title: Full, status: 503, params: { 3️⃣when: double? }, headers: { Retry-After: "4️⃣{when}" } }
              late: { title: Late, status: 503, params: { 5️⃣when: list<int> }, headers: { Retry-After: "6️⃣{when}" } }
              gone:
                title: Gone
                status: 503
                params: { 7️⃣when: { type: enum, values: [now, later] } }
                headers: { RETRY-AFTER: "8️⃣{when}" }
            """,
            expects: """
                2️⃣ «{when}» EC0413: `{when}` is of type `string`, which is no number of seconds and no date
                  1️⃣ «when» the param is here
                  help: make it an `int`, a `duration` or a `date-time`
                4️⃣ «{when}» EC0413: `{when}` is of type `double`, which is no number of seconds and no date
                  3️⃣ «when» the param is here
                  help: make it an `int`, a `duration` or a `date-time`
                6️⃣ «{when}» EC0413: `{when}` is of type `list<int>`, which is no number of seconds and no date
                  5️⃣ «when» the param is here
                  help: make it an `int`, a `duration` or a `date-time`
                8️⃣ «{when}» EC0413: `{when}` is of type `enum`, which is no number of seconds and no date
                  7️⃣ «when» the param is here
                  help: make it an `int`, a `duration` or a `date-time`
                """
        ),
        BrokenSpec(
            "a pause that names nothing",
            """
            errors:
              busy: { title: Busy, status: 503, headers: { Retry-After: "1️⃣{seconds}" } }
            """,
            expects: """
                1️⃣ «{seconds}» EC0502: `{seconds}` names no param of `busy`
                  help: `busy` has no params; declare `seconds` under `params`
                """
        ),
        BrokenSpec(
            "two pauses of one error",
            """
            errors:
              busy: { title: Busy, status: 503, retry: 1️⃣{ after: 30s }, headers: { Retry-After: 2️⃣"900" } }
              full: { title: Full, status: 503, headers: { retry-after: 3️⃣"0" }, retry: 4️⃣{ after: 500ms } }
              late: { title: Late, status: 503, headers: { Retry-After: 5️⃣"99999999999999999999" }, retry: { after: 1d } }
            """,
            isAdvice: true,
            expects: """
                2️⃣ «"900"» EC0414 warning: `Retry-After` says to wait for 900s, and `retry` for 30s
                  1️⃣ «{ after: 30s }» the other pause is here
                  help: make them the same, or remove the header, which `retry` brings with it
                3️⃣ «"0"» EC0414 warning: `Retry-After` says to wait for 0s, and `retry` for 500ms
                  4️⃣ «{ after: 500ms }» the other pause is here
                  help: make them the same, or remove the header, which `retry` brings with it
                5️⃣ «"99999999999999999999"» EC0413: `Retry-After` says to wait for more than a century: `99999999999999999999` seconds
                  help: write the seconds, such as `"900"`
                """
        ),
        BrokenSpec(
            "two pauses that differ by a second",
            """
            errors: { busy: { title: Busy, status: 503, retry: 1️⃣{ after: 15m }, headers: { Retry-After: 2️⃣"901" } } }
            """,
            isAdvice: true,
            expects: """
                2️⃣ «"901"» EC0414 warning: `Retry-After` says to wait for 901s, and `retry` for 15m
                  1️⃣ «{ after: 15m }» the other pause is here
                  help: make them the same, or remove the header, which `retry` brings with it
                """
        ),
        BrokenSpec(
            "headers that are not ASCII",
            """
            errors:
              lost: { title: Lost, status: 500, params: { shop: string }, headers: { X-Shop: 1️⃣"{shop} Café 店" } }
              found: { title: Found, status: 500, headers: { Link: 2️⃣"a\\u200Bb", X-Smile: 3️⃣🧾 } }
            """,
            expects: """
                1️⃣ «"{shop} Café 店"» EC0416: the header `X-Shop` is sent as ASCII, and its value has U+00E9 in it (RFC 9110 5.5)
                  help: write it in ASCII; in a URI the character is `%C3%A9`
                2️⃣ «"a\\u200Bb"» EC0416: the header `Link` is sent as ASCII, and its value has U+200B in it (RFC 9110 5.5)
                  help: write it in ASCII; in a URI the character is `%E2%80%8B`
                3️⃣ «🧾» EC0416: the header `X-Smile` is sent as ASCII, and its value has U+1F9FE in it (RFC 9110 5.5)
                  help: write it in ASCII; in a URI the character is `%F0%9F%A7%BE`
                """
        ),
        BrokenSpec(
            "headers with controls are refused once",
            #"""
            errors:
              lost: { title: Lost, status: 500, headers: { X-A: 1️⃣"a\u0007b", X-B: 2️⃣"a\x7fb", X-C: 3️⃣"a\u202Eb" } }
            """#,
            expects: #"""
                1️⃣ «"a\u0007b"» EC0003: this text contains a control character (U+0007), written as an escape
                  help: remove the escape
                2️⃣ «"a\x7fb"» EC0003: this text contains a control character (U+007F), written as an escape
                  help: remove the escape
                3️⃣ «"a\u202Eb"» EC0003: this text contains a bidirectional control (U+202E), written as an escape
                  help: remove the escape
                """#
        ),
    ]
}
