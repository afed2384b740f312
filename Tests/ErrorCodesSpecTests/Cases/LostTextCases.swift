extension BrokenSpec {
    /// What a reader would drop of a text: EC0115 and EC0116.
    static let lostTextCases: [BrokenSpec] = [
        BrokenSpec(
            "a number sign in a title",
            """
            errors:
              lost:
                title: Order 1️⃣#3 is gone
                status: 500
            """,
            isAdvice: true,
            expects: """
                1️⃣ «#3 is gone» EC0115 warning: `#` begins a comment here, so the title ends before it
                  help: quote it: `"Order #3 is gone"`; if it is a comment, put two spaces before the `#` and one after it
                """
        ),
        BrokenSpec(
            "number signs in every text",
            """
            title: Orders 1️⃣#1
            owner: team 2️⃣#2
            ranges: { all: { codes: 1-9, status: 500, title: "All" } }
            success:
              ok:
                status: 200
                code: 9
                title: Fine 3️⃣#3
                description: Fine 4️⃣# 4
            errors:
              lost:
                code: 1
                title: Lost
                params: { count: int }
                detail: Order 5️⃣#{count}
                description: |
                  Block #1
                causes:
                  - cause: Cause 6️⃣#6
                    fix: "Fix" # 7
                headers:
                  X-Note: Note 7️⃣# {count}
                messages:
                  en: Order 8️⃣#{count}
                applications:
                  "1":
                    en: It is 9️⃣#
                deprecated:
                  since: v #10
                  reason: It #11
              found: { code: 2, title: Found, status: 500 }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «#1» EC0115 warning: `#` begins a comment here, so the title ends before it
                  help: quote it: `"Orders #1"`; if it is a comment, put two spaces before the `#` and one after it
                2️⃣ «#2» EC0115 warning: `#` begins a comment here, so the owner ends before it
                  help: quote it: `"team #2"`; if it is a comment, put two spaces before the `#` and one after it
                3️⃣ «#3» EC0115 warning: `#` begins a comment here, so the title ends before it
                  help: quote it: `"Fine #3"`; if it is a comment, put two spaces before the `#` and one after it
                4️⃣ «# 4» EC0115 warning: `#` begins a comment here, so the description ends before it
                  help: quote it: `"Fine # 4"`; if it is a comment, put two spaces before the `#` and one after it
                17:15 «count» EC0506 note: the param `count` is shown in no text
                5️⃣ «#{count}» EC0115 warning: `#` begins a comment here, so the detail ends before it
                  help: quote it: `"Order #{count}"`; if it is a comment, put two spaces before the `#` and one after it
                6️⃣ «#6» EC0115 warning: `#` begins a comment here, so the cause ends before it
                  help: quote it: `"Cause #6"`; if it is a comment, put two spaces before the `#` and one after it
                7️⃣ «# {count}» EC0115 warning: `#` begins a comment here, so the value of a header ends before it
                  help: quote it: `"Note # {count}"`; if it is a comment, put two spaces before the `#` and one after it
                8️⃣ «#{count}» EC0115 warning: `#` begins a comment here, so a message ends before it
                  help: quote it: `"Order #{count}"`; if it is a comment, put two spaces before the `#` and one after it
                9️⃣ «#» EC0115 warning: `#` begins a comment here, so a message ends before it
                  help: quote it: `"It is #"`; if it is a comment, put two spaces before the `#` and one after it
                32:7 «since: v #10⏎      reason: It» EC0804 warning: `lost` is deprecated without a replacement
                  help: add `use` with the name of the error to use instead
                32:16 «#10» EC0115 warning: `#` begins a comment here, so the version ends before it
                  help: quote it: `"v #10"`; if it is a comment, put two spaces before the `#` and one after it
                33:18 «#11» EC0115 warning: `#` begins a comment here, so the reason ends before it
                  help: quote it: `"It #11"`; if it is a comment, put two spaces before the `#` and one after it
                """
        ),
        BrokenSpec(
            "comments on the line of a text, and number signs set off from one",
            """
            errors:
              lost:
                title: Order  1️⃣#3 is gone
                status: 500
                detail: Order 2️⃣# is gone
                description: Use C 3️⃣# for this
                see: https://example.com/a 4️⃣#frag
                causes:
                  - cause: Order\t5️⃣#3
                    fix: |
                      Look for it
                     6️⃣#3 and 4
                headers: { X-Note: Note  7️⃣# 3
                  }
                messages:
                  de: |
                    Es fehlt
                  8️⃣#3
                  #en: Lost
            """,
            isAdvice: true,
            expects: """
                1️⃣ «#3 is gone» EC0115 warning: `#` begins a comment here, so the title ends before it
                  help: quote it: `"Order  #3 is gone"`; if it is a comment, put two spaces before the `#` and one after it
                2️⃣ «# is gone» EC0117 note: `#` begins a comment here, so the detail ends before it
                  help: quote it: `"Order # is gone"`; if it is a comment, move it to a line of its own
                3️⃣ «# for this» EC0117 note: `#` begins a comment here, so the description ends before it
                  help: quote it: `"Use C # for this"`; if it is a comment, move it to a line of its own
                4️⃣ «#frag» EC0115 warning: `#` begins a comment here, so the absolute URI ends before it
                  help: remove the white space before the `#`; if it is a comment, put two spaces before the `#` and one after it
                5️⃣ «#3» EC0115 warning: `#` begins a comment here, so the cause ends before it
                  help: quote it: `"Order\t#3"`; if it is a comment, put two spaces before the `#` and one after it
                6️⃣ «#3 and 4» EC0115 warning: `#` begins a comment here, so the fix ends before it
                  help: indent it as the text is; if it is a comment, put a space after the `#`
                7️⃣ «# 3» EC0117 note: `#` begins a comment here, so the value of a header ends before it
                  help: quote it: `"Note  # 3"`; if it is a comment, move it to a line of its own
                8️⃣ «#3» EC0115 warning: `#` begins a comment here, so a message ends before it
                  help: indent it as the text is; if it is a comment, put a space after the `#`
                """
        ),
        BrokenSpec(
            "a number sign in a translator's file",
            """
            errors:
              lost: { title: Lost, status: 500, params: { count: int }, messages: { en: "Order #{count}" } }
            """,
            texts: [
                "de": """
                lost: Bestellung 1️⃣#{count} fehlt
                """
            ],
            isAdvice: true,
            expects: """
                1:7 «Bestellung» EC0603 warning: the text in de leaves out `{count}`, which another language shows
                1️⃣ «#{count} fehlt» EC0115 warning: `#` begins a comment here, so a message ends before it
                  help: quote it: `"Bestellung #{count} fehlt"`; if it is a comment, put two spaces before the `#` and one after it
                """
        ),
        BrokenSpec(
            "a comment in a translator's file",
            """
            errors:
              lost: { title: Lost, status: 500 }
            """,
            texts: [
                "de": """
                lost: Verloren 1️⃣# so ist es
                """
            ],
            isAdvice: true,
            expects: """
                1️⃣ «# so ist es» EC0117 note: `#` begins a comment here, so a message ends before it
                  help: quote it: `"Verloren # so ist es"`; if it is a comment, move it to a line of its own
                """
        ),
        BrokenSpec(
            "a number sign on the next line",
            """
            errors:
              lost:
                title: Lost
                status: 500
                detail: Order
                  1️⃣#3 is gone
                description:
                  It is gone,
                  both of it,
                  2️⃣#3 and 4
                causes:
                  - cause: Order
                     3️⃣#3
                    #fix: Look for it
                  - fix: Look for
                    #it
                #see: https://example.com
            """,
            isAdvice: true,
            expects: """
                1️⃣ «#3 is gone» EC0115 warning: `#` begins a comment here, so the detail ends before it
                  help: quote it: `"Order #3 is gone"`; if it is a comment, put a space after the `#`
                2️⃣ «#3 and 4» EC0115 warning: `#` begins a comment here, so the description ends before it
                  help: quote it: `"It is gone, both of it, #3 and 4"`; if it is a comment, put a space after the `#`
                3️⃣ «#3» EC0115 warning: `#` begins a comment here, so the cause ends before it
                  help: quote it: `"Order #3"`; if it is a comment, put a space after the `#`
                18:9 «f» EC0103: a cause needs `cause`
                  help: Why it happens. For example: `cause: The order was never confirmed.`
                """
        ),
        BrokenSpec(
            "a text that begins with a number sign",
            """
            errors:
              lost:
                title: #3 is gone
                status: 500
              found:
                title: # to be written
                status: 500
            """,
            isAdvice: true,
            expects: """
                6:11 «» EC0110: text is expected here, and there is none
                  help: quote it: `"#3 is gone"`
                9:11 «» EC0110: text is expected here, and there is none
                """
        ),
        BrokenSpec(
            "a number sign between brackets",
            """
            errors:
              lost: {
                status: 500,
                title: Order 1️⃣#3,
              }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «#3,» EC0115 warning: `#` begins a comment here, so the title ends before it
                  help: quote it: `"Order #3,"`; if it is a comment, put two spaces before the `#` and one after it
                """
        ),
        BrokenSpec(
            "a long text with a number sign",
            """
            errors:
              lost:
                title: Lost
                status: 500
                description: This goes on and on and on and on and on and on and on and on and on and on and on and on until order 1️⃣#3
            """,
            isAdvice: true,
            expects: """
                1️⃣ «#3» EC0115 warning: `#` begins a comment here, so the description ends before it
                  help: quote it: `"This goes on and on and on and on and on and on and on and on and on and on and on and on until order #3"`; if it is a comment, put two spaces before the `#` and one after it
                """
        ),
        BrokenSpec(
            "a comment in the middle of a text",
            """
            errors:
              lost:
                title: Order #3 is
                  gone
                status: 500
            """,
            isAdvice: true,
            expects: """
                7:7 «g» EC0001: did not find expected key
                  6:5 «t» while parsing a block mapping
                  help: quote the text with ` #` in it: a comment ends text without quotes
                """
        ),
        BrokenSpec(
            "a comment line in the middle of a text",
            """
            errors:
              lost:
                title: Order
                  # which one?
                  is gone
                status: 500
            """,
            isAdvice: true,
            expects: """
                8:7 «i» EC0001: did not find expected key
                  6:5 «t» while parsing a block mapping
                  help: quote the text with ` #` in it: a comment ends text without quotes
                """
        ),
        BrokenSpec(
            "a number sign that opens a bracket for good",
            """
            errors:
              lost: { title: Order #3 is gone, status: 500 }
              found: { title: Found, status: 500 }
            """,
            isAdvice: true,
            expects: """
                6:3 «f» EC0001: did not find expected ',' or '}'
                  5:9 «{» while parsing a flow mapping
                  help: quote the text with ` #` in it: a comment ends text without quotes
                """
        ),
        BrokenSpec(
            "white space around texts",
            #"""
            title: 1️⃣" Orders"
            errors:
              lost:
                title: 2️⃣'Lost '
                status: 500
                detail: 3️⃣"\tIt is lost.\n"
                description: 4️⃣|1
                   Markdown
                  text
                messages:
                  en: 5️⃣"
                    Order "
                  fr: |+
                    Perdu

                  de: >
                    Verloren

            """#,
            texts: ["it": "lost: 6️⃣\" Perso \""],
            isAdvice: true,
            expects: """
                1️⃣ «" Orders"» EC0116 warning: white space at the ends of the title is dropped
                  help: write `"Orders"`
                2️⃣ «'Lost '» EC0116 warning: white space at the ends of the title is dropped
                  help: write `"Lost"`
                3️⃣ «"\\tIt is lost.\\n"» EC0116 warning: white space at the ends of the detail is dropped
                  help: write `"It is lost."`
                4️⃣ «|1⏎       Markdown⏎      text» EC0116 warning: white space at the ends of the description is dropped
                  help: remove it
                5️⃣ «"⏎        Order "» EC0116 warning: white space at the ends of a message is dropped
                  help: write `"Order"`
                6️⃣ «" Perso "» EC0116 warning: white space at the ends of a message is dropped
                  help: write `"Perso"`
                """
        ),
        BrokenSpec(
            "white space around names",
            """
            unexpected: 1️⃣" lost"
            errors:
              lost: { title: Lost, status: 500, see: 2️⃣" https://example.com/lost", params: { 3️⃣"id ": string } }
              found: { title: Found, status: 500, type: 4️⃣" not a URI " }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «" lost"» EC0116 warning: white space at the ends of the name of an error is dropped
                  help: write `"lost"`
                2️⃣ «" https://example.com/lost"» EC0116 warning: white space at the ends of the absolute URI is dropped
                  help: write `"https://example.com/lost"`
                3️⃣ «"id "» EC0116 warning: white space at the ends of the name of a param is dropped
                  help: write `"id"`
                3️⃣ «"id "» EC0702 warning: the member `id` has fewer than three characters (RFC 9457 3.2)
                  help: give it another name in the body with `wire`
                3️⃣ «"id "» EC0803: `lost` stands for anything unexpected, so its param `id` has no value
                  1️⃣ «" lost"» it is named here
                  help: make it optional: add `?` to its type
                4️⃣ «" not a URI "» EC0107: `not a URI` is no absolute URI
                  help: a scheme and what follows, such as `https://errors.example.com/orders/`
                """
        ),
        BrokenSpec(
            "number signs between all kinds of line breaks",
            "errors:\r\n  lost:\r\n    title: Lost 1️⃣#1\r\n    status: 500\r\n    detail: a\r      2️⃣#2\r    description: b\r\n      3️⃣#3\r\n",
            isAdvice: true,
            expects: """
                1️⃣ «#1» EC0115 warning: `#` begins a comment here, so the title ends before it
                  help: quote it: `"Lost #1"`; if it is a comment, put two spaces before the `#` and one after it
                2️⃣ «#2» EC0115 warning: `#` begins a comment here, so the detail ends before it
                  help: quote it: `"a #2"`; if it is a comment, put a space after the `#`
                3️⃣ «#3» EC0115 warning: `#` begins a comment here, so the description ends before it
                  help: quote it: `"b #3"`; if it is a comment, put a space after the `#`
                """
        ),
    ]
}
