extension BrokenSpec {
    /// Texts with several mistakes: what is wrong after the first is said too.
    static let templateRecoveryCases: [BrokenSpec] = [
        BrokenSpec(
            "a detail with every kind of mistake",
            """
            errors:
              lost:
                title: Lost
                status: 500
                detail: "{orderId} {secret} {} } {orderID"
                params: { orderID: string, secret: { type: string, visibility: secret } }
            """,
            isAdvice: true,
            expects: """
                8:14 «{orderId}» EC0502: `{orderId}` names no param of `lost`
                  help: did you mean `orderID`?
                8:24 «{secret}» EC0503: `{secret}` is secret, and the detail reaches the client
                  9:68 «secret» it is secret here
                  help: leave it out, or make the param public or personal
                8:33 «{}» EC0501: `` is no name of a param
                  help: a name is a letter, then letters, digits and `_`; write `{{` for a brace
                8:36 «}» EC0501: this brace closes nothing
                  help: write `}}` for a brace
                8:38 «{» EC0501: this brace is never closed
                  help: close it after the name of a param, or write `{{` for a brace
                """
        ),
        BrokenSpec(
            "names in a detail with a stray brace",
            """
            errors:
              lost: { title: Lost, status: 500, detail: "{nam} } {name} {{name}} {", params: { name: string, other: string } }
            """,
            isAdvice: true,
            expects: """
                5:46 «{nam}» EC0502: `{nam}` names no param of `lost`
                  help: did you mean `name`?
                5:52 «}» EC0501: this brace closes nothing
                  help: write `}}` for a brace
                5:70 «{» EC0501: this brace is never closed
                  help: close it after the name of a param, or write `{{` for a brace
                """
        ),
        BrokenSpec(
            "a header with a guarded name and a stray brace",
            """
            errors:
              lost:
                title: Lost
                status: 503
                retry: backoff
                params: { key: { type: string, visibility: internal } }
                headers: { X-Order: "{key} }", Retry-After: "{" }
            """,
            isAdvice: true,
            expects: """
                10:26 «{key}» EC0503: `{key}` is internal, and the header `X-Order` reaches the client
                  9:48 «internal» it is internal here
                  help: leave it out, or make the param public or personal
                10:32 «}» EC0501: this brace closes nothing
                  help: write `}}` for a brace
                10:50 «{» EC0501: this brace is never closed
                  help: close it after the name of a param, or write `{{` for a brace
                """
        ),
        BrokenSpec(
            "two plurals with mistakes, and a name between them",
            """
            errors:
              lost:
                title: Lost
                status: 500
                params: { num: int }
                messages: { en: "{num, plural, one {#} few {#}} {nam} {num, plural, many {} other {#} {many}} }" }
            """,
            isAdvice: true,
            expects: """
                9:22 «{num, plural, one {#} few {#}}» EC0501: this plural has no `other`
                  help: add `other {…}`, which stands for all numbers without a text of their own
                9:53 «{nam}» EC0502: `{nam}` names no param of `lost`
                  help: did you mean `num`?
                9:91 «{» EC0501: `` chooses no text of a plural
                  help: write `zero`, `one`, `two`, `few`, `many`, `other`, or a number such as `=0`
                9:99 «}» EC0501: this brace closes nothing
                  help: write `}}` for a brace
                """
        ),
        BrokenSpec(
            "a plural that never ends",
            """
            errors:
              lost: { title: Lost, status: 500, params: { num: int }, messages: { en: "} {num} {num, plural, one {# {num}" } }
            """,
            isAdvice: true,
            expects: """
                5:76 «}» EC0501: this brace closes nothing
                  help: write `}}` for a brace
                5:102 «{» EC0501: this brace is never closed
                  help: close it after the name of a param, or write `{{` for a brace
                """
        ),
        BrokenSpec(
            "mistakes that escapes have moved",
            #"""
            errors:
              lost: { title: Lost, status: 500, detail: "\u00e9 {} } {a-b} }" }
            """#,
            isAdvice: true,
            expects: #"""
                5:45 «"\u00e9 {} } {a-b} }"» EC0501: `` is no name of a param
                  help: a name is a letter, then letters, digits and `_`; write `{{` for a brace
                5:45 «"\u00e9 {} } {a-b} }"» EC0501: this brace closes nothing
                  help: write `}}` for a brace
                5:45 «"\u00e9 {} } {a-b} }"» EC0501: `a-b` is no name of a param
                  help: a name is a letter, then letters, digits and `_`; write `{{` for a brace
                """#
        ),
        BrokenSpec(
            "a detail with a plural",
            """
            errors:
              lost:
                title: Lost
                status: 500
                detail: "{num, plural, one {# order} other {# orders}} {nam}"
                params: { num: int }
                fields: { late: { detail: "{ num ,plural}" } }
            """,
            isAdvice: true,
            expects: """
                8:14 «{num, plural, one {# order} other {# orders}}» EC0501: plurals are for messages
                  help: write a text for all numbers here, and the plural in `messages`
                8:60 «{nam}» EC0502: `{nam}` names no param of `lost`
                  help: did you mean `num`?
                10:32 «{ num ,plural}» EC0501: plurals are for messages
                  help: write a text for all numbers here, and the plural in `messages`
                """
        ),
    ]
}
