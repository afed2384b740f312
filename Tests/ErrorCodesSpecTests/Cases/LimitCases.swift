extension BrokenSpec {
    /// More than the compiler, and other limits, can carry.
    static let limitCases: [BrokenSpec] = [
        BrokenSpec(
            "names of more than 63 characters",
            """
            swift: { type: OrderOrderOrderOrderOrderOrderOrderOrderOrderOrderOrderOrderErro }
            ranges: { order-order-order-order-order-order-order-order-order-order-orde: { codes: 1-9, status: 500 } }
            errors:
              lost:
                code: 1
                title: Lost
                params: { orderOrderOrderOrderOrderOrderOrderOrderOrderOrderOrderOrderOrde: string }
                fields: { late: { params: { orderOrderOrderOrderOrderOrderOrderOrderOrderOrderOrderOrderOrd2: string } } }
            operations:
              orderOrderOrderOrderOrderOrderOrderOrderOrderOrderOrderOrderOrde: { errors: [lost] }
            """,
            isAdvice: true,
            expects: """
                4:16 «OrderOrderOrderOrderOrderOrder…rOrderOrderErro» EC0204: the name `OrderOrderOrderOrderOrderOrderOrderOrderOrderOrderOrderOr...` has 64 characters, and 63 are allowed
                5:11 «order-order-order-order-order-…rder-order-orde» EC0204: the name `order-order-order-order-order-order-order-order-order-ord...` has 64 characters, and 63 are allowed
                10:15 «orderOrderOrderOrderOrderOrder…rOrderOrderOrde» EC0204: the name `orderOrderOrderOrderOrderOrderOrderOrderOrderOrderOrderOr...` has 64 characters, and 63 are allowed
                11:33 «orderOrderOrderOrderOrderOrder…rOrderOrderOrd2» EC0204: the name `orderOrderOrderOrderOrderOrderOrderOrderOrderOrderOrderOr...` has 64 characters, and 63 are allowed
                13:3 «orderOrderOrderOrderOrderOrder…rOrderOrderOrde» EC0204: the name `orderOrderOrderOrderOrderOrderOrderOrderOrderOrderOrderOr...` has 64 characters, and 63 are allowed
                """
        ),
        BrokenSpec(
            "a pause of 23 digits",
            """
            errors:
              busy: { title: Busy, status: 503, headers: { Retry-After: "99999999999999999999999" } }
              full: { title: Full, status: 503, retry: { after: 1s }, headers: { Retry-After: "3162240001" } }
            """,
            isAdvice: true,
            expects: """
                5:61 «"99999999999999999999999"» EC0413: `Retry-After` says to wait for more than a century: `99999999999999999999999` seconds
                  help: write the seconds, such as `"900"`
                6:83 «"3162240001"» EC0413: `Retry-After` says to wait for more than a century: `3162240001` seconds
                  help: write the seconds, such as `"900"`
                """
        ),
        BrokenSpec(
            "durations beyond their limits",
            """
            errors:
              busy: { title: Busy, status: 503, retry: { after: 0s } }
              full: { title: Full, status: 503, retry: { after: 030s } }
              late: { title: Late, status: 503, retry: { after: 9999999d } }
              lost: { title: Lost, status: 500, alert: { above: 1, per: 00h, for: 30 } }
            """,
            isAdvice: true,
            expects: """
                5:53 «0s» EC0107: `0s` is no duration
                  help: the shortest duration is `1ms`
                6:53 «030s» EC0107: `030s` is no duration
                  help: write `30s`, without a leading zero
                7:53 «9999999d» EC0107: `9999999d` is no duration
                  help: the longest duration is a century: `36600d`
                8:61 «00h» EC0107: `00h` is no duration
                  help: the shortest duration is `1ms`
                8:71 «30» EC0107: `30` is no duration
                  help: a number and `ms`, `s`, `m`, `h` or `d`: `30s`
                """
        ),
        BrokenSpec(
            "negative codes and statuses",
            """
            errors:
              lost: { code: -5, title: Lost, status: -500 }
              found: { code: -A, title: Found, status: 500 }
            """,
            isAdvice: true,
            expects: """
                5:17 «-5» EC0105: `-5` is no code
                  help: write a number that is not negative
                5:42 «-500» EC0105: `-500` is no HTTP status
                  help: write a number that is not negative
                6:18 «-A» EC0107: `-A` is no code
                  help: an integer, or letters, digits, `.`, `_` and `-`
                """
        ),
    ]
}
