extension BrokenSpec {
    /// Texts between which a number chooses: EC0501 and EC0606 to EC0608.
    static let pluralCases: [BrokenSpec] = [
        BrokenSpec(
            "plurals that are not closed or have no branches",
            """
            errors:
              lost:
                title: Lost
                status: 500
                params: { num: int }
                messages:
                  en: "Lost 1️⃣{num, plural, other {#}"
                  de: "{num, plural, other 2️⃣{#"
                  fr: "3️⃣{num, plural, }"
                  es: "4️⃣{num, plural, one {#}}"
                  it: "{num, plural, one {# other 5️⃣{#}}"
            """,
            expects: """
                1️⃣ «{» EC0501: this brace is never closed
                  help: close it after the name of a param, or write `{{` for a brace
                2️⃣ «{» EC0501: this brace is never closed
                  help: close it after the name of a param, or write `{{` for a brace
                3️⃣ «{num, plural, }» EC0501: this plural has no `other`
                  help: add `other {…}`, which stands for all numbers without a text of their own
                4️⃣ «{num, plural, one {#}}» EC0501: this plural has no `other`
                  help: add `other {…}`, which stands for all numbers without a text of their own
                5️⃣ «{#}» EC0501: `#` is no name of a param
                  help: a name is a letter, then letters, digits and `_`; write `{{` for a brace
                """
        ),
        BrokenSpec(
            "what is no plural",
            """
            errors:
              lost:
                title: Lost
                status: 500
                detail: "1️⃣{num, plural, other {#}}"
                params: { num: int }
                messages:
                  en: "{num, 2️⃣select, other {#}}"
                  de: "{num, plural, 3️⃣lots {#} other {#}}"
                  fr: "{num, plural, 4️⃣=-1 {#} other {#}}"
                  es: "{num, plural, other {#} 5️⃣other {#}}"
                  it: "{6️⃣1n, plural, other {#}}"
                  nl: "{num, plural, 7️⃣offset:1}"
            """,
            expects: """
                1️⃣ «{num, plural, other {#}}» EC0501: plurals are for messages
                  help: write a text for all numbers here, and the plural in `messages`
                2️⃣ «select» EC0501: `select` is no kind of choice
                  help: write `{count, plural, one {# order} other {# orders}}`; other choices are not supported
                3️⃣ «lots» EC0501: `lots` chooses no text of a plural
                  help: write `zero`, `one`, `two`, `few`, `many`, `other`, or a number such as `=0`
                4️⃣ «=-1» EC0501: `=-1` chooses no text of a plural
                  help: write `zero`, `one`, `two`, `few`, `many`, `other`, or a number such as `=0`
                5️⃣ «other» EC0501: this plural has `other` twice
                  help: keep one of the two
                6️⃣ «1n» EC0501: `1n` is no name of a param
                  help: a name is a letter, then letters, digits and `_`; write `{{` for a brace
                7️⃣ «offset:1» EC0501: `offset:1` is followed by no text in braces
                  help: write a text in braces after it: `one {# order}`
                """
        ),
        BrokenSpec(
            "placeholders in and of plurals",
            """
            errors:
              lost:
                title: Lost
                status: 500
                params: { num: int, secret: { type: int, visibility: 4️⃣secret } }
                messages:
                  en: "{1️⃣m, plural, one {2️⃣{who} is} other {# are {num}}}"
                  de: "{num, plural, one {# {3️⃣secret, plural, other {}}} other {#}}"
            """,
            expects: """
                1️⃣ «m» EC0502: `{m}` names no param of `lost`
                  help: it can be `num`
                2️⃣ «{who}» EC0502: `{who}` names no param of `lost`
                  help: it can be `num`
                3️⃣ «secret» EC0503: `{secret}` is secret, and a message reaches the client
                  4️⃣ «secret» it is secret here
                  help: leave it out, or make the param public or personal
                """
        ),
        BrokenSpec(
            "a plural of a text",
            """
            errors:
              lost:
                title: Lost
                status: 500
                params: { id: string, at: date-time }
                messages: { zh-Hans: "{1️⃣id, plural, other {#}}" }
                applications: { "1": { zh-Hans: "{2️⃣at, plural, other {#}}" } }
            """,
            expects: """
                1️⃣ «id» EC0606: `id` is of type `string`, and a plural needs an int or a double
                  help: choose by a param of type `int`, or write `{id}`
                2️⃣ «at» EC0606: `at` is of type `date-time`, and a plural needs an int or a double
                  help: choose by a param of type `int`, or write `{at}`
                """
        ),
        BrokenSpec(
            "a plural of a text in a file beside the spec",
            """
            errors:
              lost: { title: Lost, status: 500, params: { id: "list<int>" }, messages: { en: "{id}" } }
            """,
            texts: [
                "zh-Hans": """
                lost: "{1️⃣id, plural, other {#}}"
                """
            ],
            expects: """
                1️⃣ «id» EC0606: `id` is of type `list<int>`, and a plural needs an int or a double
                  help: choose by a param of type `int`, or write `{id}`
                """
        ),
        BrokenSpec(
            "a category that a language has",
            """
            errors:
              lost:
                title: Lost
                status: 500
                params: { num: int, rate: double }
                messages:
                  en: "{1️⃣num, plural, =1 {one} other {#}} {rate}"
                  pl: "{2️⃣num, plural, one {#} few {#} other {#}} {rate}"
                  ar: "{3️⃣num, plural, one {#} other {#}} {rate}"
                  cs: "{num, plural, one {#} few {#} other {#}} {4️⃣rate, plural, one {#} few {#} other {#}}"
            """,
            isAdvice: true,
            expects: """
                1️⃣ «num» EC0607 warning: en has `one` too, for which this plural has no text
                  help: add `one {…}`
                2️⃣ «num» EC0607 warning: pl has `many` too, for which this plural has no text
                  help: add `many {…}`
                3️⃣ «num» EC0607 warning: ar has `zero`, `two`, `few`, `many` too, for which this plural has no text
                  help: add `zero {…}`
                4️⃣ «rate» EC0607 warning: cs has `many` too, for which this plural has no text
                  help: add `many {…}`
                """
        ),
        BrokenSpec(
            "a category that an application's text leaves out",
            """
            errors:
              lost:
                title: Lost
                status: 500
                params: { num: int }
                applications: { "1": { en: "{1️⃣num, plural, other {#}}" } }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «num» EC0607 warning: en has `one` too, for which this plural has no text
                  help: add `one {…}`
                """
        ),
        BrokenSpec(
            "a category that a language does not have",
            """
            errors:
              lost:
                title: Lost
                status: 500
                params: { num: int }
                messages:
                  en: "{num, plural, one {#} 1️⃣few {#} other {#}}"
                  zh-Hans: "{num, plural, 2️⃣one {#} other {#}}"
            """,
            isAdvice: true,
            expects: """
                1️⃣ «few» EC0608 warning: en has no `few`, so this text is never shown
                  help: the language has `one` and `other`; a single number can be given as `=1`
                2️⃣ «one» EC0608 warning: zh-Hans has no `one`, so this text is never shown
                  help: `other` is enough; a single number can be given as `=1`
                """
        ),
        BrokenSpec(
            "a category of fractions alone for an int",
            """
            errors:
              lost:
                title: Lost
                status: 500
                params: { num: int }
                messages: { cs: "{num, plural, one {#} few {#} 1️⃣many {#} other {#}}" }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «many» EC0608 warning: cs has no `many`, so this text is never shown
                  help: the language has `one`, `few` and `other`; a single number can be given as `=1`
                """
        ),
    ]
}
