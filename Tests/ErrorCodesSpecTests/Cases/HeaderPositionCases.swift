extension BrokenSpec {
    /// Placeholders of header fields by where they stand, and challenges: EC0417 to EC0419.
    static let headerPositionCases: [BrokenSpec] = [
        BrokenSpec(
            "placeholders whose position cannot be told",
            #"""
            errors:
              lost:
                title: Lost
                status: 500
                params: { word: string, count: int }
                headers:
                  X-Quote: 'a="1️⃣{word}'
                  X-Quotes: '"{word}" "2️⃣{word}, 3️⃣{count}'
                  X-Escaped-Quote: '"4️⃣{word}\"'
                  Link: <https://example.com/5️⃣{word}; rel=help
                  X-Links: <https://example.com/{word}>, </6️⃣{word}
                  X-Escape: '"a\7️⃣{word}"'
            """#,
            isAdvice: true,
            expects: """
                1️⃣ «{word}» EC0417: the quoted string that `{word}` stands in never ends
                  help: close it with `"`, or write `\\"` for a quotation mark
                2️⃣ «{word}» EC0417: the quoted string that `{word}` stands in never ends
                  help: close it with `"`, or write `\\"` for a quotation mark
                3️⃣ «{count}» EC0417: the quoted string that `{count}` stands in never ends
                  help: close it with `"`, or write `\\"` for a quotation mark
                4️⃣ «{word}» EC0417: the quoted string that `{word}` stands in never ends
                  help: close it with `"`, or write `\\"` for a quotation mark
                5️⃣ «{word}» EC0417: the `<` before `{word}` has no `>`
                  help: close the URI with `>`, or quote the text
                6️⃣ «{word}» EC0417: the `<` before `{word}` has no `>`
                  help: close the URI with `>`, or quote the text
                7️⃣ «{word}» EC0417: the backslash before `{word}` breaks the quoting of its value
                  help: remove it: values are escaped when they are sent
                """
        ),
        BrokenSpec(
            "placeholders beside a parenthesis",
            #"""
            errors:
              lost:
                title: Lost
                status: 500
                params: { word: string }
                headers:
                  X-Comment: (1️⃣{word})
                  X-Before: '"2️⃣{word}" (a'
                  X-After: 'a (") b=3️⃣{word}, "c"'
                  X-Link: '</a?b=4️⃣{word}> (a'
                  X-Bracket: a ( </a/5️⃣{word}
            """#,
            isAdvice: true,
            expects: """
                1️⃣ «{word}» EC0417: `{word}` cannot be escaped in a field with a `(` outside quotes
                  help: quote the text with the `(`
                2️⃣ «{word}» EC0417: `{word}` cannot be escaped in a field with a `(` outside quotes
                  help: quote the text with the `(`
                3️⃣ «{word}» EC0417: `{word}` cannot be escaped in a field with a `(` outside quotes
                  help: quote the text with the `(`
                4️⃣ «{word}» EC0417: `{word}` cannot be escaped in a field with a `(` outside quotes
                  help: quote the text with the `(`
                5️⃣ «{word}» EC0417: `{word}` cannot be escaped in a field with a `(` outside quotes
                  help: quote the text with the `(`
                """
        ),
        BrokenSpec(
            "text in fields of URLs and sources",
            #"""
            errors:
              lost:
                title: Lost
                status: 500
                params: { page: string, hosts: list<string>, word: string, url: url }
                headers:
                  Refresh: 0;url=1️⃣{page}
                  Access-Control-Allow-Origin: "2️⃣{word}"
                  content-security-policy: default-src 'self' 3️⃣{hosts}
                  SourceMap: /maps/4️⃣{word}
                  X-SourceMap: "5️⃣{url}"
            """#,
            isAdvice: true,
            expects: """
                1️⃣ «{page}» EC0417: `{page}` is text where the field has a URL or a source, and could name any host
                  help: write the URL or the source out, or declare the values of the param with `type: enum`
                2️⃣ «{word}» EC0417: `{word}` is text where the field has a URL or a source, and could name any host
                  help: write the URL or the source out, or declare the values of the param with `type: enum`
                3️⃣ «{hosts}» EC0417: `{hosts}` is text where the field has a URL or a source, and could name any host
                  help: write the URL or the source out, or declare the values of the param with `type: enum`
                4️⃣ «{word}» EC0417: `{word}` is text where the field has a URL or a source, and could name any host
                  help: write the URL or the source out, or declare the values of the param with `type: enum`
                5️⃣ «{url}» EC0417: `{url}` is a URL, which cannot stand outside quotes and brackets
                  help: write `"{url}"`, or `<{url}>` where the field has links
                """
        ),
        BrokenSpec(
            "placeholders in the scheme or the host of a URI",
            #"""
            errors:
              lost:
                title: Lost
                status: 500
                params: { word: string, port: int, url: url }
                headers:
                  X-Scheme: <1️⃣{word}://example.com/>
                  X-Scheme-Part: <h2️⃣{word}:a>
                  X-Host: <https://3️⃣{word}/>
                  X-Host-Part: <//example.com4️⃣{word}>
                  X-Port: <https://example.com:5️⃣{port}/>
                  X-Slashes: <https:6️⃣{word}/a>
                  X-Base: <7️⃣{url}/help>
                  Location: https://8️⃣{word}.example.com
                  Content-Location: "9️⃣{word}/a"
            """#,
            isAdvice: true,
            expects: """
                1️⃣ «{word}» EC0417: `{word}` stands where it can change the scheme or the host of a URI
                  help: write the URI out up to its path, or make the whole of it a param
                2️⃣ «{word}» EC0417: `{word}` stands where it can change the scheme or the host of a URI
                  help: write the URI out up to its path, or make the whole of it a param
                3️⃣ «{word}» EC0417: `{word}` stands where it can change the scheme or the host of a URI
                  help: write the URI out up to its path, or make the whole of it a param
                4️⃣ «{word}» EC0417: `{word}` stands where it can change the scheme or the host of a URI
                  help: write the URI out up to its path, or make the whole of it a param
                5️⃣ «{port}» EC0417: `{port}` stands where it can change the scheme or the host of a URI
                  help: write the URI out up to its path, or make the whole of it a param
                6️⃣ «{word}» EC0417: `{word}` stands where it can change the scheme or the host of a URI
                  help: write the URI out up to its path, or make the whole of it a param
                7️⃣ «{url}» EC0417: `{url}` stands where it can change the scheme or the host of a URI
                  help: write the URI out up to its path, or make the whole of it a param
                8️⃣ «{word}» EC0417: `{word}` stands where it can change the scheme or the host of a URI
                  help: write the URI out up to its path, or make the whole of it a param
                9️⃣ «{word}» EC0417: `{word}` stands where it can change the scheme or the host of a URI
                  help: write the URI out up to its path, or make the whole of it a param
                """
        ),
        BrokenSpec(
            "placeholders of types that cannot be sent where they stand",
            #"""
            errors:
              lost:
                title: Lost
                status: 500
                params: { word: string, url: url, urls: list<url> }
                headers:
                  X-URL: "1️⃣{url}"
                  X-URLs: a, 2️⃣{urls}
                  Link: <{word}>
                  Location: "{word}"
            """#,
            isAdvice: true,
            expects: """
                1️⃣ «{url}» EC0417: `{url}` is a URL, which cannot stand outside quotes and brackets
                  help: write `"{url}"`, or `<{url}>` where the field has links
                2️⃣ «{urls}» EC0417: `{urls}` is a URL, which cannot stand outside quotes and brackets
                  help: write `"{urls}"`, or `<{urls}>` where the field has links
                """
        ),
        BrokenSpec(
            "text outside the quotes of a challenge",
            #"""
            errors:
              sign-in:
                title: Sign in
                status: 401
                params: { realm: string, scopes: list<string>, other: string, count: int, kind: { type: enum, values: [a] } }
                headers:
                  WWW-Authenticate: Bearer realm=1️⃣{realm}, scope=2️⃣{scopes}, error="{other}", a={count}, b={kind}
            """#,
            isAdvice: true,
            expects: """
                1️⃣ «{realm}» EC0418 warning: `{realm}` is outside quotes, so it is sent only where it is a token
                  help: quote it: `realm="{realm}"`
                2️⃣ «{scopes}» EC0418 warning: `{scopes}` is outside quotes, so it is sent only where it is a token
                  help: quote it: `scope="{scopes}"`
                """
        ),
        BrokenSpec(
            "text in place of a challenge",
            #"""
            errors:
              proxy:
                title: Proxy
                status: 407
                params: { challenge: string }
                headers: { proxy-authenticate: "1️⃣{challenge}" }
            """#,
            isAdvice: true,
            expects: """
                1️⃣ «{challenge}» EC0418 warning: `{challenge}` is outside quotes, so it is sent only where it is a token
                  help: write the challenge out, its values in quotes: `Bearer realm="{challenge}"`
                """
        ),
        BrokenSpec(
            "Basic without a realm",
            #"""
            errors:
              sign-in: { title: Sign in, status: 401, headers: { WWW-Authenticate: 1️⃣Basic } }
              proxy:
                title: Proxy
                status: 407
                headers: { Proxy-Authenticate: 2️⃣'Bearer realm="a, Basic", BASIC charset="UTF-8", Digest realm=b' }
            """#,
            isAdvice: true,
            expects: """
                1️⃣ «Basic» EC0419: a challenge of the scheme `Basic` must have a realm (RFC 7617 2)
                  help: write `Basic realm="orders"`
                2️⃣ «'Bearer realm="a, Basic", BASI…Digest realm=b'» EC0419: a challenge of the scheme `Basic` must have a realm (RFC 7617 2)
                  help: write `Basic realm="orders"`
                """
        ),
        BrokenSpec(
            "Basic without a realm behind another challenge",
            #"""
            errors:
              sign-in:
                title: Sign in
                status: 401
                headers: { WWW-Authenticate: 1️⃣'Bearer realm="\"Basic realm=", Basic' }
              token: { title: Token, status: 401, headers: { WWW-Authenticate: 2️⃣Basic realm } }
              empty: { title: Empty, status: 401, headers: { WWW-Authenticate: 3️⃣Basic realm= } }
            """#,
            isAdvice: true,
            expects: """
                1️⃣ «'Bearer realm="\\"Basic realm=", Basic'» EC0419: a challenge of the scheme `Basic` must have a realm (RFC 7617 2)
                  help: write `Basic realm="orders"`
                2️⃣ «Basic realm» EC0419: a challenge of the scheme `Basic` must have a realm (RFC 7617 2)
                  help: write `Basic realm="orders"`
                3️⃣ «Basic realm=» EC0419: a challenge of the scheme `Basic` must have a realm (RFC 7617 2)
                  help: write `Basic realm="orders"`
                """
        ),
    ]
}
