extension BrokenSpec {
    /// What is no strict YAML: EC0001 to EC0015.
    static let yamlCases: [BrokenSpec] = [
        BrokenSpec(
            "a bracket that is never closed",
            """
            errors: [1️⃣
            """,
            expects: """
                1️⃣ «» EC0001: did not find expected node content
                  help: write a value, or close the bracket
                """
        ),
        BrokenSpec(
            "a quote that is never closed",
            """
            title: 1️⃣"Order service
            errors:
              lost: { title: Lost, status: 500 }2️⃣
            """,
            expects: """
                2️⃣ «» EC0001: found unexpected end of stream
                  1️⃣ «"» while scanning a quoted scalar
                  help: close the quote or the bracket
                """
        ),
        BrokenSpec(
            "a tab in the indentation",
            """
            errors:
            1️⃣	lost: { title: Lost, status: 500 }
            """,
            expects: """
                1️⃣ «⇥» EC0001: found character that cannot start any token
                  help: indent with spaces, and put text that begins with `@`, `%`, a backtick or a tab in quotes
                """
        ),
        BrokenSpec(
            "a plain text with a colon in it",
            """
            title: Orders1️⃣: all of them
            errors:
              lost: { title: Lost, status: 500 }
            """,
            expects: """
                1️⃣ «:» EC0001: mapping values are not allowed in this context
                  help: put text that contains `: ` in quotes, and check the indentation of this line
                """
        ),
        BrokenSpec(
            "a key in the wrong column",
            """
            title: Orders
             owner1️⃣: orders-team
            """,
            expects: """
                1️⃣ «:» EC0001: mapping values are not allowed in this context
                  help: put text that contains `: ` in quotes, and check the indentation of this line
                """
        ),
        BrokenSpec(
            "an anchor",
            """
            errors:
              lost: 1️⃣&base { title: Lost, status: 500 }
            """,
            expects: """
                1️⃣ «&» EC0004: anchors are not part of a spec
                  help: remove the `&` and its name, and write the value out where it is needed
                """
        ),
        BrokenSpec(
            "anchors on scalars and lists",
            """
            title: 1️⃣&title Orders
            reserved:
              names: 2️⃣&names [old]
            errors:
              lost: { title: Lost, status: 500 }
            """,
            expects: """
                1️⃣ «&title Orders» EC0004: anchors are not part of a spec
                  help: remove the `&` and its name, and write the value out where it is needed
                2️⃣ «&» EC0004: anchors are not part of a spec
                  help: remove the `&` and its name, and write the value out where it is needed
                """
        ),
        BrokenSpec(
            "an alias, and the anchor that it names",
            """
            errors:
              lost: 1️⃣&base { title: Lost, status: 500 }
              found: 2️⃣*base
            """,
            expects: """
                1️⃣ «&» EC0004: anchors are not part of a spec
                  help: remove the `&` and its name, and write the value out where it is needed
                2️⃣ «*» EC0005: aliases are not part of a spec
                  help: write the value out
                """
        ),
        BrokenSpec(
            "an alias of nothing",
            """
            errors:
              lost: { title: 1️⃣*title, status: 500 }
            """,
            expects: """
                1️⃣ «*» EC0005: aliases are not part of a spec
                  help: write the value out
                """
        ),
        BrokenSpec(
            "a merge key",
            """
            errors:
              lost: { 1️⃣<<: { status: 500 }, title: Lost }
            """,
            expects: """
                1️⃣ «<<» EC0006: merge keys are not part of a spec
                  help: write the entries out
                """
        ),
        BrokenSpec(
            "a merge key with an alias",
            """
            errors:
              lost: 1️⃣&base { title: Lost, status: 500 }
              found:
                2️⃣<<: 3️⃣*base
                title: Found
            """,
            expects: """
                1️⃣ «&» EC0004: anchors are not part of a spec
                  help: remove the `&` and its name, and write the value out where it is needed
                2️⃣ «<<» EC0006: merge keys are not part of a spec
                  help: write the entries out
                3️⃣ «*» EC0005: aliases are not part of a spec
                  help: write the value out
                """
        ),
        BrokenSpec(
            "a quoted merge key is a key like any other",
            """
            errors:
              lost: { 1️⃣"<<": never, title: Lost, status: 500 }
            """,
            expects: """
                1️⃣ «"<<"» EC0102: an error has no key `<<`
                  help: it can be `code`, `status`, `grpc`, `type`, `title`, `detail`, `params`, `fields`, `field-codes`, `description`, `causes`, `retry`, `log`, `alert`, `see`, `tags`, `headers`, `messages`, `applications`, `deprecated`
                """
        ),
        BrokenSpec(
            "a tag",
            """
            title: 1️⃣!!str Orders
            errors:
              lost: { title: Lost, status: 500 }
            """,
            expects: """
                1️⃣ «!!str Orders» EC0007: tags are not part of a spec
                  help: remove the `!` and its name; the format says of which type each value is
                """
        ),
        BrokenSpec(
            "tags on a mapping, a list and a key",
            """
            errors: 1️⃣!catalogue
              2️⃣!name lost: { title: Lost, status: 500, causes: 3️⃣!!seq [] }
            """,
            expects: """
                1️⃣ «!» EC0007: tags are not part of a spec
                  help: remove the `!` and its name; the format says of which type each value is
                2️⃣ «!name lost» EC0007: tags are not part of a spec
                  help: remove the `!` and its name; the format says of which type each value is
                3️⃣ «!» EC0007: tags are not part of a spec
                  help: remove the `!` and its name; the format says of which type each value is
                """
        ),
        BrokenSpec(
            "a YAML directive",
            whole: """
                1️⃣%YAML 1.2
                ---
                errorcodes: 1
                domain: shop.orders
                type-base: https://errors.example.com/orders/
                errors:
                  lost: { title: Lost, status: 500 }
                """,
            expects: """
                1️⃣ «%» EC0008: directives are not part of a spec
                  help: remove the lines that start with `%`
                """
        ),
        BrokenSpec(
            "a TAG directive",
            whole: """
                1️⃣%TAG ! tag:example.com,2026:
                ---
                errorcodes: 1
                domain: shop.orders
                type-base: https://errors.example.com/orders/
                errors:
                  lost: { title: Lost, status: 500 }
                """,
            expects: """
                1️⃣ «%» EC0008: directives are not part of a spec
                  help: remove the lines that start with `%`
                """
        ),
        BrokenSpec(
            "a directive of another version",
            whole: """
                1️⃣%YAML 1.3
                ---
                errorcodes: 1
                """,
            expects: """
                1️⃣ «%» EC0008: directives are not part of a spec
                  help: remove the lines that start with `%`
                """
        ),
        BrokenSpec(
            "an unknown directive",
            whole: """
                1️⃣%ORDERS 1
                ---
                errorcodes: 1
                """,
            expects: """
                1️⃣ «%» EC0008: directives are not part of a spec
                  help: remove the lines that start with `%`
                """
        ),
        BrokenSpec(
            "two documents",
            """
            errors:
              lost: { title: Lost, status: 500 }
            1️⃣---
            errorcodes: 1
            """,
            expects: """
                1️⃣ «-» EC0009: a file holds one document, and a second one begins here
                  help: move it to a file of its own
                """
        ),
        BrokenSpec(
            "a second document after an end mark",
            """
            errors:
              lost: { title: Lost, status: 500 }
            ...
            1️⃣errorcodes: 1
            """,
            expects: """
                1️⃣ «e» EC0009: a file holds one document, and a second one begins here
                  help: move it to a file of its own
                """
        ),
        BrokenSpec(
            "a list as a key",
            """
            errors:
              ? 1️⃣[lost, found]
              : { title: Lost, status: 500 }
            """,
            expects: """
                1️⃣ «[» EC0010: a key is a word here, not a collection
                """
        ),
        BrokenSpec(
            "a mapping as a key",
            """
            errors:
              lost: { title: Lost, status: 500, 1️⃣{ code: 1 }: 2 }
            """,
            expects: """
                1️⃣ «{» EC0010: a key is a word here, not a collection
                """
        ),
        BrokenSpec(
            "an empty file",
            whole: """

                """,
            expects: """
                1:1 «» EC0013: the file holds no spec
                  help: `errorcodes init` writes one
                """
        ),
        BrokenSpec(
            "only a comment",
            whole: """
                # Nothing here yet.
                """,
            expects: """
                1:1 «» EC0013: the file holds no spec
                  help: `errorcodes init` writes one
                """
        ),
        BrokenSpec(
            "only the start of a document",
            whole: """
                ---
                """,
            expects: """
                1:1 «» EC0013: the file holds no spec
                  help: `errorcodes init` writes one
                """
        ),
        BrokenSpec(
            "a text",
            whole: """
                1️⃣no spec at all
                """,
            expects: """
                1️⃣ «no spec at all» EC0101: a spec is a mapping, and here is text
                  help: `errorcodes init` writes one
                """
        ),
        BrokenSpec(
            "a list",
            whole: """
                1️⃣- errorcodes: 1
                - domain: shop.orders
                """,
            expects: """
                1️⃣ «-» EC0101: a spec is a mapping, and here is a list
                  help: `errorcodes init` writes one
                """
        ),
        BrokenSpec(
            "null",
            whole: """
                1️⃣~
                """,
            expects: """
                1️⃣ «~» EC0101: a spec is a mapping, and here is text
                  help: `errorcodes init` writes one
                """
        ),
        BrokenSpec(
            "a NUL, written as an escape",
            #"""
            title: 1️⃣"Order\0service"
            errors:
              lost: { title: Lost, status: 500 }
            """#,
            expects: #"""
                1️⃣ «"Order\0service"» EC0003: this text contains a NUL (U+0000), written as an escape
                  help: remove the escape
                """#
        ),
        BrokenSpec(
            "controls, written as escapes",
            #"""
            errors:
              lost: { title: 1️⃣"Lo\est", status: 500, description: 2️⃣"a \u202E b \u2028 c" }
              found: { title: 3️⃣"Next\Nline", status: 500, description: 4️⃣"\L\P" }
            """#,
            expects: #"""
                1️⃣ «"Lo\est"» EC0003: this text contains a control character (U+001B), written as an escape
                  help: remove the escape
                2️⃣ «"a \u202E b \u2028 c"» EC0003: this text contains a bidirectional control (U+202E), written as an escape
                  help: remove the escape
                3️⃣ «"Next\Nline"» EC0003: this text contains a next-line control (U+0085), written as an escape
                  help: remove the escape
                4️⃣ «"\L\P"» EC0003: this text contains a line separator (U+2028), written as an escape
                  help: remove the escape
                """#
        ),
        BrokenSpec(
            "an escaped control in a key",
            #"""
            errors:
              1️⃣"lo\u200Est": { title: Lost, status: 500 }
            """#,
            expects: #"""
                1️⃣ «"lo\u200Est"» EC0003: this text contains a bidirectional control (U+200E), written as an escape
                  help: remove the escape
                """#
        ),
        BrokenSpec(
            "a duplicate key at the top",
            """
            1️⃣title: Orders
            errors:
              lost: { title: Lost, status: 500 }
            2️⃣title: Orders
            """,
            expects: """
                2️⃣ «title» EC0014: the key `title` is there twice
                  1️⃣ «title» the first one is here
                  help: remove one of the two, or rename it
                """
        ),
        BrokenSpec(
            "a key three times",
            """
            errors:
              lost: { 1️⃣title: Lost, status: 500, 2️⃣title: Gone, 3️⃣title: Missing }
            """,
            expects: """
                2️⃣ «title» EC0014: the key `title` is there twice
                  1️⃣ «title» the first one is here
                  help: remove one of the two, or rename it
                3️⃣ «title» EC0014: the key `title` is there twice
                  1️⃣ «title» the first one is here
                  help: remove one of the two, or rename it
                """
        ),
        BrokenSpec(
            "an error twice",
            """
            errors:
              1️⃣lost: { title: Lost, status: 500 }
              found: { title: Found, status: 500 }
              2️⃣"lost": { titel: Lost }
            """,
            expects: """
                2️⃣ «"lost"» EC0014: the key `lost` is there twice
                  1️⃣ «lost» the first one is here
                  help: remove one of the two, or rename it
                """
        ),
        BrokenSpec(
            "a language, a param and a header twice",
            """
            errors:
              lost:
                title: Lost
                status: 500
                params: { 1️⃣id: string, 2️⃣id: int }
                messages: { 3️⃣en: Lost, 4️⃣en: Gone }
                headers: { 5️⃣Allow: GET, 6️⃣Allow: POST }
            """,
            expects: """
                2️⃣ «id» EC0014: the key `id` is there twice
                  1️⃣ «id» the first one is here
                  help: remove one of the two, or rename it
                4️⃣ «en» EC0014: the key `en` is there twice
                  3️⃣ «en» the first one is here
                  help: remove one of the two, or rename it
                6️⃣ «Allow» EC0014: the key `Allow` is there twice
                  5️⃣ «Allow» the first one is here
                  help: remove one of the two, or rename it
                """
        ),
        BrokenSpec(
            "an application twice",
            """
            errors:
              lost:
                title: Lost
                status: 500
                applications:
                  1️⃣"100001": { en: Lost }
                  2️⃣"100001": { en: Gone }
            """,
            expects: """
                2️⃣ «"100001"» EC0014: the key `100001` is there twice
                  1️⃣ «"100001"» the first one is here
                  help: remove one of the two, or rename it
                """
        ),
        BrokenSpec(
            "a value of an enum twice",
            """
            errors:
              lost: { title: Lost, status: 500, params: { size: { type: enum, values: [1️⃣low, high, 2️⃣low] } } }
            """,
            expects: """
                2️⃣ «low» EC0014: the value `low` is there twice
                  1️⃣ «low» the first one is here
                """
        ),
        BrokenSpec(
            "an unreadable file of texts",
            """
            errors:
              lost: { title: Lost, status: 500 }
            """,
            texts: [
                "en": """
                lost: Lost
                 found1️⃣: Found
                """
            ],
            expects: """
                1️⃣ «:» EC0001: mapping values are not allowed in this context
                  help: put text that contains `: ` in quotes, and check the indentation of this line
                """
        ),
        BrokenSpec(
            "aliases and tags in a file of texts",
            """
            errors:
              lost: { title: Lost, status: 500 }
              found: { title: Found, status: 500 }
            """,
            texts: [
                "en": """
                lost: 1️⃣!!str Lost
                found: 2️⃣*lost
                """
            ],
            expects: """
                1️⃣ «!!str Lost» EC0007: tags are not part of a spec
                  help: remove the `!` and its name; the format says of which type each value is
                2️⃣ «*» EC0005: aliases are not part of a spec
                  help: write the value out
                """
        ),
        BrokenSpec(
            "a file of texts of no language",
            """
            errors:
              lost: { title: Lost, status: 500 }
            """,
            texts: [
                "english-words-in-it": """
                lost: Lost
                """
            ],
            expects: """
                1:1 «» EC0015: the name of this file does not say which language it is in
                  help: call it `NAME.messages.LANGUAGE.yaml`, with a tag of BCP 47 such as `zh-Hans`
                """
        ),
        BrokenSpec(
            "a file of texts with an underscore in its tag",
            """
            errors:
              lost: { title: Lost, status: 500 }
            """,
            texts: [
                "zh_Hans": """
                lost: 丢失
                """
            ],
            expects: """
                1:1 «» EC0015: the name of this file does not say which language it is in
                  help: call it `NAME.messages.LANGUAGE.yaml`, with a tag of BCP 47 such as `zh-Hans`
                """
        ),
        BrokenSpec(
            "a file that begins with two documents",
            whole: """
                ---
                errorcodes: 1
                1️⃣---
                domain: shop.orders
                ---
                title: Orders
                """,
            expects: """
                1️⃣ «-» EC0009: a file holds one document, and a second one begins here
                  help: move it to a file of its own
                """
        ),
        BrokenSpec(
            "what YAML refuses does not hide other mistakes",
            """
            title: 1️⃣!!str no
            owner: 2️⃣&owner null
            reserved: { codes: 3️⃣*codes }
            errors:
              lost: { title: Lost, status: 4️⃣*status, code: 5️⃣1_000 }
              found:
                6️⃣<<: 7️⃣*lost
                detail: "{id}"
              gone: { title: 8️⃣"", status: 9️⃣200 }
            operations:
              findOrder: { errors: [lost, found, gnoe] }
            """,
            expects: """
                1️⃣ «!!str no» EC0007: tags are not part of a spec
                  help: remove the `!` and its name; the format says of which type each value is
                2️⃣ «&owner null» EC0004: anchors are not part of a spec
                  help: remove the `&` and its name, and write the value out where it is needed
                3️⃣ «*» EC0005: aliases are not part of a spec
                  help: write the value out
                4️⃣ «*» EC0005: aliases are not part of a spec
                  help: write the value out
                5️⃣ «1_000» EC0104: text is expected here, and some YAML readers take `1_000` for a number
                  help: quote it: `"1_000"`
                6️⃣ «<<» EC0006: merge keys are not part of a spec
                  help: write the entries out
                7️⃣ «*» EC0005: aliases are not part of a spec
                  help: write the value out
                8️⃣ «""» EC0110: the title is empty
                9️⃣ «200» EC0403: the status of an error is 400 to 599, and this is 200
                  help: declare answers that are no errors under `success`
                14:38 «gnoe» EC0901: there is no error `gnoe`
                  help: did you mean `gone`?
                """
        ),
        BrokenSpec(
            "an alias as a key, and a tag on a whole section",
            """
            errors:
              lost: { 1️⃣*title : Lost, status: 500 }
              found: { title: Found, status: 2️⃣600 }
            operations: 3️⃣!operations
              findOrder: { errors: [nothing] }
            """,
            expects: """
                1️⃣ «*» EC0005: aliases are not part of a spec
                  help: write the value out
                2️⃣ «600» EC0402: an HTTP status is a number from 100 to 599 (RFC 9110 15), and this is 600
                3️⃣ «!» EC0007: tags are not part of a spec
                  help: remove the `!` and its name; the format says of which type each value is
                """
        ),
        BrokenSpec(
            "a quote after wide characters that is never closed",
            """
            title: 单号
            owner: 1️⃣"单号
              🧾2️⃣
            """,
            expects: """
                2️⃣ «» EC0001: found unexpected end of stream
                  1️⃣ «"» while scanning a quoted scalar
                  help: close the quote or the bracket
                """
        ),
    ]
}
