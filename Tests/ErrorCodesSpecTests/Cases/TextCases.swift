extension BrokenSpec {
    /// Texts for end users: EC0601 and EC0602.
    static let textCases: [BrokenSpec] = [
        BrokenSpec(
            "a language twice in different letters",
            """
            errors:
              lost: { title: Lost, status: 500, messages: { 1️⃣zh-Hans: 丢失, 2️⃣ZH-hans: 不见了 } }
            """,
            expects: """
                2️⃣ «ZH-hans» EC0601: `lost` has a text in zh-Hans already
                  1️⃣ «zh-Hans» the other one is here
                  help: remove one of the two
                """
        ),
        BrokenSpec(
            "a language of an application twice",
            """
            errors:
              lost: { title: Lost, status: 500, applications: { "100001": { 1️⃣en: Lost, 2️⃣EN: Gone } } }
            """,
            expects: """
                2️⃣ «EN» EC0601: `lost` has a text in en already
                  1️⃣ «en» the other one is here
                  help: remove one of the two
                """
        ),
        BrokenSpec(
            "a text in the spec and in a file beside it",
            """
            errors:
              lost: { title: Lost, status: 500, messages: { de: Verloren } }
            """,
            texts: [
                "de": """
                1️⃣lost: Weg
                """
            ],
            expects: """
                1️⃣ «lost» EC0601: `lost` has a text in de already
                  5:49 «de» the other one is here
                  help: remove one of the two
                """
        ),
        BrokenSpec(
            "an application's text in the spec and in a file beside it",
            """
            errors:
              lost: { title: Lost, status: 500, applications: { "100001": { de: Verloren } } }
            """,
            texts: [
                "DE": """
                applications: { "100001": { 1️⃣lost: Weg } }
                """
            ],
            expects: """
                1️⃣ «lost» EC0601: `lost` has a text in de already
                  5:65 «de» the other one is here
                  help: remove one of the two
                """
        ),
        BrokenSpec(
            "texts for errors that the spec does not declare",
            """
            errors:
              order-lost: { title: Lost, status: 500 }
            """,
            texts: [
                "de": """
                order-lost: Verloren
                1️⃣orderlost: Verloren
                2️⃣unheard-of: Unerhört
                applications:
                  "100001": { 3️⃣order-lsot: Verloren }
                """
            ],
            expects: """
                1️⃣ «orderlost» EC0602: the spec declares no error `orderlost`
                  help: did you mean `order-lost`?
                2️⃣ «unheard-of» EC0602: the spec declares no error `unheard-of`
                3️⃣ «order-lsot» EC0602: the spec declares no error `order-lsot`
                  help: did you mean `order-lost`?
                """
        ),
        BrokenSpec(
            "texts for a field error and a success are texts for nothing",
            """
            success: { ok: { status: 200, title: Success } }
            errors:
              invalid: { title: Invalid, status: 422, fields: { too-long: {} } }
            """,
            texts: [
                "de": """
                1️⃣too-long: Zu lang
                2️⃣ok: Gut
                """
            ],
            expects: """
                1️⃣ «too-long» EC0602: the spec declares no error `too-long`
                2️⃣ «ok» EC0602: the spec declares no error `ok`
                """
        ),
        BrokenSpec(
            "an error called applications has a text of its own",
            """
            errors:
              lost: { title: Lost, status: 500 }
            """,
            texts: [
                "de": """
                1️⃣applications: Bewerbungen
                lost: Verloren
                """
            ],
            expects: """
                1️⃣ «applications» EC0602: the spec declares no error `applications`
                """
        ),
        BrokenSpec(
            "tags that are no languages",
            """
            errors:
              lost:
                title: Lost
                status: 500
                messages: { 1️⃣e: Lost, 2️⃣en_GB: Lost, 3️⃣en-: Lost, 4️⃣"en GB": Lost, 5️⃣123: Lost, 6️⃣x-orders: Lost, 7️⃣en-GB-GB: Lost }
            """,
            expects: """
                1️⃣ «e» EC0107: `e` is no language tag
                  help: a tag of BCP 47, such as `en` or `zh-Hans`
                2️⃣ «en_GB» EC0107: `en_GB` is no language tag
                  help: the parts of a tag are joined by `-`: `en-GB`
                3️⃣ «en-» EC0107: `en-` is no language tag
                  help: a tag of BCP 47, such as `en` or `zh-Hans`
                4️⃣ «"en GB"» EC0107: `en GB` is no language tag
                  help: a tag of BCP 47, such as `en` or `zh-Hans`
                5️⃣ «123» EC0104: text is expected here, and some YAML readers take `123` for a number
                  help: quote it: `"123"`
                6️⃣ «x-orders» EC0107: `x-orders` is no language tag
                  help: a tag of BCP 47, such as `en` or `zh-Hans`
                7️⃣ «en-GB-GB» EC0107: `en-GB-GB` is no language tag
                  help: a tag of BCP 47, such as `en` or `zh-Hans`
                """
        ),
    ]
}
