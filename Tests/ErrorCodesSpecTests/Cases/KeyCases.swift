extension BrokenSpec {
    /// Kinds of values, and keys that are unknown or missing: EC0101 to EC0103, EC0109.
    static let keyCases: [BrokenSpec] = [
        BrokenSpec(
            "every key of the top is missing",
            whole: """
                1️⃣title: Orders
                """,
            expects: """
                1️⃣ «t» EC0103: a spec needs `errorcodes`
                  help: The format of this file. For example: `errorcodes: 1`
                1️⃣ «t» EC0103: a spec needs `domain`
                  help: The namespace of names, metrics and links: lower-case words joined by `.` or `-`. For example: `domain: shop.orders`
                1️⃣ «t» EC0103: a spec needs `type-base`
                  help: The problem type of an error is this URI followed by its name. For example: `type-base: https://errors.example.com/orders/`
                1️⃣ «t» EC0103: a spec needs `errors`
                  help: What can go wrong, by name. For example: `errors: { order-lost: { title: Order lost, status: 500 } }`
                """
        ),
        BrokenSpec(
            "an error needs a title",
            """
            errors:
              1️⃣lost: { status: 500 }
            """,
            expects: """
                1️⃣ «lost» EC0103: an error needs `title`
                  help: The problem in a few words, the same each time it occurs (RFC 9457 3.1.3). For example: `title: Order lost`
                """
        ),
        BrokenSpec(
            "a success needs a status and a title",
            """
            success:
              1️⃣ok: { code: 0 }
            errors:
              lost: { code: 1, title: Lost, status: 500 }
            """,
            expects: """
                1️⃣ «ok» EC0103: a success needs `status`
                  help: The HTTP status: 200 to 299. For example: `status: 201`
                1️⃣ «ok» EC0103: a success needs `title`
                  help: What it says in a word or two. For example: `title: Created`
                """
        ),
        BrokenSpec(
            "a range needs its codes",
            """
            ranges:
              1️⃣ordering: { status: 500 }
            errors:
              lost: { code: 1, title: Lost, status: 500 }
            """,
            expects: """
                1️⃣ «ordering» EC0103: a range needs `codes`
                  help: The first and the last code, joined by `-`. For example: `codes: 20000-29999`
                """
        ),
        BrokenSpec(
            "an operation needs its errors, a cause its cause, an alert its bounds",
            """
            errors:
              lost:
                title: Lost
                status: 500
                causes:
                  - 1️⃣fix: Look for it.
                alert: 2️⃣{ severity: page }
            operations:
              3️⃣findOrder: { method: GET }
            """,
            expects: """
                1️⃣ «f» EC0103: a cause needs `cause`
                  help: Why it happens. For example: `cause: The order was never confirmed.`
                2️⃣ «{» EC0103: `alert` needs `above`
                  help: More occurrences than this are too many. For example: `above: 5`
                2️⃣ «{» EC0103: `alert` needs `per`
                  help: In this time. For example: `per: 1m`
                3️⃣ «findOrder» EC0103: an operation needs `errors`
                  help: What it answers otherwise. For example: `errors: [order-lost]`
                """
        ),
        BrokenSpec(
            "a param needs a type, and a pause its length",
            """
            errors:
              lost: { title: Lost, status: 500, params: { 1️⃣id: { visibility: public } }, retry: 2️⃣{} }
            """,
            expects: """
                1️⃣ «id» EC0103: a param needs `type`
                  help: string int double bool date date-time duration uuid url enum list<T>, with `?` where it is optional. For example: `type: string`
                2️⃣ «{» EC0103: `retry` needs `after`
                  help: How long to wait first: a number and ms, s, m, h or d. For example: `after: 30s`
                """
        ),
        BrokenSpec(
            "an unknown key at the top, near a known one",
            """
            1️⃣type_base: https://errors.example.com/
            errors:
              lost: { title: Lost, status: 500 }
            """,
            expects: """
                1️⃣ «type_base» EC0102: a spec has no key `type_base`
                  help: did you mean `type-base`?
                """
        ),
        BrokenSpec(
            "a key in capitals",
            """
            1️⃣Owner: orders-team
            errors:
              lost: { title: Lost, status: 500 }
            """,
            expects: """
                1️⃣ «Owner» EC0102: a spec has no key `Owner`
                  help: did you mean `owner`?
                """
        ),
        BrokenSpec(
            "an unknown key that is near nothing",
            """
            errors:
              lost: { title: Lost, status: 500, alert: { above: 5, per: 1m, 1️⃣channel: orders } }
            """,
            expects: """
                1️⃣ «channel» EC0102: `alert` has no key `channel`
                  help: it can be `above`, `per`, `for`, `severity`
                """
        ),
        BrokenSpec(
            "a mistyped key whose value is needed",
            """
            errors:
              lost: { 1️⃣titel: Lost, 2️⃣staus: 500 }
            """,
            expects: """
                1️⃣ «titel» EC0102: an error has no key `titel`
                  help: did you mean `title`?
                2️⃣ «staus» EC0102: an error has no key `staus`
                  help: did you mean `status`?
                """
        ),
        BrokenSpec(
            "unknown keys in every small mapping",
            """
            swift: { 1️⃣name: OrderError }
            ranges:
              all: { codes: 1-9, 2️⃣state: 500 }
            reserved: { 3️⃣code: [7] }
            success:
              ok: { code: 0, status: 200, title: Success, 4️⃣detail: Fine }
            errors:
              lost:
                code: 1
                title: Lost
                status: 500
                params: { id: { type: string, 5️⃣description_: The order. } }
                fields: { missing: { 6️⃣title: Missing } }
                causes: [{ cause: Unknown., 7️⃣fixes: None. }]
                retry: { after: 1s, 8️⃣most: 3 }
                deprecated: { 9️⃣until: "3.0" }
            """,
            expects: """
                1️⃣ «name» EC0102: `swift` has no key `name`
                  help: it can be `type`, `access`, `evolution`, `layout`, `operations`, `initialisms`, `foundation`
                2️⃣ «state» EC0102: a range has no key `state`
                  help: it can be `codes`, `status`, `title`
                3️⃣ «code» EC0102: `reserved` has no key `code`
                  help: did you mean `codes`?
                4️⃣ «detail» EC0102: a success has no key `detail`
                  help: it can be `code`, `status`, `title`, `headers`, `description`
                5️⃣ «description_» EC0102: a param has no key `description_`
                  help: did you mean `description`?
                6️⃣ «title» EC0102: a field error has no key `title`
                  help: it can be `code`, `detail`, `params`, `description`
                7️⃣ «fixes» EC0102: a cause has no key `fixes`
                  help: it can be `cause`, `fix`
                8️⃣ «most» EC0102: `retry` has no key `most`
                  help: it can be `after`
                9️⃣ «until» EC0102: `deprecated` has no key `until`
                  help: it can be `since`, `use`, `reason`
                """
        ),
        BrokenSpec(
            "tags that are none",
            """
            errors:
              lost: { title: Lost, status: 500, tags: [1️⃣checkout, 2️⃣Checkout, 3️⃣checkout] }
              gone: { title: Gone, status: 500, tags: 4️⃣checkout }
            """,
            expects: """
                2️⃣ «Checkout» EC0107: `Checkout` is no tag
                  help: lower-case words joined by `-`, such as `checkout`
                3️⃣ «checkout» EC0014: the tag `checkout` is there twice
                  1️⃣ «checkout» the first one is here
                4️⃣ «checkout» EC0101: tags are a list, and here is text
                  help: for example `tags: [checkout]`
                """
        ),
        BrokenSpec(
            "an unknown key of an operation, and a long one",
            """
            errors:
              lost: { title: Lost, status: 500, 1️⃣this-is-a-key-so-long-that-a-message-cannot-show-all-of-it-on-a-line: 1 }
            operations:
              findOrder: { errors: [lost], 2️⃣verb: GET }
            """,
            expects: """
                1️⃣ «this-is-a-key-so-long-that-a-m…of-it-on-a-line» EC0102: an error has no key `this-is-a-key-so-long-that-a-message-cannot-show-all-of-i...`
                  help: it can be `code`, `status`, `grpc`, `type`, `title`, `detail`, `params`, `fields`, `field-codes`, `description`, `causes`, `retry`, `log`, `alert`, `see`, `tags`, `headers`, `messages`, `applications`, `deprecated`
                2️⃣ «verb» EC0102: an operation has no key `verb`
                  help: it can be `method`, `path`, `summary`, `success`, `errors`
                """
        ),
        BrokenSpec(
            "mappings, lists and texts, each in the place of another",
            """
            title: 1️⃣[Orders]
            swift: 2️⃣struct
            ranges: 3️⃣[1-9]
            reserved: 4️⃣[1, 2]
            errors: 5️⃣lost
            operations: 6️⃣[findOrder]
            """,
            expects: """
                1️⃣ «[» EC0101: the title is text, and here is a list
                2️⃣ «struct» EC0101: `swift` is a mapping, and here is text
                  help: for example `{ type: OrderError, access: public }`
                3️⃣ «[» EC0101: ranges are a mapping, and here is a list
                  help: for example `ranges: { ordering: { codes: 20000-29999, status: 409 } }`
                4️⃣ «[» EC0101: `reserved` is a mapping, and here is a list
                  help: for example `{ codes: [20002, 20010-20019], names: [order-refused] }`
                5️⃣ «lost» EC0101: errors are a mapping, and here is text
                  help: for example `errors: { order-lost: { title: Order lost, status: 500 } }`
                6️⃣ «[» EC0101: operations are a mapping, and here is a list
                  help: for example `operations: { createOrder: { errors: [order-lost] } }`
                """
        ),
        BrokenSpec(
            "values of an error that are of another kind",
            """
            errors:
              lost:
                code: 1️⃣[1]
                status: 2️⃣{ code: 500 }
                title: 3️⃣{ en: Lost }
                detail: 4️⃣[Lost.]
                params: 5️⃣[id]
                fields: 6️⃣missing
                causes: 7️⃣Unknown.
                retry: 8️⃣[never]
                log: 9️⃣[error]
            """,
            expects: """
                1️⃣ «[» EC0101: a code is an integer or a word, and here is a list
                2️⃣ «{» EC0101: the HTTP status is an integer, and here is a mapping
                3️⃣ «{» EC0101: the title is text, and here is a mapping
                4️⃣ «[» EC0101: the detail is text, and here is a list
                5️⃣ «[» EC0101: params are a mapping, and here is a list
                  help: for example `params: { orderID: string }`
                6️⃣ «missing» EC0101: fields are a mapping, and here is text
                  help: for example `fields: { missing: { detail: Must be given. } }`
                7️⃣ «Unknown.» EC0101: causes are a list, and here is text
                  help: for example `causes: [{ cause: The order was never confirmed. }]`
                8️⃣ «[» EC0101: `retry` is a word or a mapping, and here is a list
                  help: it can be `never`, `backoff`, or a pause: `{ after: 30s }`
                9️⃣ «[» EC0101: the log level is a word, and here is a list
                """
        ),
        BrokenSpec(
            "more values of an error that are of another kind",
            """
            errors:
              lost:
                title: Lost
                status: 500
                alert: 1️⃣often
                headers: 2️⃣[Allow]
                messages: 3️⃣Lost.
                applications: { "100001": 5️⃣Lost. }
                deprecated: 6️⃣true
                causes: [7️⃣Unknown.]
                params: { id: 8️⃣[string], size: { type: 9️⃣[enum] } }
            """,
            expects: """
                1️⃣ «often» EC0101: `alert` is a mapping, and here is text
                  help: for example `{ above: 5, per: 1m }`
                2️⃣ «[» EC0101: headers are a mapping, and here is a list
                  help: for example `headers: { Cache-Control: no-store }`
                3️⃣ «Lost.» EC0101: messages are a mapping, and here is text
                  help: for example `messages: { en: Your order is lost. }`
                5️⃣ «Lost.» EC0101: messages are a mapping, and here is text
                  help: for example `messages: { en: Your order is lost. }`
                6️⃣ «true» EC0101: `deprecated` is a mapping, and here is text
                  help: for example `{ since: "2.0", use: order-lost }`
                7️⃣ «Unknown.» EC0101: a cause is a mapping, and here is text
                  help: for example `{ cause: The order was never confirmed. }`
                8️⃣ «[» EC0101: a param is a type or a mapping, and here is a list
                  help: for example `string`, `list<string>` or `{ type: string, visibility: internal }`
                9️⃣ «[» EC0101: a type is a word, and here is a list
                  help: for example `string` or `list<string>`
                """
        ),
        BrokenSpec(
            "an error that is a text, and one that is nothing",
            """
            errors:
              lost: 1️⃣Lost
              found:2️⃣
              gone: { title: Gone, status: 410 }
            """,
            expects: """
                1️⃣ «Lost» EC0101: an error is a mapping, and here is text
                  help: for example `{ title: Order lost, status: 500 }`
                2️⃣ «» EC0101: an error is a mapping, and here is nothing
                  help: for example `{ title: Order lost, status: 500 }`
                """
        ),
        BrokenSpec(
            "a success, a range and an operation that are no mappings",
            """
            ranges: { ordering: 1️⃣1-9 }
            success: { ok: 2️⃣Success }
            errors:
              lost: { code: 1, title: Lost, status: 500 }
            operations: { findOrder: 3️⃣[lost] }
            """,
            expects: """
                1️⃣ «1-9» EC0101: a range is a mapping, and here is text
                  help: for example `{ codes: 20000-29999 }`
                2️⃣ «Success» EC0101: a success is a mapping, and here is text
                  help: for example `{ status: 201, title: Created }`
                3️⃣ «[» EC0101: an operation is a mapping, and here is a list
                  help: for example `{ errors: [order-lost] }`
                """
        ),
        BrokenSpec(
            "alerts, names and values of another kind",
            """
            reserved: { codes: 1️⃣7, names: [2️⃣[old]] }
            errors:
              lost:
                title: Lost
                status: 500
                alert: { above: 3️⃣[5], per: 4️⃣{ minutes: 1 } }
                params: { size: { type: enum, values: 5️⃣low } }
            """,
            expects: """
                1️⃣ «7» EC0101: reserved codes are a list, and here is text
                  help: for example `codes: [20002, 20010-20019]`
                2️⃣ «[» EC0101: a name is text, and here is a list
                3️⃣ «[» EC0101: `above` is a number, and here is a list
                4️⃣ «{» EC0101: the duration is text, and here is a mapping
                5️⃣ «low» EC0101: values are a list, and here is text
                  help: for example `values: [low, high]`
                """
        ),
        BrokenSpec(
            "no errors in `errors`",
            """
            errors: 1️⃣{}
            """,
            expects: """
                1️⃣ «{}» EC0109: a catalogue declares at least one error
                """
        ),
        BrokenSpec(
            "nothing in `errors`",
            """
            errors:1️⃣
            """,
            expects: """
                1️⃣ «» EC0101: errors are a mapping, and here is nothing
                  help: for example `errors: { order-lost: { title: Order lost, status: 500 } }`
                """
        ),
        BrokenSpec(
            "an enum without values",
            """
            errors:
              lost: { title: Lost, status: 500, params: { size: { type: enum, values: 1️⃣[] } } }
            """,
            expects: """
                1️⃣ «[]» EC0109: an `enum` has at least one value
                """
        ),
        BrokenSpec(
            "values where there is no enum, and an enum without them",
            """
            errors:
              lost:
                title: Lost
                status: 500
                params: { a: { type: 1️⃣string, values: [low] }, b: 2️⃣enum, c: { type: 3️⃣list<enum> } }
            """,
            expects: """
                1️⃣ «string» EC0102: only an `enum` has `values`
                  help: write `type: enum`
                2️⃣ «enum» EC0103: an `enum` needs `values`
                  help: write `{ type: enum, values: [low, high] }`
                3️⃣ «list<enum>» EC0103: an `enum` needs `values`
                  help: add the words that it can be: `values: [low, high]`
                """
        ),
        BrokenSpec(
            "keys of another file of texts",
            """
            errors:
              lost: { title: Lost, status: 500 }
            """,
            texts: [
                "en": """
                1️⃣- lost
                """
            ],
            expects: """
                1️⃣ «-» EC0101: the texts of a language are a mapping, and here is a list
                  help: for example `order-lost: Your order is lost.`
                """
        ),
        BrokenSpec(
            "a file of texts with a mapping where a text stands",
            """
            errors:
              lost: { title: Lost, status: 500 }
              found: { title: Found, status: 500 }
            """,
            texts: [
                "en": """
                lost: 1️⃣{ en: Lost }
                found: 2️⃣no
                applications:
                  "100001": 3️⃣Lost
                  4️⃣100002: { lost: Lost }
                """
            ],
            expects: """
                1️⃣ «{» EC0101: a message is text, and here is a mapping
                2️⃣ «no» EC0104: text is expected here, and some YAML readers take `no` for false
                  help: quote it: `"no"`
                3️⃣ «Lost» EC0101: the texts of an application are a mapping, and here is text
                  help: for example `{ order-lost: Your order is lost. }`
                4️⃣ «100002» EC0104: text is expected here, and some YAML readers take `100002` for a number
                  help: quote it: `"100002"`
                """
        ),
    ]
}
