extension BrokenSpec {
    /// Many mistakes at once: all of them in one run, in the order of places, each once.
    static let severalCases: [BrokenSpec] = [
        BrokenSpec(
            "ten mistakes of a first attempt",
            whole: """
                errorcodes: 1
                domain: 1️⃣Shop Orders
                type-base: 2️⃣errors.example.com
                3️⃣titel: Order service
                ranges:
                  ordering: { codes: 20000-29999, status: 409 }
                errors:
                  4️⃣orderInProgress:
                    code: 5️⃣30001
                    title: 6️⃣no
                    detail: "Order 7️⃣{orderId} is still in progress."
                    params: { orderID: string }
                    retry: { after: 8️⃣30 }
                  order-lost:
                    code: 9️⃣020002
                    title: Order lost
                    log: warn
                """,
            isAdvice: true,
            expects: """
                1️⃣ «Shop Orders» EC0107: `Shop Orders` is no domain
                  help: lower-case words joined by `.` or `-`, such as `shop.orders`
                2️⃣ «errors.example.com» EC0107: `errors.example.com` is no absolute URI
                  help: a scheme and what follows, such as `https://errors.example.com/orders/`
                3️⃣ «titel» EC0102: a spec has no key `titel`
                  help: did you mean `title`?
                4️⃣ «orderInProgress» EC0201: `orderInProgress` is no name of an error
                  help: names are lower-case words joined by `-`: `order-in-progress`
                5️⃣ «30001» EC0302: the code 30001 lies in no range
                  help: the ranges are `ordering` 20000-29999
                6️⃣ «no» EC0104: text is expected here, and some YAML readers take `no` for false
                  help: quote it: `"no"`
                7️⃣ «{orderId}» EC0502: `{orderId}` names no param of `orderInProgress`
                  help: did you mean `orderID`?
                8️⃣ «30» EC0107: `30` is no duration
                  help: a number and `ms`, `s`, `m`, `h` or `d`: `30s`
                9️⃣ «020002» EC0105: `020002` is no code
                  help: quote it, `"020002"`, if it is a word; write `20002`: some YAML readers take a leading zero for octal
                17:10 «warn» EC0106: `warn` is no log level
                  help: did you mean `warning`?
                """
        ),
        BrokenSpec(
            "a mistake in every section",
            """
            swift: { type: 1️⃣Swift, evolution: 2️⃣exhaustive }
            ranges:
              ordering: { codes: 3️⃣20000-29999, status: 409 }
              payment: { codes: 4️⃣29999-39999, status: 402 }
            reserved: { codes: [5️⃣20003], names: [6️⃣order-lost] }
            success:
              ok: { code: 7️⃣0, status: 302, title: Success }
            errors:
              8️⃣order-lost: { code: 9️⃣20003, title: Lost }
              order-found: { code: 0, title: Found, deprecated: { use: nowhere } }
            operations:
              findOrder: { errors: [order-lost, order-lots] }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «Swift» EC1003: `Swift` cannot be the name of the error type
                  help: add a word: `SwiftError`
                2️⃣ «exhaustive» EC1001: `evolution` is for public catalogues, and this one is internal
                  help: remove it, or write `access: public`
                4️⃣ «29999-39999» EC0303: the ranges `ordering` and `payment` share 29999
                  3️⃣ «20000-29999» `ordering` is here
                  help: give the shared codes to one of the two
                10:26 «302» EC0403: the status of a success is 200 to 299, and this is 302
                  help: declare what is no success under `errors`
                8️⃣ «order-lost» EC0203: the name `order-lost` is reserved
                  6️⃣ «order-lost» it is reserved here
                  help: choose another name
                9️⃣ «20003» EC0304: the code 20003 is reserved
                  5️⃣ «20003» it is reserved here
                  help: the next free code in `ordering` is 20004
                13:24 «0» EC0301: the code 0 is used twice
                  7️⃣ «0» it is used first here
                13:24 «0» EC0302: the code 0 lies in no range
                  help: the ranges are `ordering` 20000-29999, `payment` 29999-39999
                13:60 «nowhere» EC0801: there is no error `nowhere`
                15:37 «order-lots» EC0901: there is no error `order-lots`
                  help: did you mean `order-lost`?
                """
        ),
        BrokenSpec(
            "an unreadable error leaves the others to be checked",
            """
            unexpected: 1️⃣internal-eror
            errors:
              broken: 2️⃣[]
              lost: { code: 3️⃣{}, title: Lost, status: 4️⃣200 }
              found: { title: 5️⃣"", status: 401, headers: { 6️⃣"WWW Authenticate": Bearer } }
              gone: { title: Gone, status: 7️⃣401, detail: "8️⃣{" }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «internal-eror» EC0802: there is no error `internal-eror`
                  help: declare it under `errors`
                2️⃣ «[» EC0101: an error is a mapping, and here is a list
                  help: for example `{ title: Order lost, status: 500 }`
                3️⃣ «{» EC0101: a code is an integer or a word, and here is a mapping
                4️⃣ «200» EC0403: the status of an error is 400 to 599, and this is 200
                  help: declare answers that are no errors under `success`
                5️⃣ «""» EC0110: the title is empty
                6️⃣ «"WWW Authenticate"» EC0107: `WWW Authenticate` is no name of a header field (RFC 9110 5.1)
                7️⃣ «401» EC0404: an error with status 401 must send WWW-Authenticate (RFC 9110 15.5.2)
                  help: add `headers: { WWW-Authenticate: 'Bearer realm="orders"' }`
                8️⃣ «{» EC0501: this brace is never closed
                  help: close it after the name of a param, or write `{{` for a brace
                """
        ),
        BrokenSpec(
            "misspelt keys make no noise",
            """
            errors:
              lost: { 1️⃣tite: Lost, 2️⃣statu: 500, 3️⃣parms: { id: string }, detail: "{id}" }
              found: { title: Found, status: 401, 4️⃣heders: { WWW-Authenticate: Bearer } }
            success:
              ok: { 5️⃣cod: 0, 6️⃣stats: 200, 7️⃣tilte: Success }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «tite» EC0102: an error has no key `tite`
                  help: did you mean `title`?
                2️⃣ «statu» EC0102: an error has no key `statu`
                  help: did you mean `status`?
                3️⃣ «parms» EC0102: an error has no key `parms`
                  help: did you mean `params`?
                4️⃣ «heders» EC0102: an error has no key `heders`
                  help: did you mean `headers`?
                5️⃣ «cod» EC0102: a success has no key `cod`
                  help: did you mean `code`?
                6️⃣ «stats» EC0102: a success has no key `stats`
                  help: did you mean `status`?
                7️⃣ «tilte» EC0102: a success has no key `tilte`
                  help: did you mean `title`?
                """
        ),
        BrokenSpec(
            "mistakes in three files",
            """
            errors:
              lost: { title: Lost, status: 1️⃣600, params: { mail: { type: string, visibility: 2️⃣internal } } }
            """,
            texts: [
                "de": """
                lost: "3️⃣{mail} 4️⃣{name}"
                5️⃣lots: Viele
                """,
                "fr": """
                lost: "Perdu 6️⃣}"
                7️⃣lost: Perdu
                applications: 8️⃣[]
                """,
            ],
            isAdvice: true,
            expects: """
                1️⃣ «600» EC0402: an HTTP status is a number from 100 to 599 (RFC 9110 15), and this is 600
                3️⃣ «{mail}» EC0503: `{mail}` is internal, and a message reaches the client
                  2️⃣ «internal» it is internal here
                  help: leave it out, or make the param public or personal
                4️⃣ «{name}» EC0502: `{name}` names no param of `lost`
                  help: `lost` has no params that the client may see; declare `name` under `params`
                5️⃣ «lots» EC0602: the spec declares no error `lots`
                  help: did you mean `lost`?
                6️⃣ «}» EC0501: this brace closes nothing
                  help: write `}}` for a brace
                7️⃣ «lost» EC0014: the key `lost` is there twice
                  1:1 «lost» the first one is here
                  help: remove one of the two, or rename it
                8️⃣ «[» EC0101: applications are a mapping, and here is a list
                  help: for example `applications: { "100001": { order-lost: Your order is lost. } }`
                """
        ),
        BrokenSpec(
            "errors that cannot be read are missed by nobody",
            """
            unexpected: internal-error
            swift: { access: 1️⃣open, evolution: exhaustive }
            errors: 2️⃣[lost]
            operations:
              createOrder: { errors: [lost] }
            """,
            texts: [
                "de": """
                lost: Verloren
                """
            ],
            isAdvice: true,
            expects: """
                1️⃣ «open» EC0106: `open` is no access level
                  help: it can be `internal`, `package`, `public`
                2️⃣ «[» EC0101: errors are a mapping, and here is a list
                  help: for example `errors: { order-lost: { title: Order lost, status: 500 } }`
                """
        ),
        BrokenSpec(
            "ranges and successes that cannot be read are missed by nobody",
            """
            ranges: 1️⃣[20000-29999]
            success: 2️⃣ok
            errors:
              lost: { code: 20001, title: Lost }
            operations:
              createOrder: { success: [ok], errors: [lost] }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «[» EC0101: ranges are a mapping, and here is a list
                  help: for example `ranges: { ordering: { codes: 20000-29999, status: 409 } }`
                2️⃣ «ok» EC0101: successes are a mapping, and here is text
                  help: for example `success: { created: { status: 201, title: Created } }`
                """
        ),
        BrokenSpec(
            "nor are sections under misspelt keys",
            """
            1️⃣range: { ordering: { codes: 20000-29999, status: 409 } }
            2️⃣succes: { ok: { code: 0, status: 200, title: Success } }
            errors:
              lost: { code: 20001, title: Lost }
            operations:
              createOrder: { success: [ok], errors: [lost] }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «range» EC0102: a spec has no key `range`
                  help: did you mean `ranges`?
                2️⃣ «succes» EC0102: a spec has no key `succes`
                  help: did you mean `success`?
                """
        ),
    ]
}
