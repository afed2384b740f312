extension BrokenSpec {
    /// Plain scalars, integers and words: EC0104 to EC0106, EC0108.
    static let scalarCases: [BrokenSpec] = [
        BrokenSpec(
            "plain words that are false, null and true to some",
            """
            title: 1️⃣no
            owner: 2️⃣Null
            errors:
              lost: { title: 3️⃣ON, status: 500, description: 4️⃣y, messages: { 5️⃣no: Mistet } }
            """,
            expects: """
                1️⃣ «no» EC0104: text is expected here, and some YAML readers take `no` for false
                  help: quote it: `"no"`
                2️⃣ «Null» EC0104: text is expected here, and some YAML readers take `Null` for null
                  help: quote it: `"Null"`
                3️⃣ «ON» EC0104: text is expected here, and some YAML readers take `ON` for true
                  help: quote it: `"ON"`
                4️⃣ «y» EC0104: text is expected here, and some YAML readers take `y` for true
                  help: quote it: `"y"`
                5️⃣ «no» EC0104: text is expected here, and some YAML readers take `no` for false
                  help: quote it: `"no"`
                """
        ),
        BrokenSpec(
            "plain numbers of all kinds where text stands",
            """
            errors:
              lost:
                title: 1️⃣01007
                detail: 2️⃣1:20
                description: 3️⃣0x1F
                status: 500
                causes: [{ cause: 4️⃣1_000, fix: 5️⃣2E000 }]
                deprecated: { since: 6️⃣2.0, reason: 7️⃣.inf }
                messages: { en: 8️⃣2001-01-01 }
            """,
            expects: """
                1️⃣ «01007» EC0104: text is expected here, and some YAML readers take `01007` for a number
                  help: quote it: `"01007"`
                2️⃣ «1:20» EC0104: text is expected here, and some YAML readers take `1:20` for a number
                  help: quote it: `"1:20"`
                3️⃣ «0x1F» EC0104: text is expected here, and some YAML readers take `0x1F` for a number
                  help: quote it: `"0x1F"`
                4️⃣ «1_000» EC0104: text is expected here, and some YAML readers take `1_000` for a number
                  help: quote it: `"1_000"`
                5️⃣ «2E000» EC0104: text is expected here, and some YAML readers take `2E000` for a number
                  help: quote it: `"2E000"`
                6️⃣ «2.0» EC0104: text is expected here, and some YAML readers take `2.0` for a number
                  help: quote it: `"2.0"`
                7️⃣ «.inf» EC0104: text is expected here, and some YAML readers take `.inf` for infinity
                  help: quote it: `".inf"`
                8️⃣ «2001-01-01» EC0104: text is expected here, and some YAML readers take `2001-01-01` for a date
                  help: quote it: `"2001-01-01"`
                """
        ),
        BrokenSpec(
            "plain values that look like numbers, in names",
            """
            reserved: { names: [1️⃣1e3] }
            errors:
              lost:
                title: Lost
                status: 500
                applications: { 2️⃣100001: { en: Lost } }
                params: { size: { type: enum, values: [low, 3️⃣off] } }
              4️⃣404: { title: Not found, status: 404 }
            """,
            expects: """
                1️⃣ «1e3» EC0104: text is expected here, and some YAML readers take `1e3` for a number
                  help: quote it: `"1e3"`
                2️⃣ «100001» EC0104: text is expected here, and some YAML readers take `100001` for a number
                  help: quote it: `"100001"`
                3️⃣ «off» EC0104: text is expected here, and some YAML readers take `off` for false
                  help: quote it: `"off"`
                4️⃣ «404» EC0104: text is expected here, and some YAML readers take `404` for a number
                  help: quote it: `"404"`
                """
        ),
        BrokenSpec(
            "a merge key as a value, and a default value",
            """
            title: 1️⃣<<
            owner: 2️⃣=
            errors:
              lost: { title: Lost, status: 500 }
            """,
            expects: """
                1️⃣ «<<» EC0104: text is expected here, and some YAML readers take `<<` for a merge key
                  help: quote it: `"<<"`
                2️⃣ «=» EC0104: text is expected here, and some YAML readers take `=` for a default value
                  help: quote it: `"="`
                """
        ),
        BrokenSpec(
            "a format that is no integer",
            whole: """
                errorcodes: 1️⃣"1"
                domain: shop.orders
                """,
            expects: """
                1️⃣ «"1"» EC0105: `1` is no format
                  help: remove the quotes
                """
        ),
        BrokenSpec(
            "formats of another time",
            whole: """
                errorcodes: 1️⃣2
                domain: 7
                """,
            expects: """
                1️⃣ «2» EC0108: this version reads format 1, and the file is of format 2
                  help: use a newer version of errorcodes
                """
        ),
        BrokenSpec(
            "a format before the first",
            whole: """
                errorcodes: 1️⃣0
                errors: none of them
                """,
            expects: """
                1️⃣ «0» EC0108: this version reads format 1, and the file is of format 0
                  help: write `errorcodes: 1`
                """
        ),
        BrokenSpec(
            "statuses that are no integers",
            """
            errors:
              lost: { title: Lost, status: 1️⃣0500 }
              found: { title: Found, status: 2️⃣"500" }
              gone: { title: Gone, status: 3️⃣4xx }
              late: { title: Late, status: 4️⃣-1 }
              more: { title: More, status: 5️⃣99999999999999999999 }
              none: { title: None, status: 6️⃣}
            """,
            expects: """
                1️⃣ «0500» EC0105: `0500` is no HTTP status
                  help: write `500`: some YAML readers take a leading zero for octal
                2️⃣ «"500"» EC0105: `500` is no HTTP status
                  help: remove the quotes
                3️⃣ «4xx» EC0105: `4xx` is no HTTP status
                  help: write it in decimal digits: 0, or a number without a leading zero
                4️⃣ «-1» EC0105: `-1` is no HTTP status
                  help: write a number that is not negative
                5️⃣ «99999999999999999999» EC0105: `99999999999999999999` is no HTTP status
                  help: the largest number is 9223372036854775807
                6️⃣ «» EC0101: the HTTP status is an integer, and here is nothing
                """
        ),
        BrokenSpec(
            "codes that are no integers",
            """
            errors:
              lost: { code: 1️⃣0042, title: Lost, status: 500 }
              found: { code: 2️⃣9223372036854775808, title: Found, status: 500 }
              gone: { code: 3️⃣00, title: Gone, status: 500 }
            """,
            expects: """
                1️⃣ «0042» EC0105: `0042` is no code
                  help: quote it, `"0042"`, if it is a word; write `42`: some YAML readers take a leading zero for octal
                2️⃣ «9223372036854775808» EC0105: `9223372036854775808` is no code
                  help: the largest number is 9223372036854775807
                3️⃣ «00» EC0105: `00` is no code
                  help: quote it, `"00"`, if it is a word; write `0`: some YAML readers take a leading zero for octal
                """
        ),
        BrokenSpec(
            "numbers of an alert",
            """
            errors:
              lost: { title: Lost, status: 500, alert: { above: 1️⃣many, per: 1m } }
              found: { title: Found, status: 500, alert: { above: 2️⃣"5", per: 1m } }
              gone: { title: Gone, status: 500, alert: { above: 3️⃣-1, per: 1m } }
              late: { title: Late, status: 500, alert: { above: 4️⃣.5, per: 1m } }
              more: { title: More, status: 500, alert: { above: 5️⃣1.2.3, per: 1m } }
              none: { title: None, status: 500, alert: { above: 6️⃣, per: 1m } }
            """,
            expects: """
                1️⃣ «many» EC0105: `many` is no number
                  help: decimal digits, perhaps with a point: `5` or `0.5`
                2️⃣ «"5"» EC0105: `5` is no number
                  help: decimal digits, perhaps with a point: `5` or `0.5`
                3️⃣ «-1» EC0105: `-1` is no number
                  help: decimal digits, perhaps with a point: `5` or `0.5`
                4️⃣ «.5» EC0105: `.5` is no number
                  help: decimal digits, perhaps with a point: `5` or `0.5`
                5️⃣ «1.2.3» EC0105: `1.2.3` is no number
                  help: decimal digits, perhaps with a point: `5` or `0.5`
                6️⃣ «» EC0101: `above` is a number, and here is nothing
                """
        ),
        BrokenSpec(
            "words that cannot stand there",
            """
            swift: { access: 1️⃣open, evolution: 2️⃣frozen, layout: 3️⃣enums }
            errors:
              lost:
                title: Lost
                status: 500
                log: 4️⃣warn
                retry: 5️⃣always
                params: { id: { type: string, visibility: 6️⃣privat } }
            operations:
              findOrder: { method: 7️⃣get, errors: [lost] }
            """,
            expects: """
                1️⃣ «open» EC0106: `open` is no access level
                  help: it can be `internal`, `package`, `public`
                2️⃣ «frozen» EC0106: `frozen` is no evolution
                  help: it can be `nonexhaustive`, `exhaustive`
                3️⃣ «enums» EC0106: `enums` is no layout
                  help: did you mean `enum`?
                4️⃣ «warn» EC0106: `warn` is no log level
                  help: did you mean `warning`?
                5️⃣ «always» EC0106: `always` is no retry advice
                  help: it can be `never`, `backoff`, or a pause: `{ after: 30s }`
                6️⃣ «privat» EC0106: `privat` is no visibility
                  help: it can be `public`, `personal`, `internal`, `secret`
                7️⃣ «get» EC0106: `get` is no method
                  help: did you mean `GET`?
                """
        ),
        BrokenSpec(
            "types that do not exist",
            """
            errors:
              lost:
                title: Lost
                status: 500
                params:
                  a: 1️⃣strng
                  b: 2️⃣Int?
                  c: 3️⃣list<integer>
                  d: 4️⃣string[]
                  e: { type: 5️⃣list<list<uuid>> }
                  f: 6️⃣list<list<list<list<list<int>>>>>
                  g: 7️⃣list<int
                  h: 8️⃣datetime
                  i: 9️⃣date-time??
            """,
            expects: """
                1️⃣ «strng» EC0106: `strng` is no type
                  help: did you mean `string`?
                2️⃣ «Int?» EC0106: `Int?` is no type
                  help: did you mean `int?`?
                3️⃣ «list<integer>» EC0106: `list<integer>` is no type
                  help: did you mean `list<int>`?
                4️⃣ «string[]» EC0106: `string[]` is no type
                  help: did you mean `list<string>`?
                5️⃣ «list<list<uuid>>» EC0106: `list<list<uuid>>` is no type
                  help: lists of `uuid` go no deeper than `list<uuid>`
                6️⃣ «list<list<list<list<list<int>>>>>» EC0106: `list<list<list<list<list<int>>>>>` is no type
                  help: lists of `int` go no deeper than `list<list<list<list<int>>>>`
                7️⃣ «list<int» EC0106: `list<int` is no type
                  help: it can be `string`, `int`, `double`, `bool`, `date`, `date-time`, `duration`, `uuid`, `url`, `enum`, `list<string>`
                8️⃣ «datetime» EC0106: `datetime` is no type
                  help: did you mean `date-time`?
                9️⃣ «date-time??» EC0106: `date-time??` is no type
                  help: did you mean `date-time?`?
                """
        ),
        BrokenSpec(
            "a choice that is empty",
            """
            errors:
              lost: { title: Lost, status: 500, log: 1️⃣"", retry: 2️⃣~ }
            """,
            expects: """
                1️⃣ «""» EC0106: `` is no log level
                  help: it can be `trace`, `debug`, `info`, `notice`, `warning`, `error`, `critical`
                2️⃣ «~» EC0106: `~` is no retry advice
                  help: it can be `never`, `backoff`, or a pause: `{ after: 30s }`
                """
        ),
    ]
}
