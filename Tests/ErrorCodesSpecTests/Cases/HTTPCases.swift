extension BrokenSpec {
    /// Statuses and header fields: EC0401 to EC0404.
    static let httpCases: [BrokenSpec] = [
        BrokenSpec(
            "no status anywhere",
            """
            errors:
              1️⃣lost: { title: Lost }
              2️⃣found: { code: FOUND, title: Found }
            """,
            expects: """
                1️⃣ «lost» EC0401: `lost` has no status
                  help: add `status`
                2️⃣ «found» EC0401: `found` has no status
                  help: add `status`
                """
        ),
        BrokenSpec(
            "a header that must be sent, with a param that may be absent",
            """
            errors:
              unauthenticated:
                title: Sign in
                status: 401
                params: { realm: string?, scope: string }
                headers: { www-authenticate: 'Bearer realm="1️⃣{realm}", scope="{scope}"' }
              gone: { title: Gone, status: 405, headers: { Allow: "" } }
              away: { title: Away, status: 405, headers: { Allow: 2️⃣} }
            """,
            expects: """
                1️⃣ «{realm}» EC0404: `{realm}` is optional, and www-authenticate must be sent each time
                  help: remove the `?` from the type of the param
                2️⃣ «» EC0110: text is expected here, and there is none
                """
        ),
        BrokenSpec(
            "no status in the error nor in its range",
            """
            ranges:
              1️⃣ordering: { codes: 20000-29999 }
            errors:
              2️⃣lost: { code: 20001, title: Lost }
              found: { code: 20002, title: Found, status: 409 }
            """,
            expects: """
                2️⃣ «lost» EC0401: `lost` has no status, and its range `ordering` gives none
                  1️⃣ «ordering» the range is here
                  help: add `status` to the error or to the range
                """
        ),
        BrokenSpec(
            "a code outside the ranges says nothing of the status",
            """
            ranges:
              ordering: { codes: 20000-29999, status: 409 }
            errors:
              lost: { code: 1️⃣30001, title: Lost }
            """,
            expects: """
                1️⃣ «30001» EC0302: the code 30001 lies in no range
                  help: the ranges are `ordering` 20000-29999
                """
        ),
        BrokenSpec(
            "a status of a range that cannot be read",
            """
            ranges:
              ordering: { codes: 20000-29999, status: 1️⃣four }
            errors:
              lost: { code: 20001, title: Lost }
            """,
            expects: """
                1️⃣ «four» EC0105: `four` is no HTTP status
                  help: write it in decimal digits: 0, or a number without a leading zero
                """
        ),
        BrokenSpec(
            "numbers that are no status",
            """
            ranges:
              ordering: { codes: 1-9, status: 1️⃣40 }
            success:
              ok: { code: 0, status: 2️⃣0, title: Success }
            errors:
              lost: { code: 1, title: Lost, status: 3️⃣600 }
              found: { code: 2, title: Found, status: 4️⃣4000 }
            """,
            expects: """
                1️⃣ «40» EC0402: an HTTP status is a number from 100 to 599 (RFC 9110 15), and this is 40
                2️⃣ «0» EC0402: an HTTP status is a number from 100 to 599 (RFC 9110 15), and this is 0
                3️⃣ «600» EC0402: an HTTP status is a number from 100 to 599 (RFC 9110 15), and this is 600
                4️⃣ «4000» EC0402: an HTTP status is a number from 100 to 599 (RFC 9110 15), and this is 4000
                """
        ),
        BrokenSpec(
            "the first and the last number that is no status",
            """
            errors:
              lost: { title: Lost, status: 1️⃣99 }
              found: { title: Found, status: 2️⃣999999 }
            """,
            expects: """
                1️⃣ «99» EC0402: an HTTP status is a number from 100 to 599 (RFC 9110 15), and this is 99
                2️⃣ «999999» EC0402: an HTTP status is a number from 100 to 599 (RFC 9110 15), and this is 999999
                """
        ),
        BrokenSpec(
            "successes that do not say where to look",
            """
            success:
              created: { status: 1️⃣201, title: Created }
              accepted: { status: 2️⃣202, title: Accepted, headers: { Retry-After: "5" } }
              found: { status: 201, title: Found, headers: { location: "/orders/{orderID}" } }
            errors: { lost: { title: Lost, status: 500 } }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «201» EC0422 warning: a 201 names what was created in Location (RFC 9110 15.3.2)
                  help: add `headers: { Location: "{location}" }`
                2️⃣ «202» EC0422 warning: a 202 ought to point to where to ask what became of it (RFC 9110 15.3.3)
                  help: add `headers: { Location: "{location}" }`
                """
        ),
        BrokenSpec(
            "a success of a status that needs a place, in a catalog whose other successes have one",
            """
            success: { ok: { status: 200, title: OK }, created: { status: 1️⃣201, title: Created, headers: { Link: "</x>" } } }
            errors: { lost: { title: Lost, status: 500 } }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «201» EC0422 warning: a 201 names what was created in Location (RFC 9110 15.3.2)
                  help: add `headers: { Location: "{location}" }`
                """
        ),
        BrokenSpec(
            "header fields of successes that cannot be sent",
            """
            success:
              ok:
                status: 200
                title: OK
                headers: { 1️⃣Content-Type: text/plain, X-A: 2️⃣é, 3️⃣X-B: a, 4️⃣x-b: b, Link: "<5️⃣{a}" }
            errors: { lost: { title: Lost, status: 500 } }
            """,
            expects: """
                1️⃣ «Content-Type» EC0411: `Content-Type` is no field of a success: the server sets it by the form of the body (RFC 9110 8.3)
                  help: remove it
                2️⃣ «é» EC0416: the header `X-A` is sent as ASCII, and its value has U+00E9 in it (RFC 9110 5.5)
                  help: write it in ASCII; in a URI the character is `%C3%A9`
                4️⃣ «x-b» EC0412: `x-b` is the field `X-B` once more
                  3️⃣ «X-B» the first one is here
                  help: remove one of the two: names of header fields have no case
                5️⃣ «{a}» EC0417: the `<` before `{a}` has no `>`
                  help: close the URI with `>`, or quote the text
                """
        ),
        BrokenSpec(
            "errors with statuses that say all is well",
            """
            errors:
              lost: { title: Lost, status: 1️⃣200 }
              found: { title: Found, status: 2️⃣302 }
              gone: { title: Gone, status: 3️⃣100 }
              late: { title: Late, status: 4️⃣399 }
            """,
            expects: """
                1️⃣ «200» EC0403: the status of an error is 400 to 599, and this is 200
                  help: declare answers that are no errors under `success`
                2️⃣ «302» EC0403: the status of an error is 400 to 599, and this is 302
                  help: declare answers that are no errors under `success`
                3️⃣ «100» EC0403: the status of an error is 400 to 599, and this is 100
                  help: declare answers that are no errors under `success`
                4️⃣ «399» EC0403: the status of an error is 400 to 599, and this is 399
                  help: declare answers that are no errors under `success`
                """
        ),
        BrokenSpec(
            "ranges and successes of the wrong class",
            """
            ranges:
              ordering: { codes: 1-9, status: 1️⃣202 }
            success:
              ok: { code: 0, status: 2️⃣300, title: Success }
              created: { code: 10, status: 3️⃣404, title: Created }
            errors:
              lost: { code: 1, title: Lost }
            """,
            expects: """
                1️⃣ «202» EC0403: the status of a range of errors is 400 to 599, and this is 202
                2️⃣ «300» EC0403: the status of a success is 200 to 299, and this is 300
                  help: declare what is no success under `errors`
                3️⃣ «404» EC0403: the status of a success is 200 to 299, and this is 404
                  help: declare what is no success under `errors`
                """
        ),
        BrokenSpec(
            "four statuses that need a header",
            """
            errors:
              unauthenticated: { title: Sign in, status: 1️⃣401 }
              not-allowed: { title: Not allowed, status: 2️⃣405, headers: { Accept: "text/plain" } }
              proxy: { title: Proxy, status: 3️⃣407 }
              upgrade: { title: Upgrade, status: 4️⃣426, headers: {} }
            """,
            expects: """
                1️⃣ «401» EC0404: an error with status 401 must send WWW-Authenticate (RFC 9110 15.5.2)
                  help: add `headers: { WWW-Authenticate: 'Bearer realm="orders"' }`
                2️⃣ «405» EC0404: an error with status 405 must send Allow (RFC 9110 15.5.6)
                  help: add `headers: { Allow: "GET, POST" }`
                3️⃣ «407» EC0404: an error with status 407 must send Proxy-Authenticate (RFC 9110 15.5.8)
                  help: add `headers: { Proxy-Authenticate: 'Bearer realm="orders"' }`
                4️⃣ «426» EC0404: an error with status 426 must send Upgrade (RFC 9110 15.5.22)
                  help: add `headers: { Upgrade: HTTP/2.0 }`
                """
        ),
        BrokenSpec(
            "a header that the range's status needs",
            """
            ranges:
              access: { codes: 1-9, status: 401 }
            errors:
              1️⃣unauthenticated: { code: 1, title: Sign in }
            """,
            expects: """
                1️⃣ «unauthenticated» EC0404: an error with status 401 must send WWW-Authenticate (RFC 9110 15.5.2)
                  help: add `headers: { WWW-Authenticate: 'Bearer realm="orders"' }`
                """
        ),
        BrokenSpec(
            "headers that cannot be read say nothing of those that are missing",
            """
            errors:
              unauthenticated: { title: Sign in, status: 401, headers: 1️⃣Bearer }
              not-allowed: { title: Not allowed, status: 405, headers: { 2️⃣"Allow:": GET } }
            """,
            expects: """
                1️⃣ «Bearer» EC0101: headers are a mapping, and here is text
                  help: for example `headers: { Cache-Control: no-store }`
                2️⃣ «"Allow:"» EC0107: `Allow:` is no name of a header field (RFC 9110 5.1)
                """
        ),
        BrokenSpec(
            "successes without content",
            """
            success:
              ok: { status: 200, title: Success }
              deleted: { status: 1️⃣204, title: Deleted }
              reset: { status: 2️⃣205, title: Reset }
              partial: { status: 206, title: A part }
            errors: { lost: { title: Lost, status: 500 } }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «204» EC0420 warning: a 204 has no content (RFC 9110 15.3.5), so no client gets the code of `deleted`
                  help: make it 200, or say under `allow` that no client needs the code
                2️⃣ «205» EC0420 warning: a 205 has no content (RFC 9110 15.3.6), so no client gets the code of `reset`
                  help: make it 200, or say under `allow` that no client needs the code
                """
        ),
        BrokenSpec(
            "a success without content and a code that is a number",
            """
            success: { deleted: { code: 0, status: 1️⃣204, title: Deleted } }
            errors: { lost: { code: 1, title: Lost, status: 500 } }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «204» EC0420 warning: a 204 has no content (RFC 9110 15.3.5), so no client gets the code of `deleted`
                  help: make it 200, or say under `allow` that no client needs the code
                """
        ),
    ]
}
