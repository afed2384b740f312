extension BrokenSpec {
    /// Values and texts of another form: EC0107, EC0110 and EC0111.
    static let formCases: [BrokenSpec] = [
        BrokenSpec(
            "a domain, a type base and a page that are of another form",
            whole: """
                errorcodes: 1
                domain: 1️⃣Shop.Orders
                type-base: 2️⃣/orders/
                errors:
                  lost: { title: Lost, status: 500, see: 3️⃣wiki, type: 4️⃣about blank }
                """,
            expects: """
                1️⃣ «Shop.Orders» EC0107: `Shop.Orders` is no domain
                  help: lower-case words joined by `.` or `-`, such as `shop.orders`
                2️⃣ «/orders/» EC0107: `/orders/` is no absolute URI
                  help: a scheme and what follows, such as `https://errors.example.com/orders/`
                3️⃣ «wiki» EC0107: `wiki` is no absolute URI
                  help: a scheme and what follows, such as `https://errors.example.com/orders/`
                4️⃣ «about blank» EC0107: `about blank` is no absolute URI
                  help: a scheme and what follows, such as `https://errors.example.com/orders/`
                """
        ),
        BrokenSpec(
            "codes and ranges of another form",
            """
            ranges:
              ordering: { codes: 1️⃣20000..29999 }
              payment: { codes: 2️⃣39999-30000 }
              system: { codes: 3️⃣90000 }
            errors:
              lost: { code: 4️⃣-1, title: Lost, status: 500 }
            """,
            expects: """
                1️⃣ «20000..29999» EC0107: `20000..29999` is no range of codes
                  help: the first and the last code, the smaller first, joined by `-`: `10000-19999`
                2️⃣ «39999-30000» EC0107: `39999-30000` is no range of codes
                  help: the first and the last code, the smaller first, joined by `-`: `10000-19999`
                3️⃣ «90000» EC0107: `90000` is no range of codes
                  help: the first and the last code, the smaller first, joined by `-`: `10000-19999`
                4️⃣ «-1» EC0105: `-1` is no code
                  help: write a number that is not negative
                """
        ),
        BrokenSpec(
            "string codes of another form",
            """
            errors:
              lost: { code: 1️⃣LOST ORDER, title: Lost, status: 500 }
              found: { code: 2️⃣_FOUND, title: Found, status: 500 }
              gone: { code: 3️⃣G/1, title: Gone, status: 500 }
            """,
            expects: """
                1️⃣ «LOST ORDER» EC0107: `LOST ORDER` is no code
                  help: an integer, or letters, digits, `.`, `_` and `-`
                2️⃣ «_FOUND» EC0107: `_FOUND` is no code
                  help: an integer, or letters, digits, `.`, `_` and `-`
                3️⃣ «G/1» EC0107: `G/1` is no code
                  help: an integer, or letters, digits, `.`, `_` and `-`
                """
        ),
        BrokenSpec(
            "durations of another form",
            """
            errors:
              lost: { title: Lost, status: 500, retry: { after: 1️⃣30 } }
              found: { title: Found, status: 500, retry: { after: 2️⃣1.5s } }
              gone: { title: Gone, status: 500, alert: { above: 1, per: 3️⃣0s, for: 4️⃣1w } }
              late: { title: Late, status: 500, retry: { after: 5️⃣40000d } }
            """,
            expects: """
                1️⃣ «30» EC0107: `30` is no duration
                  help: a number and `ms`, `s`, `m`, `h` or `d`: `30s`
                2️⃣ «1.5s» EC0107: `1.5s` is no duration
                  help: a number and `ms`, `s`, `m`, `h` or `d`: `30s`
                3️⃣ «0s» EC0107: `0s` is no duration
                  help: the shortest duration is `1ms`
                4️⃣ «1w» EC0107: `1w` is no duration
                  help: a number and `ms`, `s`, `m`, `h` or `d`: `30s`
                5️⃣ «40000d» EC0107: `40000d` is no duration
                  help: the longest duration is a century: `36600d`
                """
        ),
        BrokenSpec(
            "names of things in other forms",
            """
            swift: { type: 1️⃣orderError }
            errors:
              lost:
                title: Lost
                status: 500
                params: { 2️⃣order-id: string, 3️⃣größe: int, ok: { type: string, wire: 4️⃣order id } }
                messages: { 5️⃣english_GB: Lost }
                headers: { 6️⃣Retry After: soon }
                alert: { above: 1, per: 1m, severity: 7️⃣Page }
            operations:
              8️⃣find_order: { errors: [lost] }
              findOrder: { path: 9️⃣orders, errors: [lost] }
            """,
            expects: """
                1️⃣ «orderError» EC0107: `orderError` is no name of a Swift type
                  help: letters, digits and `_`, with a capital first
                2️⃣ «order-id» EC0107: `order-id` is no name of a param
                  help: a letter, then letters, digits and `_`: `orderId`
                3️⃣ «größe» EC0107: `größe` is no name of a param
                  help: a letter, then letters, digits and `_`
                4️⃣ «order id» EC0107: `order id` is no name of a member
                  help: a letter or `_`, then letters, digits, `_`, `.` and `-`
                5️⃣ «english_GB» EC0107: `english_GB` is no language tag
                  help: the parts of a tag are joined by `-`: `english-GB`
                6️⃣ «Retry After» EC0107: `Retry After` is no name of a header field (RFC 9110 5.1)
                7️⃣ «Page» EC0107: `Page` is no severity
                  help: a lower-case word, such as `page`
                8️⃣ «find_order» EC0107: `find_order` is no name of an operation
                  help: `createOrder` or `create-order`
                9️⃣ «orders» EC0107: `orders` is no path
                  help: it begins with `/`
                """
        ),
        BrokenSpec(
            "values of an enum in other forms",
            """
            errors:
              lost: { title: Lost, status: 500, params: { size: { type: enum, values: [1️⃣very large, 2️⃣-small, 3️⃣größer] } } }
            """,
            expects: """
                1️⃣ «very large» EC0107: `very large` is no enum value
                  help: a letter, then letters, digits, `-` and `_`
                2️⃣ «-small» EC0107: `-small` is no enum value
                  help: a letter, then letters, digits, `-` and `_`
                3️⃣ «größer» EC0107: `größer` is no enum value
                  help: a letter, then letters, digits, `-` and `_`
                """
        ),
        BrokenSpec(
            "texts that are empty",
            #"""
            title: 1️⃣""
            owner: 2️⃣"  "
            errors:
              lost:
                title:3️⃣
                status: 500
                description: 4️⃣|
                detail: 5️⃣''
                causes: [{ cause: 6️⃣"\n" }]
                messages: { en: 7️⃣"", 8️⃣"": Lost }
            """#,
            expects: #"""
                1️⃣ «""» EC0110: the title is empty
                2️⃣ «"  "» EC0110: the owner is empty
                3️⃣ «» EC0110: text is expected here, and there is none
                4️⃣ «|» EC0110: the description is empty
                5️⃣ «''» EC0110: the detail is empty
                6️⃣ «"\n"» EC0110: the cause is empty
                7️⃣ «""» EC0110: a message is empty
                8️⃣ «""» EC0110: the language tag is empty
                """#
        ),
        BrokenSpec(
            "titles, details and headers of several lines",
            #"""
            title: 1️⃣"Order\nservice"
            errors:
              lost:
                title: 2️⃣|
                  Lost
                  and gone
                detail: 3️⃣"Lost\rand gone"
                status: 500
                headers: { Link: 4️⃣"a\nb" }
                deprecated: { reason: 5️⃣"It was\n\nlost." }
            """#,
            expects: #"""
                1️⃣ «"Order\nservice"» EC0111: the title is a single line
                  help: remove the line break
                2️⃣ «|⏎      Lost⏎      and gone» EC0111: the title is a single line
                  help: with `>-` in place of `|`, line breaks become spaces
                3️⃣ «"Lost\rand gone"» EC0111: the detail is a single line
                  help: remove the line break
                4️⃣ «"a\nb"» EC0111: the value of a header is a single line
                  help: remove the line break
                5️⃣ «"It was\n\nlost."» EC0111: the reason is a single line
                  help: remove the line break
                """#
        ),
        BrokenSpec(
            "a reserved code that is neither",
            """
            reserved: { codes: [1️⃣20010-, 2️⃣5-3, 3️⃣"", 4️⃣007] }
            errors:
              lost: { title: Lost, status: 500 }
            """,
            expects: """
                1️⃣ «20010-» EC0107: `20010-` is no range of codes
                  help: the first and the last code: `20010-20019`
                2️⃣ «5-3» EC0107: `5-3` is no range of codes
                  help: the first and the last code: `20010-20019`
                3️⃣ «""» EC0110: the code is empty
                4️⃣ «007» EC0105: `007` is no code
                  help: quote it, `"007"`, if it is a word; write `7`: some YAML readers take a leading zero for octal
                """
        ),
        BrokenSpec(
            "field errors, names and paths of several lines",
            #"""
            unexpected: 1️⃣"lost\nand found"
            errors:
              lost: { title: Lost, status: 500, fields: { missing: { detail: 2️⃣"a\n\nb" } } }
            operations:
              findOrder: { summary: 3️⃣"Finds\nan order", errors: [4️⃣"lost\nfound"] }
            """#,
            expects: #"""
                1️⃣ «"lost\nand found"» EC0111: the name of an error is a single line
                  help: remove the line break
                2️⃣ «"a\n\nb"» EC0111: the detail is a single line
                  help: remove the line break
                3️⃣ «"Finds\nan order"» EC0111: the summary is a single line
                  help: remove the line break
                4️⃣ «"lost\nfound"» EC0111: a name is a single line
                  help: remove the line break
                """#
        ),
    ]
}
