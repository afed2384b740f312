extension BrokenSpec {
    /// Words that other languages and formats have for types and levels, and names in other forms.
    static let otherWordsCases: [BrokenSpec] = [
        BrokenSpec(
            "types of other languages",
            """
            errors:
              lost:
                title: Lost
                status: 500
                params:
                  a: string[]
                  b: boolean
                  c: integer?
                  d: list<integer>
                  e: list<list<uuid>>
                  f: list<int?>
                  g: Array<Bool>?
                  h: list<strng>
                  i: list<list<list<list<list<int>>>>>
                  j: list<orders>
                  k: { type: "datetime[]" }
                  l: String
                  m: enum[]
            """,
            isAdvice: true,
            expects: """
                9:10 «string[]» EC0106: `string[]` is no type
                  help: did you mean `list<string>`?
                10:10 «boolean» EC0106: `boolean` is no type
                  help: did you mean `bool`?
                11:10 «integer?» EC0106: `integer?` is no type
                  help: did you mean `int?`?
                12:10 «list<integer>» EC0106: `list<integer>` is no type
                  help: did you mean `list<int>`?
                13:10 «list<list<uuid>>» EC0106: `list<list<uuid>>` is no type
                  help: lists of `uuid` go no deeper than `list<uuid>`
                14:10 «list<int?>» EC0106: `list<int?>` is no type
                  help: the elements of a list are always there; a list that may be absent is `list<int>?`
                15:10 «Array<Bool>?» EC0106: `Array<Bool>?` is no type
                  help: did you mean `list<bool>?`?
                16:10 «list<strng>» EC0106: `list<strng>` is no type
                  help: did you mean `list<string>`?
                17:10 «list<list<list<list<list<int>>>>>» EC0106: `list<list<list<list<list<int>>>>>` is no type
                  help: lists of `int` go no deeper than `list<list<list<list<int>>>>`
                18:10 «list<orders>» EC0106: `list<orders>` is no type
                  help: it can be `string`, `int`, `double`, `bool`, `date`, `date-time`, `duration`, `uuid`, `url`, `enum`, `list<string>`
                19:18 «"datetime[]"» EC0106: `datetime[]` is no type
                  help: did you mean `list<date-time>`?
                20:10 «String» EC0106: `String` is no type
                  help: did you mean `string`?
                21:10 «enum[]» EC0106: `enum[]` is no type
                  help: did you mean `list<enum>`?
                """
        ),
        BrokenSpec(
            "gRPC statuses as other languages spell them",
            """
            errors:
              lost: { title: Lost, status: 404, grpc: NOT_FOUND }
              found: { title: Found, status: 409, grpc: alreadyExists }
              gone: { title: Gone, status: 410, grpc: canceled }
              late: { title: Late, status: 403, grpc: forbidden }
              last: { title: Last, status: 500, grpc: ok }
            """,
            isAdvice: true,
            expects: """
                5:43 «NOT_FOUND» EC0106: `NOT_FOUND` is no gRPC status
                  help: did you mean `not-found`?
                6:45 «alreadyExists» EC0106: `alreadyExists` is no gRPC status
                  help: did you mean `already-exists`?
                7:43 «canceled» EC0106: `canceled` is no gRPC status
                  help: did you mean `cancelled`?
                8:43 «forbidden» EC0106: `forbidden` is no gRPC status
                  help: did you mean `permission-denied`?
                9:43 «ok» EC0106: `ok` is no gRPC status
                  help: it can be `cancelled`, `unknown`, `invalid-argument`, `deadline-exceeded`, `not-found`, \
                `already-exists`, `permission-denied`, `resource-exhausted`, `failed-precondition`, `aborted`, \
                `out-of-range`, `unimplemented`, `internal`, `unavailable`, `data-loss`, `unauthenticated`
                """
        ),
        BrokenSpec(
            "levels of other libraries",
            """
            errors:
              lost: { title: Lost, status: 500, log: warn }
              found: { title: Found, status: 500, log: fatal }
            """,
            isAdvice: true,
            expects: """
                5:42 «warn» EC0106: `warn` is no log level
                  help: did you mean `warning`?
                6:44 «fatal» EC0106: `fatal` is no log level
                  help: did you mean `critical`?
                """
        ),
        BrokenSpec(
            "names of params in other forms",
            """
            errors:
              lost: { title: Lost, status: 500, params: { order-id: string, order.item-id: string, "1 a": string, "-": int } }
            """,
            isAdvice: true,
            expects: """
                5:47 «order-id» EC0107: `order-id` is no name of a param
                  help: a letter, then letters, digits and `_`: `orderId`
                5:65 «order.item-id» EC0107: `order.item-id` is no name of a param
                  help: a letter, then letters, digits and `_`: `orderItemId`
                5:88 «"1 a"» EC0107: `1 a` is no name of a param
                  help: a letter, then letters, digits and `_`
                5:103 «"-"» EC0107: `-` is no name of a param
                  help: a letter, then letters, digits and `_`
                """
        ),
        BrokenSpec(
            "tags with the joints of other systems, and with parts twice",
            """
            errors:
              lost:
                title: Lost
                status: 500
                messages: { en_US: a, zh_hant_tw: b, e_: c, de-1996-1996: d, en-a-bb-A-cc: e, de-1996-1901: f, en-a-bb-b-cc-x-a-bb: g }
            """,
            isAdvice: true,
            expects: """
                8:17 «en_US» EC0107: `en_US` is no language tag
                  help: the parts of a tag are joined by `-`: `en-US`
                8:27 «zh_hant_tw» EC0107: `zh_hant_tw` is no language tag
                  help: the parts of a tag are joined by `-`: `zh-Hant-TW`
                8:42 «e_» EC0107: `e_` is no language tag
                  help: a tag of BCP 47, such as `en` or `zh-Hans`
                8:49 «de-1996-1996» EC0107: `de-1996-1996` is no language tag
                  help: a tag of BCP 47, such as `en` or `zh-Hans`
                8:66 «en-a-bb-A-cc» EC0107: `en-a-bb-A-cc` is no language tag
                  help: a tag of BCP 47, such as `en` or `zh-Hans`
                """
        ),
    ]
}
