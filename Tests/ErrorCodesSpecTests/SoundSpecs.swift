import ErrorCodesAuthoring

@testable import ErrorCodesSpec

/// A spec in which nothing is wrong, on the good side of certain faults.
struct SoundSpec: Sendable {
    /// The identifiers of the faults that it comes close to.
    let faults: [String]
    let text: String
    let texts: [(name: String, text: String)]

    init(_ faults: String..., body: String, texts: [String: String] = [:]) {
        self.faults = faults
        text = BrokenSpec.head + body
        self.texts = texts.sorted { $0.key < $1.key }.map { ("orders.messages.\($0.key).yaml", $0.value) }
    }

    /// A spec with a base of problem types of its own.
    init(_ faults: String..., typeBase: String, body: String) {
        self.faults = faults
        text = "errorcodes: 1\ndomain: shop.orders\ntype-base: \"\(typeBase)\"\n" + body
        texts = []
    }

    func run() -> SpecPipeline.Result {
        SpecPipeline.run(
            spec: SourceFile(path: "orders.errorcodes.yaml", text: text),
            translations: texts.map { SourceFile(path: $0.name, text: $0.text) },
            rules: .all
        )
    }

    static let all: [SoundSpec] = [
        SoundSpec("EC0001", "EC0010", body: "errors: { lost: { ? title : Lost, \"status\": 500 } }"),
        SoundSpec(
            "EC0004",
            "EC0005",
            "EC0006",
            "EC0007",
            "EC0008",
            body: """
                title: "*orders & !more <<: %"
                errors:
                  lost: { title: Lost & found * all ! %, status: 500, description: "<<" }
                """
        ),
        SoundSpec(
            "EC0003",
            body: """
                title: "tab \\t, é, emoji 🧾, no-break\u{A0}space, zero-width\u{200D}joiner, non\u{200C}joiner"
                errors:
                  lost: { title: "Größe", status: 500, description: "line\\nbreak", messages: { de: "Donau\u{AD}dampf\u{200B}schiff" } }
                """
        ),
        SoundSpec(
            "EC0115",
            "EC0116",
            body: """
                title: Orders  # shown on the page
                owner: orders-team # on call
                unexpected: found #for now
                errors:
                  found: { title: Found, code: 20002, status: 500 }
                  lost: # the first one
                    title: Lost\t# shown
                    # description: nothing yet
                    #detail: nothing yet
                    status: 500 #always
                    code: 20001 #1
                    detail: "Order #{orderID} #1"
                    params:
                      orderID: string #1
                      customer: { type: string, visibility: internal } #for the log, never for the client
                    description: | #1
                      Order #1

                      #2
                    messages:
                      en: C#
                      #de: noch nichts
                    headers: { X-Note: a#b } #1
                    see: https://example.com/#1  # 1
                  # The end.
                """,
            texts: ["fr": "lost: >- #1\n  Perdu #1\n  #2\n#fin\n", "it": "lost: Perso\n#fine\n"]
        ),
        SoundSpec(
            "EC0009",
            body: """
                errors:
                  lost: { title: Lost, status: 500 }
                ...
                # The end.

                """
        ),
        SoundSpec(
            "EC0014",
            body: """
                errors:
                  lost: { title: Lost, status: 500, params: { id: string, ID: string, Id: string } }
                  found: { title: Lost, status: 500, params: { id: string } }
                """
        ),
        SoundSpec(
            "EC0015",
            body: "errors: { lost: { title: Lost, status: 500 } }",
            texts: ["zh-Hant-TW": "lost: 遺失\n"]
        ),
        SoundSpec("EC0102", "EC0103", body: "errors: { lost: { title: Lost, status: 500, deprecated: {} } }"),
        SoundSpec(
            "EC0104",
            body: """
                title: "no"
                owner: 'null'
                errors:
                  "on": { title: "01007", status: 500, detail: "1:20" }
                  lost: { title: No way, status: 500, detail: 2 orders, messages: { "no": "2E000" } }
                """
        ),
        SoundSpec(
            "EC0105",
            "EC0107",
            body: """
                errors:
                  lost: { code: 0, title: Lost, status: 500, alert: { above: 0, per: 1ms } }
                  found: { code: 9223372036854775807, title: Found, status: 599, alert: { above: 0.25, per: 1d, for: 2h } }
                """
        ),
        SoundSpec(
            "EC0111",
            body: """
                errors:
                  lost:
                    title: >-
                      Lost
                      and gone
                    detail: |

                      Lost.
                    status: 500
                    description: |
                      # Lost

                      - for ever
                """
        ),
        SoundSpec(
            "EC0201",
            body: """
                errors:
                  a: { title: A, status: 500 }
                  a1-2-b: { title: B, status: 500 }
                  class: { title: C, status: 500 }
                """
        ),
        SoundSpec(
            "EC0202",
            body: """
                success: { lost: { status: 200, title: Found, code: FOUND } }
                errors:
                  lost: { title: Lost, status: 500, fields: { lost: {} } }
                  lo-st: { title: Lost, status: 500, fields: { lost: {} } }
                  order-12: { title: A, status: 500, params: { a: { type: enum, values: [b-c, bc] } } }
                  order-1-b: { title: A, status: 500, params: { a: { type: enum, values: [b-c, bc] } } }
                operations:
                  lost: { errors: [lost] }
                  loSt: { errors: [lost] }
                """
        ),
        SoundSpec(
            "EC0203",
            body: """
                reserved: { names: [order-lost, lost-order] }
                success: { order-lost: { status: 200, title: Lost } }
                errors:
                  lost: { title: Lost, status: 500 }
                """
        ),
        SoundSpec(
            "EC0301",
            body: """
                errors:
                  lost: { code: 1, title: Lost, status: 500, fields: { a: { code: 1 }, b: { code: 2 } } }
                  found: { code: 2, title: Found, status: 500, fields: { a: { code: 1 }, b: { code: 2 } } }
                """
        ),
        SoundSpec(
            "EC0302",
            body: """
                ranges: { one: { codes: 10-10, status: 500 }, two: { codes: 20-29, status: 500 } }
                success: { ok: { code: 0, status: 200, title: Success } }
                errors:
                  lost: { code: 10, title: Lost }
                  found: { code: 29, title: Found }
                """
        ),
        SoundSpec(
            "EC0302",
            body: """
                ranges: { one: { codes: 10-10, status: 500 } }
                errors: { lost: { code: LOST, title: Lost, status: 500 } }
                """
        ),
        SoundSpec(
            "EC0303",
            body: """
                ranges:
                  late: { codes: 20-29, status: 500 }
                  early: { codes: 10-19, status: 500 }
                  last: { codes: 30-30, status: 500 }
                errors: { lost: { code: 30, title: Lost } }
                """
        ),
        SoundSpec(
            "EC0304",
            body: """
                reserved: { codes: [5, 10-19, 12, 30-39] }
                errors:
                  lost: { code: 4, title: Lost, status: 500 }
                  found: { code: 9, title: Found, status: 500 }
                  gone: { code: 20, title: Gone, status: 500 }
                  late: { code: 7, title: Late, status: 500 }
                """
        ),
        SoundSpec(
            "EC0304",
            "EC0305",
            body: """
                reserved: { codes: [LOST, "7"] }
                errors:
                  lost: { code: LOST_ORDER, title: Lost, status: 500 }
                  late: { title: Late, status: 500 }
                """
        ),
        SoundSpec(
            "EC0305",
            body: """
                success: { ok: { status: 200, title: Success } }
                errors:
                  lost: { code: "20001", title: Lost, status: 500, fields: { a: { code: 1 }, b: {} } }
                  found: { title: Found, status: 500 }
                """
        ),
        SoundSpec(
            "EC0401",
            body: """
                ranges: { ordering: { codes: 1-9 } }
                errors: { lost: { code: 1, title: Lost, status: 500 } }
                """
        ),
        SoundSpec(
            "EC0402",
            "EC0403",
            body: """
                success: { ok: { status: 200, title: Success }, last: { status: 299, title: Last } }
                errors:
                  first: { title: First, status: 400 }
                  late: { title: Late, status: 599 }
                """
        ),
        SoundSpec(
            "EC0404",
            body: """
                errors:
                  unauthenticated: { title: Sign in, status: 401, headers: { www-authenticate: Bearer } }
                  not-allowed: { title: Not allowed, status: 405, headers: { ALLOW: GET } }
                  proxy: { title: Proxy, status: 407, headers: { Proxy-Authenticate: Negotiate } }
                  upgrade: { title: Upgrade, status: 426, headers: { Upgrade: HTTP/2.0 } }
                  forbidden: { title: Forbidden, status: 403 }
                """
        ),
        SoundSpec(
            "EC0501",
            body:
                #"errors: { lost: { title: "{ }", status: 500, detail: "{{id}} {{ }} {{{id}}}", params: { id: int } } }"#
        ),
        SoundSpec(
            "EC0502",
            "EC0503",
            body: """
                errors:
                  lost:
                    title: Lost
                    status: 500
                    detail: "{id} {mail} {{key}}"
                    params:
                      id: string
                      mail: { type: string, visibility: personal }
                      key: { type: string, visibility: secret }
                      trace: { type: string, visibility: internal }
                    fields: { missing: { detail: "{id}", params: { id: int } } }
                """,
            texts: ["de": "lost: \"{mail}\"\napplications: { \"1\": { lost: \"{id}\" } }\n"]
        ),
        SoundSpec(
            "EC0504",
            body: """
                errors: { lost: { title: "Lost {1} }id{ { id } {{}}", status: 500, params: { id: string } } }
                """
        ),
        SoundSpec(
            "EC0308",
            "EC0505",
            body: """
                codes: flags
                success: { ok: { code: 64, status: 200, title: OK } }
                warnings: { slow: { code: 100, title: Slow } }
                errors:
                  first: { code: 0, title: First, status: 500, params: { fieldFlags: int } }
                  last:
                    code: 63
                    title: Last
                    status: 500
                    field-codes: flags
                    fields: { missing: { code: 63, params: { flags: int } } }
                  other: { code: 7, title: Other, status: 500, field-codes: values }
                """
        ),
        SoundSpec(
            "EC0202",
            "EC0301",
            "EC0302",
            "EC0505",
            "EC0602",
            body: """
                ranges: { all: { codes: 1-99, status: 500 } }
                warnings:
                  slow: { code: 2, title: Slow, params: { message: string, name: string, errors: int, type: string } }
                  slow-down: { code: 4, title: Slow down, detail: "{days} days", params: { days: int } }
                errors:
                  lost: { code: 1, title: Lost }
                  slower: { code: 3, title: Slower }
                """,
            texts: ["de": "slow: Langsam\nslow-down: \"{days} Tage\"\n"]
        ),
        SoundSpec(
            "EC0505",
            body: """
                errors:
                  lost:
                    title: Lost
                    status: 500
                    params:
                      errors: { type: int, wire: errorCount }
                      pointer: string
                      kind: { type: string, wire: Type }
                      code: { type: string, wire: theCode }
                      title: { type: string, visibility: internal }
                      kinds: { type: string, wire: Type, visibility: secret }
                      requestID: string
                      retry_after: int
                      messages: string
                      message: { type: string, wire: Message }
                      requestId: { type: string, visibility: internal }
                  found: { title: Found, status: 500, fields: { a: { params: { title: int, errors: int } } } }
                """
        ),
        SoundSpec(
            "EC0601",
            "EC0602",
            body: """
                errors:
                  lost: { title: Lost, status: 500, messages: { en: Lost, en-GB: Lost }, applications: { "1": { en: Lost } } }
                  applications: { title: Applications, status: 500 }
                """,
            texts: [
                "de": "lost: Verloren\napplications: Bewerbungen\n", "fr": "applications: { \"1\": { lost: Perdu } }\n",
            ]
        ),
        SoundSpec(
            "EC0701",
            body: """
                errors:
                  lost: { title: Lost, status: 500, type: "https://example.com/lost" }
                  found: { title: Found, status: 500, type: "https://example.com/found" }
                  gone: { title: Gone, status: 410, type: "urn:example:gone" }
                """
        ),
        SoundSpec(
            "EC0801",
            body: """
                errors:
                  lost: { title: Lost, status: 500, deprecated: { use: found } }
                  found: { title: Found, status: 500, deprecated: { since: "2.0", reason: It was found. } }
                """
        ),
        SoundSpec(
            "EC0802",
            "EC0803",
            body: """
                unexpected: lost
                errors: { lost: { title: Lost, status: 500, params: { id: string?, key: { type: int?, visibility: secret } } } }
                """
        ),
        SoundSpec(
            "EC0901",
            body: """
                success: { lost: { code: FOUND, status: 200, title: Found } }
                errors: { lost: { title: Lost, status: 500 } }
                operations:
                  createOrder: { success: [lost], errors: [lost] }
                  find-order: { success: [], errors: [] }
                """
        ),
        SoundSpec(
            "EC1001",
            body: """
                swift: { access: public, evolution: exhaustive }
                errors: { lost: { title: Lost, status: 500 } }
                """
        ),
        SoundSpec(
            "EC1005",
            body: """
                swift: { layout: enum, operations: exhaustive }
                errors: { lost: { title: Lost, status: 500 } }
                operations: { find: { errors: [lost] } }
                """
        ),
        SoundSpec(
            "EC1002",
            body: "errors:\n"
                + (1...500).map { "  error-\($0): { code: \($0), title: Title, status: 500 }\n" }.joined()
                + "operations: { all: { errors: [" + (1...500).map { "error-\($0)" }.joined(separator: ", ") + "] } }\n"
        ),
        SoundSpec(
            "EC1002",
            body: "swift: { layout: struct }\nerrors:\n"
                + (1...501).map { "  error-\($0): { code: \($0), title: Title, status: 500 }\n" }.joined()
        ),
        SoundSpec(
            "EC1002",
            body: "errors:\n  lost:\n    title: Lost\n    status: 500\n    fields: { "
                + (1...500).map { "field-\($0): {}" }.joined(separator: ", ")
                + " }\n    params: { kind: { type: enum, values: ["
                + (1...500).map { "value-\($0)" }.joined(separator: ", ") + "] } }\n"
        ),
        SoundSpec(
            "EC1003",
            body: """
                swift: { type: SwiftError }
                errors: { lost: { title: Lost, status: 500 } }
                """
        ),
        SoundSpec(
            "EC0204",
            body: """
                errors: { order-order-order-order-order-order-order-order-order-order-ord: { title: Lost, status: 500 } }
                """
        ),
        SoundSpec(
            "EC0306",
            body: """
                errors: { lost: { code: 2147483647, title: Lost, status: 500 } }
                """
        ),
        SoundSpec(
            "EC0405",
            "EC0406",
            body: """
                success: { ok: { status: 226, title: Success } }
                errors:
                  lost: { title: Lost, status: 417 }
                  found: { title: Found, status: 421 }
                  gone: { title: Gone, status: 510 }
                """
        ),
        SoundSpec(
            "EC0407",
            body: """
                errors:
                  forbidden: { title: Forbidden, status: 403, headers: { Proxy-Authenticate: Negotiate } }
                  unauthenticated: { title: Sign in, status: 401, headers: { WWW-Authenticate: Negotiate } }
                """
        ),
        SoundSpec(
            "EC0408",
            "EC0409",
            body: """
                errors:
                  many: { title: Many, status: 429, retry: backoff }
                  busy: { title: Busy, status: 503, retry: { after: 30s } }
                  calm: { title: Calm, status: 503, retry: never }
                  lost: { title: Lost, status: 410, retry: never }
                  late: { title: Late, status: 408, retry: { after: 1s } }
                """
        ),
        SoundSpec(
            "EC0411",
            "EC0412",
            "EC0416",
            body: """
                errors:
                  upgrade:
                    title: Upgrade
                    status: 426
                    params: { shop: string }
                    headers: { Upgrade: HTTP/2.0, X-Content-Type: "{shop}", Content-Language: en, X-Date: "a\tb !~" }
                  busy: { title: Busy, status: 503, headers: { Retry-After: "1" } }
                  full: { title: Full, status: 503, headers: { retry-after: "1" } }
                """
        ),
        SoundSpec(
            "EC0417",
            "EC0418",
            "EC0419",
            body: #"""
                errors:
                  lost:
                    title: Lost
                    status: 500
                    params:
                      word: string
                      words: list<string>
                      count: int
                      url: url
                      urls: list<url>
                      end: date-time
                      kind: { type: enum, values: [a] }
                    headers:
                      X-Quoted: 'a="{word}\"{url}", "{urls}" {word}; b={count}'
                      X-Literal: a "b <c (d
                      X-Parentheses: '"(a" {word}, <(b)?{word}>'
                      Refresh: "{count};url=/{kind}"
                      SourceMap: </{word}>
                      X-Less: '"<" {word}'
                      X-Token: "{{{word}}}, {words} {end}"
                      Link: '<{url}>; rel="help", <https://example.com/{word}?a={url}#{words}>, </{word}/a>, <a/{word}>'
                      X-URN: "<urn:example:{word}>, <mailto:{word}>, <//example.com/{word}>, <?{word}>"
                      Location: "{url}"
                  found:
                    title: Found
                    status: 500
                    params: { word: string }
                    headers: { Content-Location: "https://example.com/{word}(\"{word}\"<" }
                  sign-in:
                    title: Sign in
                    status: 401
                    params: { realm: string, count: int }
                    headers: { WWW-Authenticate: 'Negotiate abc==, basic charset="UTF-8", realm="{realm}", x={count},, Bearer' }
                  proxy: { title: Proxy, status: 407, headers: { Proxy-Authenticate: Basic realm=orders } }
                """#
        ),
        SoundSpec(
            "EC0413",
            "EC0414",
            body: """
                errors:
                  busy: { title: Busy, status: 503, retry: { after: 15m }, headers: { Retry-After: "900" } }
                  half: { title: Half, status: 503, retry: { after: 500ms }, headers: { retry-after: "1" } }
                  zero: { title: Zero, status: 503, retry: backoff, headers: { Retry-After: "000" } }
                  late:
                    title: Late
                    status: 503
                    retry: { after: 30s }
                    headers: { Retry-After: "Sun, 06 Nov 1994 08:49:37 GMT" }
                  count:
                    title: Count
                    status: 429
                    retry: { after: 30s }
                    params: { wait: int }
                    headers: { Retry-After: "{wait}" }
                  pause: { title: Pause, status: 429, params: { wait: duration? }, headers: { Retry-After: "{wait}" } }
                  date: { title: Date, status: 429, params: { wait: date-time }, headers: { Retry-After: "{wait}" } }
                """
        ),
        SoundSpec(
            "EC0415",
            body: """
                errors: { lost: { title: Lost, status: 422 }, found: { title: Found, status: 510 } }
                """
        ),
        SoundSpec(
            "EC0410",
            body: """
                errors:
                  lost: { title: Lost, status: 409, log: warning }
                  found: { title: Found, status: 500, log: critical }
                  gone: { title: Gone, status: 410 }
                """
        ),
        SoundSpec(
            "EC0423",
            body: """
                errors:
                  lost: { title: Lost, status: 409, grpc: already-exists }
                  found: { title: Found, status: 500, grpc: data-loss }
                  gone: { title: Gone, status: 408, grpc: deadline-exceeded }
                  late: { title: Late, status: 429, grpc: unavailable }
                """
        ),
        SoundSpec(
            "EC0506",
            body: """
                errors:
                  lost:
                    title: Lost
                    status: 500
                    detail: Lost.
                    params: { order: string, shop: string, key: { type: string, visibility: internal } }
                    headers: { Link: "<https://example.com/{shop}>" }
                  found: { title: Found, status: 500, params: { order: string } }
                """,
            texts: ["de": "lost: \"{order}\"\n"]
        ),
        SoundSpec(
            "EC0603",
            "EC0604",
            "EC0605",
            body: """
                errors:
                  lost:
                    title: Lost
                    status: 500
                    params: { order: string }
                    messages: { en: "{order} is lost", de: "{order} fehlt" }
                    applications: { "1": { en: Lost } }
                  found: { title: Found, status: 500, messages: { de: Da, en: There } }
                  gone: { title: Gone, status: 410 }
                """
        ),
        SoundSpec(
            "EC0606",
            "EC0607",
            "EC0608",
            body: """
                errors:
                  lost:
                    title: Lost
                    status: 500
                    params: { num: int, rate: double, order: string }
                    messages:
                      en: "{num, plural, =0 {none of {order}} one {# of {order}} other {# of {order}}} {rate}"
                      zh-Hans: "{num, plural, =1 {} other {#}} {order} {rate}"
                      ru: "{ num , plural , one {#} few {#} many {#} other {{order}} } {rate}"
                      cs: "{num, plural, one {{rate, plural, one {#} few {#} many {#} other {#}}} few {#} other {#}} {order}"
                """
        ),
        SoundSpec(
            "EC0702",
            body: """
                errors:
                  lost:
                    title: Lost
                    status: 500
                    params: { abc: int, id: { type: int, wire: orderID }, b: { type: int, visibility: secret } }
                """
        ),
        SoundSpec("EC0703", body: "errors: { lost: { title: Lost, status: 500 } }"),
        SoundSpec("EC0703", typeBase: "urn:shop:", body: "errors: { lost: { title: Lost, status: 500 } }"),
        SoundSpec("EC0703", typeBase: "urn:shop#", body: "errors: { lost: { title: Lost, status: 500 } }"),
        SoundSpec("EC0703", typeBase: "urn:shop?=a=", body: "errors: { lost: { title: Lost, status: 500 } }"),
        SoundSpec(
            "EC0420",
            body: """
                success: { ok: { status: 200, title: Success }, part: { status: 206, title: A part } }
                errors: { lost: { title: Lost, status: 500 } }
                """
        ),
        SoundSpec(
            "EC0420",
            body: """
                allow: [{ rule: contentless-success, reason: Clients look at the status alone. }]
                success: { deleted: { status: 204, title: Deleted } }
                errors: { lost: { title: Lost, status: 500 } }
                """
        ),
        SoundSpec(
            "EC0421",
            "EC0404",
            body: """
                statuses: { 404: missing, 405: unallowed, 413: large, 422: unfit }
                errors:
                  unallowed: { title: Unallowed, status: 405, headers: { Allow: "{methods}" }, params: { methods: list<string>? } }
                  missing: { title: Missing, status: 404 }
                  large: { title: Large, status: 413, params: { limit: int?, host: { type: string, visibility: secret } } }
                  unfit: { title: Unfit, status: 422, fields: { required: {} } }
                """
        ),
        SoundSpec(
            "EC0422",
            body: """
                success:
                  created: { status: 201, title: Created, headers: { Location: "/orders/{orderID}" } }
                  part: { status: 206, title: A part, headers: { Link: "</next>; rel=next", ETag: '"{tag}"' } }
                errors: { lost: { title: Lost, status: 500 } }
                """
        ),
        SoundSpec("EC0704", typeBase: "about:b", body: "errors: { lankets: { title: A, status: 500 } }"),
        SoundSpec("EC0704", typeBase: "about:blank/", body: "errors: { blank: { title: A, status: 500 } }"),
        SoundSpec("EC0703", typeBase: "urn:shop", body: "errors: { a: { title: A, status: 500, type: urn:a } }"),
        SoundSpec(
            "EC0804",
            "EC0805",
            body: """
                errors:
                  lost: { title: Lost, status: 500, deprecated: { use: found } }
                  found: { title: Found, status: 500 }
                """
        ),
        SoundSpec(
            "EC0902",
            body: """
                unexpected: unknown
                errors:
                  lost: { title: Lost, status: 500 }
                  old: { title: Old, status: 500, deprecated: { use: lost } }
                  unknown: { title: Unknown, status: 500 }
                operations: { findOrder: { errors: [lost] } }
                """
        ),
        SoundSpec(
            "EC0902",
            body: """
                errors: { lost: { title: Lost, status: 500 } }
                """
        ),
        SoundSpec(
            "EC1004",
            body: """
                swift: { type: OrdersResult }
                errors: { lost: { title: Lost, status: 500 } }
                """
        ),
        SoundSpec(
            "EC0112",
            "EC0113",
            "EC0114",
            "EC0408",
            "EC0902",
            body: """
                allow:
                  - { rule: missing-retry-advice, reason: Clients know. }
                  - { rule: ec0902, reason: It is coming. }
                errors: { busy: { title: Busy, status: 503 } }
                operations: { findOrder: { errors: [] } }
                """
        ),
    ]
}
