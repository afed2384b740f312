extension BrokenSpec {
    /// Mistakes of which other rules say nothing more.
    static let followUpCases: [BrokenSpec] = [
        BrokenSpec(
            "a misspelt retry of a busy service",
            """
            errors:
              busy: { title: Busy, status: 503, rety: backoff }
            """,
            isAdvice: true,
            expects: """
                5:37 «rety» EC0102: an error has no key `rety`
                  help: did you mean `retry`?
                """
        ),
        BrokenSpec(
            "a misspelt replacement, and one that is no text",
            """
            errors:
              lost: { title: Lost, status: 500, deprecated: { ues: found } }
              found: { title: Found, status: 500, deprecated: { use: [lost] } }
            """,
            isAdvice: true,
            expects: """
                5:51 «ues» EC0102: `deprecated` has no key `ues`
                  help: did you mean `use`?
                6:58 «[» EC0101: the name of an error is text, and here is a list
                """
        ),
        BrokenSpec(
            "texts that are refused are texts in their language",
            """
            errors:
              lost: { title: Lost, status: 500, messages: { en: Lost, de: "Verloren {" } }
              found: { title: Found, status: 500, messages: { en: "", de: Da } }
              gone: { title: Gone, status: 500, messages: { en: [], de: no } }
              late: { title: Late, status: 500, messages: { en: Late, de: Spät } }
            """,
            texts: [
                "fr": """
                lost: "{"
                found: []
                gone: Loin
                late: "Tard"
                """
            ],
            isAdvice: true,
            expects: """
                5:73 «{» EC0501: this brace is never closed
                  help: close it after the name of a param, or write `{{` for a brace
                6:55 «""» EC0110: a message is empty
                7:53 «[» EC0101: a message is text, and here is a list
                7:61 «no» EC0104: text is expected here, and some YAML readers take `no` for false
                  help: quote it: `"no"`
                1:8 «{» EC0501: this brace is never closed
                  help: close it after the name of a param, or write `{{` for a brace
                2:8 «[» EC0101: a message is text, and here is a list
                """
        ),
        BrokenSpec(
            "a status of successes for an error",
            """
            errors:
              lost: { title: Lost, status: 299 }
              found: { title: Found, status: 209 }
            """,
            isAdvice: true,
            expects: """
                5:32 «299» EC0403: the status of an error is 400 to 599, and this is 299
                  help: declare answers that are no errors under `success`
                6:34 «209» EC0403: the status of an error is 400 to 599, and this is 209
                  help: declare answers that are no errors under `success`
                """
        ),
        BrokenSpec(
            "a status of errors for a success",
            """
            success: { ok: { status: 599, title: Success } }
            errors:
              lost: { title: Lost, status: 500 }
            """,
            isAdvice: true,
            expects: """
                4:26 «599» EC0403: the status of a success is 200 to 299, and this is 599
                  help: declare what is no success under `errors`
                """
        ),
        BrokenSpec(
            "a reserved code that is used twice",
            """
            reserved: { codes: [7] }
            errors:
              lost: { code: 7, title: Lost, status: 500 }
              found: { code: 7, title: Found, status: 500 }
            """,
            isAdvice: true,
            expects: """
                6:17 «7» EC0304: the code 7 is reserved
                  4:21 «7» it is reserved here
                  help: the next free code is 9
                7:18 «7» EC0301: the code 7 is used twice
                  6:17 «7» it is used first here
                  help: the next free code is 8
                """
        ),
        BrokenSpec(
            "an overlong name that no operation lists",
            """
            errors:
              order-order-order-order-order-order-order-order-order-order-orde: { title: Lost, status: 500 }
            operations: { findOrder: { errors: [] } }
            """,
            isAdvice: true,
            expects: """
                5:3 «order-order-order-order-order-…rder-order-orde» EC0204: the name `order-order-order-order-order-order-order-order-order-ord...` has 64 characters, and 63 are allowed
                """
        ),
        BrokenSpec(
            "an anchor before what some readers retype",
            """
            errors:
              lost: { title: &title null, status: &status 500, detail: &detail }
            """,
            isAdvice: true,
            expects: """
                5:18 «&title null» EC0004: anchors are not part of a spec
                  help: remove the `&` and its name, and write the value out where it is needed
                5:39 «&status 500» EC0004: anchors are not part of a spec
                  help: remove the `&` and its name, and write the value out where it is needed
                5:60 «&detail» EC0004: anchors are not part of a spec
                  help: remove the `&` and its name, and write the value out where it is needed
                """
        ),
        BrokenSpec(
            "a service with a pause in a header that is none",
            """
            errors:
              busy: { title: Busy, status: 503, headers: { Retry-After: soon } }
            """,
            isAdvice: true,
            expects: """
                5:61 «soon» EC0413: `Retry-After` is a number of seconds or a date (RFC 9110 10.2.3), and `soon` is neither
                  help: write the seconds, such as `"900"`, or a param: `"{seconds}"`
                """
        ),
        BrokenSpec(
            "a language of which there is a broader one",
            """
            errors:
              lost: { title: Lost, status: 500, messages: { en: Lost, en-GB: Lost, zh-Hant: 遺失 } }
              found: { title: Found, status: 500, messages: { en: Found, zh: 找到 } }
              gone: { title: Gone, status: 500, messages: { en-GB: Gone, zh-Hant-TW: 遺失 } }
            """,
            isAdvice: true,
            expects: """
                5:53 «Lost» EC0604 warning: `lost` has no text in `zh`, in which other errors have one
                6:55 «Found» EC0604 warning: `found` has no text in `zh-Hant`, `zh-Hant-TW`, in which other errors have one
                7:56 «Gone» EC0604 warning: `gone` has no text in `en`, `zh`, `zh-Hant`, in which other errors have one
                """
        ),
        BrokenSpec(
            "a guarded param in one language",
            """
            errors:
              lost:
                title: Lost
                status: 500
                params: { key: { type: string, visibility: internal } }
                messages: { en: "Lost {key}", de: Verloren }
            """,
            isAdvice: true,
            expects: """
                9:27 «{key}» EC0503: `{key}` is internal, and a message reaches the client
                  8:48 «internal» it is internal here
                  help: leave it out, or make the param public or personal
                """
        ),
        BrokenSpec(
            "a name near a guarded param",
            """
            errors:
              lost: { title: Lost, status: 500, detail: "{maill}", params: { mail: { type: string, visibility: internal } } }
              found:
                title: Found
                status: 500
                detail: "{maill} {orde}"
                params: { order: string, mail: { type: string, visibility: secret } }
            """,
            isAdvice: true,
            expects: """
                5:46 «{maill}» EC0502: `{maill}` names no param of `lost`
                  help: `lost` has no params that the client may see; declare `maill` under `params`
                9:14 «{maill}» EC0502: `{maill}` names no param of `found`
                  help: it can be `order`
                9:22 «{orde}» EC0502: `{orde}` names no param of `found`
                  help: did you mean `order`?
                """
        ),
        BrokenSpec(
            "a second document leaves the first to be read",
            """
            unexpected: found
            errors:
              lost: { title: "", status: 500, detail: "{id}", deprecated: { use: gone } }
            operations: { findOrder: { errors: [found] } }
            ---
            errors: { found: { title: Found, status: 5 } }
            """,
            isAdvice: true,
            expects: """
                6:18 «""» EC0110: the title is empty
                6:44 «{id}» EC0502: `{id}` names no param of `lost`
                  help: `lost` has no params; declare `id` under `params`
                8:1 «-» EC0009: a file holds one document, and a second one begins here
                  help: move it to a file of its own
                """
        ),
        BrokenSpec(
            "a forbidden character leaves the rest to be read",
            """
            errors:
              lost: { title: "Lost \u{202E}", status: 50, log: "\u{7}" }
              # \u{2029}
              found: { title: Found\u{FEFF}, status: 50 }
              gone: { title: Gone, status: 5 }
            """,
            isAdvice: true,
            expects: """
                5:24 «\u{202E}» EC0003: the file contains a bidirectional control (U+202E)
                  help: remove it
                5:36 «50» EC0402: an HTTP status is a number from 100 to 599 (RFC 9110 15), and this is 50
                5:46 «\u{7}» EC0003: the file contains a control character (U+0007)
                  help: remove it
                6:5 «\u{2029}» EC0003: the file contains a paragraph separator (U+2029)
                  help: remove it
                7:24 «\u{FEFF}» EC0003: the file contains a byte order mark (U+FEFF)
                  help: remove it
                7:35 «50» EC0402: an HTTP status is a number from 100 to 599 (RFC 9110 15), and this is 50
                8:32 «5» EC0402: an HTTP status is a number from 100 to 599 (RFC 9110 15), and this is 5
                """
        ),
        BrokenSpec(
            "a forbidden character in a key",
            """
            errors:
              lost: { title: Lost, status: 5 }
              fo\u{200E}und: { title: 1, status: 5 }
            operations: { findOrder: { errors: 1 } }
            """,
            isAdvice: true,
            expects: """
                6:5 «\u{200E}» EC0003: the file contains a bidirectional control (U+200E)
                  help: remove it
                7:36 «1» EC0101: the errors of an operation are a list, and here is text
                  help: for example `errors: [order-lost]`
                """
        ),
        BrokenSpec(
            "a forbidden character in the syntax",
            """
            errors:
            \u{FEFF}  lost: { title: Lost, status: 5 }
              \u{1}- {
            """,
            isAdvice: true,
            expects: """
                5:1 «\u{FEFF}» EC0003: the file contains a byte order mark (U+FEFF)
                  help: remove it
                6:3 «\u{1}» EC0003: the file contains a control character (U+0001)
                  help: remove it
                """
        ),
    ]
}
