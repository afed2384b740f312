extension BrokenSpec {
    /// Params and templates: EC0501 to EC0505.
    static let parameterCases: [BrokenSpec] = [
        BrokenSpec(
            "examples that are not of their type",
            """
            errors:
              lost:
                title: Lost
                status: 500
                params:
                  a: { type: int, example: 1️⃣0.5 }
                  b: { type: bool, example: 2️⃣yes }
                  c: { type: date, example: 3️⃣"2030-13-01" }
                  d: { type: date-time, example: 4️⃣"2030-01-31" }
                  e: { type: duration, example: 5️⃣PT1M }
                  f: { type: uuid, example: 6️⃣0b1c9f3e }
                  g: { type: url?, example: 7️⃣/a }
                  h: { type: list<enum>, values: [low, high], example: [low, 8️⃣middle] }
                  i: { type: list<int>, example: 9️⃣1 }
                  sound: { type: list<list<double>>, example: [[0.5, -1], []] }
                  right: { type: date-time, example: "2030-01-31T12:00:00.5+01:00" }
            """,
            expects: """
                1️⃣ «0.5» EC0107: `0.5` is no example of an `int`
                  help: an integer: `17`
                2️⃣ «yes» EC0107: `yes` is no example of a `bool`
                  help: `true` or `false`
                3️⃣ «"2030-13-01"» EC0107: `2030-13-01` is no example of a `date`
                  help: a day in quotes: `"2030-01-31"`
                4️⃣ «"2030-01-31"» EC0107: `2030-01-31` is no example of a `date-time`
                  help: an instant in quotes: `"2030-01-31T12:00:00Z"`
                5️⃣ «PT1M» EC0107: `PT1M` is no example of a `duration`
                  help: a number and `ms`, `s`, `m`, `h` or `d`: `30s`
                6️⃣ «0b1c9f3e» EC0107: `0b1c9f3e` is no example of a `uuid`
                  help: a UUID: `0b1c9f3e-6d0a-4b58-9f0e-3a1c2d4e5f60`
                7️⃣ «/a» EC0107: `/a` is no example of a `url`
                  help: an absolute URI: `https://example.com/`
                8️⃣ «middle» EC0107: `middle` is no example of an `enum`
                  help: one of its values, such as `low`
                9️⃣ «1» EC0101: the example of a list is a list, and here is text
                """
        ),
        BrokenSpec(
            "examples that only look like ones of their type",
            """
            errors:
              lost:
                title: Lost
                status: 500
                params:
                  a: { type: date, example: 1️⃣"2030-02-29" }
                  leap: { type: date, example: "2028-02-29" }
                  b: { type: date-time, example: 2️⃣"2030-01-31T24:00:00Z" }
                  c: { type: date-time, example: 3️⃣"2030-01-31T12:00:00+99:00" }
                  d: { type: date-time, example: 4️⃣"2030-01-31T12:00:00.Z" }
                  e: { type: double, example: 5️⃣0.123456789012345678 }
                  f: { type: uuid, example: 6️⃣0b1c9f3e6d0a-4b58-9f0e-3a1c2d4e5f-60 }
                  g: { type: int, example: 7️⃣9223372036854775808 }
            """,
            expects: """
                1️⃣ «"2030-02-29"» EC0107: `2030-02-29` is no example of a `date`
                  help: a day in quotes: `"2030-01-31"`
                2️⃣ «"2030-01-31T24:00:00Z"» EC0107: `2030-01-31T24:00:00Z` is no example of a `date-time`
                  help: an instant in quotes: `"2030-01-31T12:00:00Z"`
                3️⃣ «"2030-01-31T12:00:00+99:00"» EC0107: `2030-01-31T12:00:00+99:00` is no example of a `date-time`
                  help: an instant in quotes: `"2030-01-31T12:00:00Z"`
                4️⃣ «"2030-01-31T12:00:00.Z"» EC0107: `2030-01-31T12:00:00.Z` is no example of a `date-time`
                  help: an instant in quotes: `"2030-01-31T12:00:00Z"`
                5️⃣ «0.123456789012345678» EC0107: `0.123456789012345678` is no example of a `double`
                  help: a number of up to 17 digits: `0.5`
                6️⃣ «0b1c9f3e6d0a-4b58-9f0e-3a1c2d4e5f-60» EC0107: `0b1c9f3e6d0a-4b58-9f0e-3a1c2d4e5f-60` is no example of a `uuid`
                  help: a UUID: `0b1c9f3e-6d0a-4b58-9f0e-3a1c2d4e5f60`
                7️⃣ «9223372036854775808» EC0107: `9223372036854775808` is no example of an `int`
                  help: an integer: `17`
                """
        ),
        BrokenSpec(
            "braces that are not closed",
            """
            errors:
              lost: { title: Lost, status: 500, detail: "The order 1️⃣{id is lost.", params: { id: string } }
              found: { title: Found, status: 500, detail: "The order 2️⃣{id {name}.", params: { id: string, name: string } }
              gone: { title: Gone, status: 500, detail: "Gone 3️⃣{" }
            """,
            expects: """
                1️⃣ «{» EC0501: this brace is never closed
                  help: close it after the name of a param, or write `{{` for a brace
                2️⃣ «{» EC0501: this brace is never closed
                  help: close it after the name of a param, or write `{{` for a brace
                3️⃣ «{» EC0501: this brace is never closed
                  help: close it after the name of a param, or write `{{` for a brace
                """
        ),
        BrokenSpec(
            "braces that close nothing",
            """
            errors:
              lost: { title: Lost, status: 500, detail: "The order id1️⃣} is lost.", params: { id: string } }
              found: { title: Found, status: 500, detail: '{{id}}2️⃣}' }
            """,
            expects: """
                1️⃣ «}» EC0501: this brace closes nothing
                  help: write `}}` for a brace
                2️⃣ «}» EC0501: this brace closes nothing
                  help: write `}}` for a brace
                """
        ),
        BrokenSpec(
            "braces around what is no name",
            """
            errors:
              lost: { title: Lost, status: 500, detail: "1️⃣{} is lost." }
              found: { title: Found, status: 500, detail: "2️⃣{order id} is found." }
              gone: { title: Gone, status: 500, detail: "3️⃣{0} is gone." }
              late: { title: Late, status: 500, detail: "4️⃣{order.id} is late.", messages: { zh-Hans: "订单 5️⃣{订单} 丢失" } }
            """,
            expects: """
                1️⃣ «{}» EC0501: `` is no name of a param
                  help: a name is a letter, then letters, digits and `_`; write `{{` for a brace
                2️⃣ «{order id}» EC0501: `order id` is no name of a param
                  help: a name is a letter, then letters, digits and `_`; write `{{` for a brace
                3️⃣ «{0}» EC0501: `0` is no name of a param
                  help: a name is a letter, then letters, digits and `_`; write `{{` for a brace
                4️⃣ «{order.id}» EC0501: `order.id` is no name of a param
                  help: a name is a letter, then letters, digits and `_`; write `{{` for a brace
                5️⃣ «{订单}» EC0501: `订单` is no name of a param
                  help: a name is a letter, then letters, digits and `_`; write `{{` for a brace
                """
        ),
        BrokenSpec(
            "braces in messages, headers and field errors",
            """
            errors:
              lost:
                title: Lost
                status: 500
                messages: { en: "Lost 1️⃣{" }
                applications: { "100001": { en: "Lost 2️⃣}" } }
                headers: { Retry-After: "3️⃣{after" }
                fields: { missing: { detail: "4️⃣{a b}" } }
            """,
            texts: [
                "de": """
                lost: "Verloren 5️⃣{"
                """
            ],
            expects: """
                1️⃣ «{» EC0501: this brace is never closed
                  help: close it after the name of a param, or write `{{` for a brace
                2️⃣ «}» EC0501: this brace closes nothing
                  help: write `}}` for a brace
                3️⃣ «{» EC0501: this brace is never closed
                  help: close it after the name of a param, or write `{{` for a brace
                4️⃣ «{a b}» EC0501: `a b` is no name of a param
                  help: a name is a letter, then letters, digits and `_`; write `{{` for a brace
                5️⃣ «{» EC0501: this brace is never closed
                  help: close it after the name of a param, or write `{{` for a brace
                """
        ),
        BrokenSpec(
            "placeholders that name nothing",
            """
            errors:
              lost: { title: Lost, status: 500, detail: "The order 1️⃣{orderid} of 2️⃣{customer} is lost.", params: { orderID: string } }
              found: { title: Found, status: 500, detail: "3️⃣{id} is found." }
            """,
            expects: """
                1️⃣ «{orderid}» EC0502: `{orderid}` names no param of `lost`
                  help: did you mean `orderID`?
                2️⃣ «{customer}» EC0502: `{customer}` names no param of `lost`
                  help: it can be `orderID`
                3️⃣ «{id}» EC0502: `{id}` names no param of `found`
                  help: `found` has no params; declare `id` under `params`
                """
        ),
        BrokenSpec(
            "placeholders that name nothing in every text",
            """
            errors:
              lost:
                title: Lost
                status: 500
                params: { id: string }
                messages: { en: "1️⃣{name} is lost." }
                applications: { "100001": { en: "2️⃣{name} is on its way." } }
                headers: { Link: "<https://example.com/3️⃣{name}>" }
                fields: { missing: { detail: "4️⃣{id} is missing.", params: { expected: string } } }
            """,
            texts: [
                "de": """
                lost: "5️⃣{name} ist verloren."
                applications:
                  "100002": { lost: "6️⃣{name} kommt." }
                """
            ],
            expects: """
                1️⃣ «{name}» EC0502: `{name}` names no param of `lost`
                  help: it can be `id`
                2️⃣ «{name}» EC0502: `{name}` names no param of `lost`
                  help: it can be `id`
                3️⃣ «{name}» EC0502: `{name}` names no param of `lost`
                  help: it can be `id`
                4️⃣ «{id}» EC0502: `{id}` names no param of `missing`
                  help: it can be `expected`
                5️⃣ «{name}» EC0502: `{name}` names no param of `lost`
                  help: it can be `id`
                6️⃣ «{name}» EC0502: `{name}` names no param of `lost`
                  help: it can be `id`
                """
        ),
        BrokenSpec(
            "params that cannot be read say nothing of placeholders",
            """
            errors:
              lost: { title: Lost, status: 500, detail: "{id} is lost.", params: { id: 1️⃣text } }
              found: { title: Found, status: 500, detail: "{id} is found.", params: { 2️⃣"order id": string } }
              gone: { title: Gone, status: 500, detail: "{id} is gone.", params: 3️⃣[id] }
            """,
            expects: """
                1️⃣ «text» EC0106: `text` is no type
                  help: did you mean `string`?
                2️⃣ «"order id"» EC0107: `order id` is no name of a param
                  help: a letter, then letters, digits and `_`: `orderId`
                3️⃣ «[» EC0101: params are a mapping, and here is a list
                  help: for example `params: { orderID: string }`
                """
        ),
        BrokenSpec(
            "internal and secret params in texts",
            """
            errors:
              lost:
                title: Lost
                status: 500
                detail: "1️⃣{mail} lost it, key 2️⃣{key}, trace {trace}."
                params:
                  mail: { type: string, visibility: 3️⃣internal }
                  key: { type: string, visibility: 4️⃣secret }
                  trace: { type: string, visibility: personal }
            """,
            expects: """
                1️⃣ «{mail}» EC0503: `{mail}` is internal, and the detail reaches the client
                  3️⃣ «internal» it is internal here
                  help: leave it out, or make the param public or personal
                2️⃣ «{key}» EC0503: `{key}` is secret, and the detail reaches the client
                  4️⃣ «secret» it is secret here
                  help: leave it out, or make the param public or personal
                """
        ),
        BrokenSpec(
            "an internal param in messages, headers, field errors and files of texts",
            """
            errors:
              lost:
                title: Lost
                status: 500
                params: { mail: { type: string, visibility: 1️⃣internal } }
                messages: { en: "2️⃣{mail}" }
                applications: { "100001": { en: "3️⃣{mail}" } }
                headers: { X-Mail: "4️⃣{mail}" }
                fields: { missing: { detail: "5️⃣{key}", params: { key: { type: string, visibility: 6️⃣secret } } } }
            """,
            texts: [
                "de": """
                lost: "7️⃣{mail}"
                """
            ],
            expects: """
                2️⃣ «{mail}» EC0503: `{mail}` is internal, and a message reaches the client
                  1️⃣ «internal» it is internal here
                  help: leave it out, or make the param public or personal
                3️⃣ «{mail}» EC0503: `{mail}` is internal, and a message reaches the client
                  1️⃣ «internal» it is internal here
                  help: leave it out, or make the param public or personal
                4️⃣ «{mail}» EC0503: `{mail}` is internal, and the header `X-Mail` reaches the client
                  1️⃣ «internal» it is internal here
                  help: leave it out, or make the param public or personal
                5️⃣ «{key}» EC0503: `{key}` is secret, and the detail reaches the client
                  6️⃣ «secret» it is secret here
                  help: leave it out, or make the param public or personal
                6️⃣ «secret» EC0106: a param of a field error reaches the client, so it cannot be secret
                  help: make it public or personal, or a param of the error
                7️⃣ «{mail}» EC0503: `{mail}` is internal, and a message reaches the client
                  1️⃣ «internal» it is internal here
                  help: leave it out, or make the param public or personal
                """
        ),
        BrokenSpec(
            "titles with placeholders",
            """
            errors:
              lost: { title: 1️⃣"Order {id} lost", status: 500, params: { id: string } }
              found: { title: 2️⃣"{name} found in {place}", status: 500, params: { name: string, place: string } }
            """,
            expects: """
                1️⃣ «"Order {id} lost"» EC0504: a title is the same each time, and this one has the placeholder `{id}`
                  help: move what varies to `detail`
                2️⃣ «"{name} found in {place}"» EC0504: a title is the same each time, and this one has the placeholder `{name}`
                  help: move what varies to `detail`
                """
        ),
        BrokenSpec(
            "a title that names an internal param",
            """
            errors:
              lost: { title: 1️⃣"Lost by {mail}", status: 500, params: { mail: { type: string, visibility: internal } } }
            """,
            expects: """
                1️⃣ «"Lost by {mail}"» EC0504: a title is the same each time, and this one has the placeholder `{mail}`
                  help: move what varies to `detail`
                """
        ),
        BrokenSpec(
            "params in the place of members of every problem",
            """
            errors:
              lost:
                title: Lost
                status: 500
                params: { 1️⃣type: string, 2️⃣title: string, 3️⃣status: int, 4️⃣detail: string, 5️⃣instance: url, 6️⃣code: int, 7️⃣errors: int }
            """,
            expects: """
                1️⃣ «type» EC0505: the member `type` of a body has a meaning of its own
                  help: give the param another name in the body: `wire: theType`
                2️⃣ «title» EC0505: the member `title` of a body has a meaning of its own
                  help: give the param another name in the body: `wire: theTitle`
                3️⃣ «status» EC0505: the member `status` of a body has a meaning of its own
                  help: give the param another name in the body: `wire: theStatus`
                4️⃣ «detail» EC0505: the member `detail` of a body has a meaning of its own
                  help: give the param another name in the body: `wire: theDetail`
                5️⃣ «instance» EC0505: the member `instance` of a body has a meaning of its own
                  help: give the param another name in the body: `wire: theInstance`
                6️⃣ «code» EC0505: the member `code` of a body has a meaning of its own
                  help: give the param another name in the body: `wire: theCode`
                7️⃣ «errors» EC0505: the member `errors` of a body has a meaning of its own
                  help: give the param another name in the body: `wire: theErrors`
                """
        ),
        BrokenSpec(
            "params in the place of members by their wire names",
            """
            errors:
              lost:
                title: Lost
                status: 500
                params: { kind: { type: string, wire: 1️⃣type }, 2️⃣errors: int, 5️⃣omittedErrors: int }
                fields: { missing: { params: { 3️⃣pointer: string, 4️⃣code: string, title: string, 6️⃣type: string } } }
            """,
            expects: """
                1️⃣ «type» EC0505: the member `type` of a body has a meaning of its own
                  help: give the param another name in the body: `wire: theType`
                2️⃣ «errors» EC0505: the member `errors` of a body has a meaning of its own
                  help: give the param another name in the body: `wire: theErrors`
                5️⃣ «omittedErrors» EC0505: the member `omittedErrors` of a body has a meaning of its own
                  help: give the param another name in the body: `wire: theOmittedErrors`
                3️⃣ «pointer» EC0505: the member `pointer` of a body has a meaning of its own
                  help: give the param another name in the body: `wire: thePointer`
                4️⃣ «code» EC0505: the member `code` of a body has a meaning of its own
                  help: give the param another name in the body: `wire: theCode`
                6️⃣ «type» EC0505: the member `type` of a body has a meaning of its own
                  help: give the param another name in the body: `wire: theType`
                """
        ),
        BrokenSpec(
            "params in the place of members that the server writes",
            """
            errors:
              lost:
                title: Lost
                status: 500
                params: { 1️⃣requestId: string, 2️⃣retryAfter: duration, text: { type: string, wire: 3️⃣message } }
                fields: { missing: { params: { 4️⃣requestId: string, wait: { type: int, wire: 5️⃣retryAfter }, 6️⃣message: string } } }
            """,
            expects: """
                1️⃣ «requestId» EC0505: the member `requestId` of a body has a meaning of its own
                  help: give the param another name in the body: `wire: theRequestId`
                2️⃣ «retryAfter» EC0505: the member `retryAfter` of a body has a meaning of its own
                  help: give the param another name in the body: `wire: theRetryAfter`
                3️⃣ «message» EC0505: the member `message` of a body has a meaning of its own
                  help: give the param another name in the body: `wire: theMessage`
                4️⃣ «requestId» EC0505: the member `requestId` of a body has a meaning of its own
                  help: give the param another name in the body: `wire: theRequestId`
                5️⃣ «retryAfter» EC0505: the member `retryAfter` of a body has a meaning of its own
                  help: give the param another name in the body: `wire: theRetryAfter`
                6️⃣ «message» EC0505: the member `message` of a body has a meaning of its own
                  help: give the param another name in the body: `wire: theMessage`
                """
        ),
        BrokenSpec(
            "two params with one member",
            """
            errors:
              lost:
                title: Lost
                status: 500
                params:
                  1️⃣order: string
                  orderID: { type: string, wire: 2️⃣order }
                  id: { type: string, wire: 3️⃣order }
                  guarded: { type: string, wire: order, visibility: internal }
            """,
            expects: """
                2️⃣ «order» EC0505: two params have the member `order` in the body
                  1️⃣ «order» the other one is here
                3️⃣ «order» EC0505: two params have the member `order` in the body
                  2️⃣ «order» the other one is here
                """
        ),
        BrokenSpec(
            "two params of a field error with one member",
            """
            errors:
              lost: { title: Lost, status: 500, fields: { missing: { params: { a: { type: int, wire: 1️⃣b }, 2️⃣b: int } } } }
            """,
            expects: """
                2️⃣ «b» EC0505: two params have the member `b` in the body
                  1️⃣ «b» the other one is here
                """
        ),
        BrokenSpec(
            "placeholders after a fold and an escape are shown with the whole text",
            #"""
            errors:
              lost: { title: Lost, status: 500, detail: 1️⃣"\u00e9tat {id}" }
              found:
                title: Found
                status: 500
                detail: 2️⃣>-
                  It is
                  {id}.
            """#,
            expects: #"""
                1️⃣ «"\u00e9tat {id}"» EC0502: `{id}` names no param of `lost`
                  help: `lost` has no params; declare `id` under `params`
                2️⃣ «>-⏎      It is⏎      {id}.» EC0502: `{id}` names no param of `found`
                  help: `found` has no params; declare `id` under `params`
                """#
        ),
    ]
}
