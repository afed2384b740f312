extension BrokenSpec {
    /// Rules beyond the format itself: most are warnings and notes.
    static let adviceCases: [BrokenSpec] = [
        BrokenSpec(
            "a name of 65 characters",
            """
            errors:
              1️⃣order-order-order-order-order-order-order-order-order-order-order: { title: Lost, status: 500 }
            """,
            expects: """
                1️⃣ «order-order-order-order-order-…der-order-order» EC0204: the name `order-order-order-order-order-order-order-order-order-ord...` has 65 characters, and 63 are allowed
                """
        ),
        BrokenSpec(
            "names of a success and a field error that are too long",
            """
            success:
              1️⃣order-order-order-order-order-order-order-order-order-order-order: { status: 200, title: Success }
            errors:
              lost:
                title: Lost
                status: 500
                fields: { 2️⃣order-order-order-order-order-order-order-order-order-order-orderly: {} }
            """,
            expects: """
                1️⃣ «order-order-order-order-order-…der-order-order» EC0204: the name `order-order-order-order-order-order-order-order-order-ord...` has 65 characters, and 63 are allowed
                2️⃣ «order-order-order-order-order-…r-order-orderly» EC0204: the name `order-order-order-order-order-order-order-order-order-ord...` has 67 characters, and 63 are allowed
                """
        ),
        BrokenSpec(
            "codes beyond 32 bits",
            """
            success: { ok: { code: 1️⃣2147483648, status: 200, title: Success } }
            errors:
              lost: { code: 2147483647, title: Lost, status: 500 }
              found: { code: 2️⃣9999999999, title: Found, status: 500 }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «2147483648» EC0306 warning: the code 2147483648 does not fit into 32 bits
                  help: the largest that does is 2147483647
                2️⃣ «9999999999» EC0306 warning: the code 9999999999 does not fit into 32 bits
                  help: the largest that does is 2147483647
                """
        ),
        BrokenSpec(
            "another code beyond 32 bits",
            """
            errors:
              lost: { code: 1️⃣2147483648, title: Lost, status: 500 }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «2147483648» EC0306 warning: the code 2147483648 does not fit into 32 bits
                  help: the largest that does is 2147483647
                """
        ),
        BrokenSpec(
            "statuses that nobody registered",
            """
            ranges: { ordering: { codes: 1-9, status: 1️⃣499 } }
            success: { ok: { code: 0, status: 2️⃣299, title: Success } }
            errors:
              lost: { code: 1, title: Lost, status: 3️⃣599 }
              found: { code: 2, title: Found, status: 409 }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «499» EC0405 warning: the status 499 is not registered
                  help: clients take it for 400
                2️⃣ «299» EC0405 warning: the status 299 is not registered
                  help: clients take it for 200
                3️⃣ «599» EC0405 warning: the status 599 is not registered
                  help: clients take it for 500
                """
        ),
        BrokenSpec(
            "a status of an error that nobody registered",
            """
            errors: { lost: { title: Lost, status: 1️⃣420 } }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «420» EC0405 warning: the status 420 is not registered
                  help: clients take it for 400
                """
        ),
        BrokenSpec(
            "a status that an API does not answer with",
            """
            errors:
              lost: { title: Lost, status: 1️⃣418 }
            """,
            expects: """
                1️⃣ «418» EC0406: an API does not answer with 418: it is reserved (RFC 9110 15.5.19)
                """
        ),
        BrokenSpec(
            "a range with a status that an API does not answer with",
            """
            ranges: { ordering: { codes: 1-9, status: 1️⃣418 } }
            errors: { lost: { code: 1, title: Lost } }
            """,
            expects: """
                1️⃣ «418» EC0406: an API does not answer with 418: it is reserved (RFC 9110 15.5.19)
                """
        ),
        BrokenSpec(
            "statuses of the way to a server",
            """
            errors:
              lost: { title: Lost, status: 1️⃣421 }
              found: { title: Found, status: 2️⃣511 }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «421» EC0415 warning: a 421 says that the request reached the wrong server, and no proxy sends it (RFC 9110 15.5.20)
                  help: choose another status, or say under `allow` why it is right here
                2️⃣ «511» EC0415 warning: a 511 asks to sign in to a network, and no origin server sends it (RFC 6585 6)
                  help: choose another status, or say under `allow` why it is right here
                """
        ),
        BrokenSpec(
            "a range with a status of the way to a server, which is said once",
            """
            ranges: { ordering: { codes: 1-9, status: 1️⃣511 } }
            errors: { lost: { code: 1, title: Lost }, found: { code: 2, title: Found } }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «511» EC0415 warning: a 511 asks to sign in to a network, and no origin server sends it (RFC 6585 6)
                  help: choose another status, or say under `allow` why it is right here
                """
        ),
        BrokenSpec(
            "a challenge in a 403",
            """
            errors:
              forbidden: { title: Forbidden, status: 403, headers: { 1️⃣WWW-Authenticate: Bearer } }
            """,
            expects: """
                1️⃣ «WWW-Authenticate» EC0407: an error with status 403 does not send WWW-Authenticate
                  help: remove the header, or make the status 401
                """
        ),
        BrokenSpec(
            "a challenge in a 403 of a range",
            """
            ranges: { access: { codes: 1-9, status: 403 } }
            errors:
              forbidden: { code: 1, title: Forbidden, headers: { 1️⃣www-authenticate: Negotiate } }
            """,
            expects: """
                1️⃣ «www-authenticate» EC0407: an error with status 403 does not send WWW-Authenticate
                  help: remove the header, or make the status 401
                """
        ),
        BrokenSpec(
            "429 and 503 without retry advice",
            """
            ranges: { busy: { codes: 1-10, status: 503 } }
            errors:
              too-many: { code: 10, title: Too many, status: 1️⃣429 }
              2️⃣busy: { code: 1, title: Busy }
              calm: { code: 2, title: Calm, retry: never }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «429» EC0408 warning: `too-many` has status 429 and no retry advice
                  help: add `retry: backoff`, or a pause: `retry: { after: 30s }`
                2️⃣ «busy» EC0408 warning: `busy` has status 503 and no retry advice
                  help: add `retry: backoff`, or a pause: `retry: { after: 30s }`
                """
        ),
        BrokenSpec(
            "a 503 without retry advice",
            """
            errors: { busy: { title: Busy, status: 1️⃣503 } }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «503» EC0408 warning: `busy` has status 503 and no retry advice
                  help: add `retry: backoff`, or a pause: `retry: { after: 30s }`
                """
        ),
        BrokenSpec(
            "pauses that cannot help",
            """
            errors:
              lost: { title: Lost, status: 410, retry: 1️⃣{ after: 30s } }
              found: { title: Found, status: 404, retry: { after: 30s } }
            """,
            expects: """
                1️⃣ «{ after: 30s }» EC0409: after a 410 the same request fails again, however long one waits
                  help: write `retry: never`, or choose another status
                """
        ),
        BrokenSpec(
            "a pause that cannot help by the status of the range",
            """
            ranges: { parameters: { codes: 1-9, status: 422 } }
            errors: { lost: { code: 1, title: Lost, retry: 1️⃣{ after: 1m } } }
            """,
            expects: """
                1️⃣ «{ after: 1m }» EC0409: after a 422 the same request fails again, however long one waits
                  help: write `retry: never`, or choose another status
                """
        ),
        BrokenSpec(
            "log levels that surprise",
            """
            errors:
              lost: { title: Lost, status: 409, log: 1️⃣error }
              found: { title: Found, status: 409, log: 2️⃣critical }
              gone: { title: Gone, status: 500, log: 3️⃣warning }
              late: { title: Late, status: 500, log: critical }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «error» EC0410 note: a 409 is the client's fault, and it is logged as error
                2️⃣ «critical» EC0410 note: a 409 is the client's fault, and it is logged as critical
                3️⃣ «warning» EC0410 note: a 500 is the server's fault, and it is logged as warning
                """
        ),
        BrokenSpec(
            "a quiet server error",
            """
            errors: { lost: { title: Lost, status: 500, log: 1️⃣debug } }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «debug» EC0410 note: a 500 is the server's fault, and it is logged as debug
                """
        ),
        BrokenSpec(
            "gRPC statuses that contradict those of HTTP",
            """
            errors:
              lost: { title: Lost, status: 404, grpc: 1️⃣internal }
              found: { title: Found, status: 409, grpc: 2️⃣data-loss }
              gone: { title: Gone, status: 500, grpc: 3️⃣failed-precondition }
              late: { title: Late, status: 500, grpc: unavailable }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «internal» EC0423 warning: a 404 is the client's fault, and `internal` is the server's
                  help: remove `grpc` for the gRPC status that the HTTP status stands for, or choose another
                2️⃣ «data-loss» EC0423 warning: a 409 is the client's fault, and `data-loss` is the server's
                  help: remove `grpc` for the gRPC status that the HTTP status stands for, or choose another
                3️⃣ «failed-precondition» EC0423 warning: a 500 is the server's fault, and `failed-precondition` is the client's
                  help: remove `grpc` for the gRPC status that the HTTP status stands for, or choose another
                """
        ),
        BrokenSpec(
            "a gRPC status that contradicts the range's",
            """
            ranges: { system: { codes: 1-9, status: 500 } }
            errors: { lost: { code: 1, title: Lost, grpc: 1️⃣not-found } }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «not-found» EC0423 warning: a 500 is the server's fault, and `not-found` is the client's
                  help: remove `grpc` for the gRPC status that the HTTP status stands for, or choose another
                """
        ),
        BrokenSpec(
            "params that no text shows",
            """
            errors:
              lost:
                title: Lost
                status: 500
                detail: "{orderID}"
                params: { orderID: string, 1️⃣customer: string, key: { type: string, visibility: secret } }
                fields: { missing: { detail: Missing., params: { 2️⃣expected: string } } }
              found: { title: Found, status: 500, params: { orderID: string } }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «customer» EC0506 note: the param `customer` is shown in no text
                2️⃣ «expected» EC0506 note: the param `expected` is shown in no text
                """
        ),
        BrokenSpec(
            "a param that only a message shows is shown",
            """
            errors:
              lost:
                title: Lost
                status: 500
                detail: Lost.
                params: { orderID: string, 1️⃣customer: string }
                messages: { en: "{orderID}" }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «customer» EC0506 note: the param `customer` is shown in no text
                """
        ),
        BrokenSpec(
            "a language that leaves a placeholder out",
            """
            errors:
              lost:
                title: Lost
                status: 500
                params: { orderID: string, shop: string }
                messages: { en: "{orderID} of {shop}", de: 1️⃣"{shop}", fr: 2️⃣Perdu }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «"{shop}"» EC0603 warning: the text in de leaves out `{orderID}`, which another language shows
                2️⃣ «Perdu» EC0603 warning: the text in fr leaves out `{orderID}`, `{shop}`, which another language shows
                """
        ),
        BrokenSpec(
            "a file of texts that leaves a placeholder out",
            """
            errors:
              lost: { title: Lost, status: 500, params: { orderID: string }, messages: { en: "{orderID}" } }
            """,
            texts: [
                "de": """
                lost: 1️⃣Verloren
                """
            ],
            isAdvice: true,
            expects: """
                1️⃣ «Verloren» EC0603 warning: the text in de leaves out `{orderID}`, which another language shows
                """
        ),
        BrokenSpec(
            "a language that other errors have",
            """
            errors:
              lost: { title: Lost, status: 500, messages: { en: 1️⃣Lost } }
              found: { title: Found, status: 500, messages: { de: 2️⃣Gefunden } }
              gone: { title: Gone, status: 410 }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «Lost» EC0604 warning: `lost` has no text in `de`, in which other errors have one
                2️⃣ «Gefunden» EC0604 warning: `found` has no text in `en`, in which other errors have one
                """
        ),
        BrokenSpec(
            "a language of an application that other errors have",
            """
            errors:
              lost: { title: Lost, status: 500, applications: { "1": { en: Lost, de: Verloren } } }
              found: { title: Found, status: 500, applications: { "1": { en: 1️⃣Found } } }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «Found» EC0604 warning: `found` has no text for the application `1` in `de`, in which other errors have one
                """
        ),
        BrokenSpec(
            "a text of an application that is the default",
            """
            errors:
              lost: { title: Lost, status: 500, messages: { en: Lost }, applications: { "1": { EN: 1️⃣Lost }, "2": { en: Gone } } }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «Lost» EC0605 warning: the text for the application `1` in en is the default
                  help: remove it: the default is used where an application has no text
                """
        ),
        BrokenSpec(
            "a text of an application in a file that is the default",
            """
            errors:
              lost: { title: Lost, status: 500, messages: { en: Lost } }
            """,
            texts: [
                "de": """
                lost: Verloren
                applications: { "1": { lost: 1️⃣Verloren } }
                """
            ],
            isAdvice: true,
            expects: """
                1️⃣ «Verloren» EC0605 warning: the text for the application `1` in de is the default
                  help: remove it: the default is used where an application has no text
                """
        ),
        BrokenSpec(
            "members that some formats cannot carry",
            """
            errors:
              lost:
                title: Lost
                status: 500
                params:
                  1️⃣id: string
                  order: { type: string, wire: 2️⃣order-id }
                  shop: { type: string, wire: 3️⃣_shop }
                  key: { type: string, wire: a, visibility: secret }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «id» EC0702 warning: the member `id` has fewer than three characters (RFC 9457 3.2)
                  help: give it another name in the body with `wire`
                2️⃣ «order-id» EC0702 warning: the member `order-id` is not made of letters, digits and `_` alone (RFC 9457 3.2)
                  help: give it another name in the body with `wire`
                3️⃣ «_shop» EC0702 warning: the member `_shop` does not start with a letter (RFC 9457 3.2)
                  help: give it another name in the body with `wire`
                """
        ),
        BrokenSpec(
            "a member of a field error with a point in it",
            """
            errors:
              lost: { title: Lost, status: 500, fields: { missing: { params: { order: { type: string, wire: 1️⃣order.id } } } } }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «order.id» EC0702 warning: the member `order.id` is not made of letters, digits and `_` alone (RFC 9457 3.2)
                  help: give it another name in the body with `wire`
                """
        ),
        BrokenSpec(
            "deprecated without a replacement",
            """
            errors:
              lost: { title: Lost, status: 500, deprecated: 1️⃣{ since: "2.0" } }
              found:
                title: Found
                status: 500
                deprecated:
                  2️⃣reason: It was found.
            """,
            isAdvice: true,
            expects: """
                1️⃣ «{ since: "2.0" }» EC0804 warning: `lost` is deprecated without a replacement
                  help: add `use` with the name of the error to use instead
                2️⃣ «reason: It was found.» EC0804 warning: `found` is deprecated without a replacement
                  help: add `use` with the name of the error to use instead
                """
        ),
        BrokenSpec(
            "a replacement that is deprecated too",
            """
            errors:
              lost: { title: Lost, status: 500, deprecated: { use: 1️⃣found } }
              found: { title: Found, status: 500, deprecated: 2️⃣{ use: gone } }
              gone: { title: Gone, status: 410 }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «found» EC0805 warning: the replacement `found` is deprecated too
                  2️⃣ «{ use: gone }» it is deprecated here
                  help: use `gone`
                """
        ),
        BrokenSpec(
            "replacements that replace each other",
            """
            errors:
              lost: { title: Lost, status: 500, deprecated: 1️⃣{ use: 2️⃣found } }
              found: { title: Found, status: 500, deprecated: 3️⃣{ use: 4️⃣lost } }
            """,
            isAdvice: true,
            expects: """
                2️⃣ «found» EC0805 warning: the replacement `found` is deprecated too
                  3️⃣ «{ use: lost }» it is deprecated here
                4️⃣ «lost» EC0805 warning: the replacement `lost` is deprecated too
                  1️⃣ «{ use: found }» it is deprecated here
                """
        ),
        BrokenSpec(
            "errors that no operation lists",
            """
            unexpected: internal-error
            errors:
              lost: { title: Lost, status: 500 }
              1️⃣found: { title: Found, status: 500 }
              gone: { title: Gone, status: 410, deprecated: { use: lost } }
              internal-error: { title: Unknown, status: 500 }
            operations: { findOrder: { errors: [lost] } }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «found» EC0902 warning: no operation lists `found`
                  help: add it to the `errors` of the operations that answer with it
                """
        ),
        BrokenSpec(
            "an operation that lists nothing",
            """
            errors: { 1️⃣lost: { title: Lost, status: 500 } }
            operations: { findOrder: { errors: [] } }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «lost» EC0902 warning: no operation lists `lost`
                  help: add it to the `errors` of the operations that answer with it
                """
        ),
        BrokenSpec(
            "a type that hides one of the standard library",
            """
            swift: { type: 1️⃣Error }
            errors: { lost: { title: Lost, status: 500 } }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «Error» EC1004 warning: a type `Error` hides the one that everybody knows
                  help: add a word: `OrdersError`
                """
        ),
        BrokenSpec(
            "another type that hides one of the standard library",
            """
            swift: { type: 1️⃣Result }
            errors: { lost: { title: Lost, status: 500 } }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «Result» EC1004 warning: a type `Result` hides the one that everybody knows
                  help: add a word: `OrdersResult`
                """
        ),
        BrokenSpec(
            "deprecated, and nothing more",
            """
            errors: { lost: { title: Lost, status: 500, deprecated: 1️⃣{} } }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «{}» EC0804 warning: `lost` is deprecated without a replacement
                  help: add `use` with the name of the error to use instead
                """
        ),
    ]
}
