extension BrokenSpec {
    /// Warnings are held against the rules of errors: their names, codes, params and texts.
    static let warningCases: [BrokenSpec] = [
        BrokenSpec(
            "warnings with codes and names that are taken, reserved, or in no range",
            """
            ranges: { all: { codes: 1-99, status: 500 } }
            reserved: { codes: [1️⃣7], names: [2️⃣old] }
            success: { ok: { code: 3️⃣1, status: 200, title: OK } }
            warnings:
              slow: { code: 4️⃣2, title: Slow }
              fast: { code: 5️⃣1, title: Fast }
              6️⃣old: { code: 7️⃣7, title: Old }
              far: { code: 8️⃣100, title: Far }
            errors:
              lost: { code: 9️⃣2, title: Lost }
            """,
            expects: """
                5️⃣ «1» EC0301: the code 1 is used twice
                  3️⃣ «1» it is used first here
                  help: the next free code in `all` is 8
                6️⃣ «old» EC0203: the name `old` is reserved
                  2️⃣ «old» it is reserved here
                  help: choose another name
                7️⃣ «7» EC0304: the code 7 is reserved
                  1️⃣ «7» it is reserved here
                  help: the next free code in `all` is 10
                8️⃣ «100» EC0302: the code 100 lies in no range
                  help: the ranges are `all` 1-99
                9️⃣ «2» EC0301: the code 2 is used twice
                  4️⃣ «2» it is used first here
                  help: the next free code in `all` is 9
                """
        ),
        BrokenSpec(
            "a warning with the name of an error, a word for a code, and keys of errors",
            """
            errors:
              1️⃣lost: { code: 2️⃣1, title: Lost, status: 500 }
            warnings:
              3️⃣lost: { title: 4️⃣"Lost {it}", 5️⃣status: 200, detail: "6️⃣{what}", params: { key: { type: string, visibility: 7️⃣secret } } }
              8️⃣Slow: {}
            """,
            expects: """
                3️⃣ «lost» EC0202: `lost` and `lost` both become `lost` in Swift
                  1️⃣ «lost» the other one is here
                  help: rename one of the two
                3️⃣ «lost» EC0305: `lost` has no code of its own, so it is the string "LOST"
                  2️⃣ «1» here is an integer
                  help: give each code as an integer
                4️⃣ «"Lost {it}"» EC0504: a title is the same each time, and this one has the placeholder `{it}`
                  help: move what varies to `detail`
                5️⃣ «status» EC0102: a warning has no key `status`
                  help: it can be `code`, `title`, `detail`, `params`, `description`, `messages`
                6️⃣ «{what}» EC0502: `{what}` names no param of `lost`
                  help: `lost` has no params that the client may see; declare `what` under `params`
                7️⃣ «secret» EC0106: a param of a warning reaches the client, so it cannot be secret
                  help: make it public or personal, or a param of the error
                8️⃣ «Slow» EC0103: a warning needs `title`
                  help: The problem in a few words, the same each time it occurs (RFC 9457 3.1.3). For example: `title: Order lost`
                8️⃣ «Slow» EC0201: `Slow` is no name of a warning
                  help: names are lower-case words joined by `-`: `slow`
                """
        ),
        BrokenSpec(
            "params and texts of warnings",
            """
            errors:
              lost: { title: Lost, status: 500, params: { 1️⃣warnings: int, 2️⃣outcome: string } }
            warnings:
              slow:
                title: Slow
                params: { 3️⃣code: string, other: { type: string, wire: 4️⃣code } }
                messages: { 9️⃣en: "5️⃣{what}", 6️⃣EN: Slow }
            """,
            texts: ["de": "slow: \"7️⃣{was}\"\n8️⃣fast: Schnell\n"],
            expects: """
                1️⃣ «warnings» EC0505: the member `warnings` of a body has a meaning of its own
                  help: give the param another name in the body: `wire: theWarnings`
                2️⃣ «outcome» EC0505: the member `outcome` of a body has a meaning of its own
                  help: give the param another name in the body: `wire: theOutcome`
                4️⃣ «code» EC0505: two params have the member `code` in the body
                  3️⃣ «code» the other one is here
                5️⃣ «{what}» EC0502: `{what}` names no param of `slow`
                  help: it can be `code`, `other`
                6️⃣ «EN» EC0601: `slow` has a text in en already
                  9️⃣ «en» the other one is here
                  help: remove one of the two
                7️⃣ «{was}» EC0502: `{was}` names no param of `slow`
                  help: it can be `code`, `other`
                8️⃣ «fast» EC0602: the spec declares no error `fast`
                """
        ),
    ]
}
