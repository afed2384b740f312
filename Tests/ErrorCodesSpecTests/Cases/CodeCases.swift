extension BrokenSpec {
    /// Codes and their ranges: EC0301 to EC0305.
    static let codeCases: [BrokenSpec] = [
        BrokenSpec(
            "flags beyond the 64th bit, and a word",
            """
            codes: flags
            success: { ok: { code: 200, status: 200, title: OK } }
            warnings: { slow: { code: 201, title: Slow } }
            errors:
              lost: { code: 4️⃣63, title: Lost, status: 500 }
              found: { code: 1️⃣64, title: Found, status: 500 }
              gone: { code: 2️⃣GONE, title: Gone, status: 500, params: { 3️⃣flags: int, fieldFlags: int } }
            """,
            expects: """
                1️⃣ «64» EC0308: the code 64 is not a valid flag
                  help: a set of flags is an integer of 64 bits: give each the number of its bit, 0 to 63
                2️⃣ «GONE» EC0305: the code "GONE" is a string, and 63 is not
                  4️⃣ «63» here is an integer
                  help: give each code as an integer
                2️⃣ «GONE» EC0308: the code "GONE" is not a valid flag
                  help: a set of flags is an integer of 64 bits: give each the number of its bit, 0 to 63
                3️⃣ «flags» EC0505: the member `flags` of a body has a meaning of its own
                  help: give the param another name in the body: `wire: theFlags`
                """
        ),
        BrokenSpec(
            "fields whose codes are no flags, and flags without fields",
            """
            errors:
              lost:
                title: Lost
                status: 500
                field-codes: flags
                params: { 1️⃣fieldFlagNames: int, flags: int }
                fields: { 2️⃣missing: {}, long: { code: 0 } }
              found: { title: Found, status: 500, field-codes: 3️⃣flags }
              gone: { title: Gone, status: 500, field-codes: 4️⃣bits }
            """,
            expects: """
                1️⃣ «fieldFlagNames» EC0505: the member `fieldFlagNames` of a body has a meaning of its own
                  help: give the param another name in the body: `wire: theFieldFlagNames`
                2️⃣ «missing» EC0308: the code "MISSING" is not a valid flag
                  help: a set of flags is an integer of 64 bits: give each the number of its bit, 0 to 63
                3️⃣ «flags» EC0308: `found` has no fields whose codes could be flags
                  help: declare them under `fields`, or remove the key
                4️⃣ «bits» EC0106: `bits` is no kind of codes
                  help: it can be `values`, `flags`
                """
        ),
        BrokenSpec(
            "two errors with one code",
            """
            errors:
              lost: { code: 1️⃣20001, title: Lost, status: 500 }
              found: { code: 2️⃣20001, title: Found, status: 500 }
            """,
            expects: """
                2️⃣ «20001» EC0301: the code 20001 is used twice
                  1️⃣ «20001» it is used first here
                  help: the next free code is 20002
                """
        ),
        BrokenSpec(
            "three errors with one code, in a range",
            """
            ranges:
              ordering: { codes: 20000-29999, status: 409 }
            reserved: { codes: [20002-20009] }
            errors:
              lost: { code: 1️⃣20001, title: Lost }
              found: { code: 2️⃣20001, title: Found }
              gone: { code: 3️⃣20001, title: Gone }
            """,
            expects: """
                2️⃣ «20001» EC0301: the code 20001 is used twice
                  1️⃣ «20001» it is used first here
                  help: the next free code in `ordering` is 20010
                3️⃣ «20001» EC0301: the code 20001 is used twice
                  1️⃣ «20001» it is used first here
                  help: the next free code in `ordering` is 20011
                """
        ),
        BrokenSpec(
            "a code that an error shares with a success",
            """
            success:
              ok: { code: 1️⃣0, status: 200, title: Success }
              created: { code: 1, status: 201, title: Created }
            errors:
              lost: { code: 2️⃣0, title: Lost, status: 500 }
            """,
            expects: """
                2️⃣ «0» EC0301: the code 0 is used twice
                  1️⃣ «0» it is used first here
                  help: the next free code is 2
                """
        ),
        BrokenSpec(
            "a code twice in a range that is full",
            """
            ranges:
              ordering: { codes: 1-3, status: 409 }
            reserved: { codes: [3] }
            errors:
              lost: { code: 1️⃣1, title: Lost }
              found: { code: 2, title: Found }
              gone: { code: 2️⃣1, title: Gone }
            """,
            expects: """
                2️⃣ «1» EC0301: the code 1 is used twice
                  1️⃣ «1» it is used first here
                  help: no code of `ordering` is free
                """
        ),
        BrokenSpec(
            "a string code twice, once by default",
            """
            errors:
              1️⃣order-lost: { title: Lost, status: 500 }
              found: { code: 2️⃣ORDER_LOST, title: Found, status: 500 }
              gone: { code: 3️⃣"ORDER_LOST", title: Gone, status: 500 }
            """,
            expects: """
                2️⃣ «ORDER_LOST» EC0301: the code "ORDER_LOST" is used twice
                  1️⃣ «order-lost» it is used first here
                3️⃣ «"ORDER_LOST"» EC0301: the code "ORDER_LOST" is used twice
                  1️⃣ «order-lost» it is used first here
                """
        ),
        BrokenSpec(
            "two field errors with one code",
            """
            errors:
              invalid:
                title: Invalid
                status: 422
                fields:
                  too-long: { code: 1️⃣7 }
                  too-short: { code: 2️⃣7 }
            """,
            expects: """
                2️⃣ «7» EC0301: the code 7 is used twice
                  1️⃣ «7» it is used first here
                """
        ),
        BrokenSpec(
            "the largest number twice",
            """
            errors:
              lost: { code: 1️⃣9223372036854775807, title: Lost, status: 500 }
              found: { code: 2️⃣9223372036854775807, title: Found, status: 500 }
            """,
            expects: """
                2️⃣ «9223372036854775807» EC0301: the code 9223372036854775807 is used twice
                  1️⃣ «9223372036854775807» it is used first here
                """
        ),
        BrokenSpec(
            "codes outside the ranges",
            """
            ranges:
              parameters: { codes: 10000-19999, status: 422 }
              ordering: { codes: 20000-29999, status: 409 }
            errors:
              lost: { code: 1️⃣9999, title: Lost }
              found: { code: 20000, title: Found }
              gone: { code: 2️⃣30000, title: Gone, status: 410 }
            """,
            expects: """
                1️⃣ «9999» EC0302: the code 9999 lies in no range
                  help: the ranges are `parameters` 10000-19999, `ordering` 20000-29999
                2️⃣ «30000» EC0302: the code 30000 lies in no range
                  help: the ranges are `parameters` 10000-19999, `ordering` 20000-29999
                """
        ),
        BrokenSpec(
            "nothing is said of a range that cannot be read",
            """
            ranges:
              parameters: { codes: 1️⃣from 10000, status: 422 }
              ordering: { codes: 20000-29999, status: 409 }
            errors:
              lost: { code: 10000, title: Lost }
            """,
            expects: """
                1️⃣ «from 10000» EC0107: `from 10000` is no range of codes
                  help: the first and the last code, the smaller first, joined by `-`: `10000-19999`
                """
        ),
        BrokenSpec(
            "ranges that share one code, and many",
            """
            ranges:
              parameters: { codes: 1️⃣10000-20000, status: 422 }
              ordering: { codes: 2️⃣20000-29999, status: 409 }
              system: { codes: 3️⃣25000-99999, status: 500 }
            errors:
              lost: { code: 10000, title: Lost }
            """,
            expects: """
                2️⃣ «20000-29999» EC0303: the ranges `parameters` and `ordering` share 20000
                  1️⃣ «10000-20000» `parameters` is here
                  help: give the shared codes to one of the two
                3️⃣ «25000-99999» EC0303: the ranges `ordering` and `system` share 25000-29999
                  2️⃣ «20000-29999» `ordering` is here
                  help: give the shared codes to one of the two
                """
        ),
        BrokenSpec(
            "a range within another one",
            """
            ranges:
              all: { codes: 1️⃣0-99999, status: 500 }
              ordering: { codes: 2️⃣20000-29999, status: 409 }
            errors:
              lost: { code: 1, title: Lost }
            """,
            expects: """
                2️⃣ «20000-29999» EC0303: the ranges `all` and `ordering` share 20000-29999
                  1️⃣ «0-99999» `all` is here
                  help: give the shared codes to one of the two
                """
        ),
        BrokenSpec(
            "a reserved code, and one in a reserved interval",
            """
            ranges:
              ordering: { codes: 20000-29999, status: 409 }
            reserved: { codes: [1️⃣20003, 2️⃣20010-20019] }
            errors:
              lost: { code: 3️⃣20003, title: Lost }
              found: { code: 4️⃣20019, title: Found }
            """,
            expects: """
                3️⃣ «20003» EC0304: the code 20003 is reserved
                  1️⃣ «20003» it is reserved here
                  help: the next free code in `ordering` is 20020
                4️⃣ «20019» EC0304: the code 20019 is reserved
                  2️⃣ «20010-20019» it is reserved here
                  help: the next free code in `ordering` is 20021
                """
        ),
        BrokenSpec(
            "reserved codes without ranges, and of a success",
            """
            reserved: { codes: [1️⃣0-5] }
            success:
              ok: { code: 2️⃣0, status: 200, title: Success }
            errors:
              lost: { code: 3️⃣5, title: Lost, status: 500 }
            """,
            expects: """
                2️⃣ «0» EC0304: the code 0 is reserved
                  1️⃣ «0-5» it is reserved here
                  help: the next free code is 6
                3️⃣ «5» EC0304: the code 5 is reserved
                  1️⃣ «0-5» it is reserved here
                  help: the next free code is 7
                """
        ),
        BrokenSpec(
            "a reserved string code, and a default that is reserved",
            """
            reserved: { codes: [1️⃣LOST, 2️⃣FOUND] }
            errors:
              gone: { code: 3️⃣LOST, title: Gone, status: 500 }
              4️⃣found: { title: Found, status: 500 }
            """,
            expects: """
                3️⃣ «LOST» EC0304: the code "LOST" is reserved
                  1️⃣ «LOST» it is reserved here
                4️⃣ «found» EC0304: the code "FOUND" is reserved
                  2️⃣ «FOUND» it is reserved here
                """
        ),
        BrokenSpec(
            "a string among integers",
            """
            errors:
              lost: { code: 1️⃣20001, title: Lost, status: 500 }
              found: { code: 2️⃣FOUND, title: Found, status: 500 }
              gone: { code: 3️⃣"20002", title: Gone, status: 500 }
            """,
            expects: """
                2️⃣ «FOUND» EC0305: the code "FOUND" is a string, and 20001 is not
                  1️⃣ «20001» here is an integer
                  help: give each code as an integer
                3️⃣ «"20002"» EC0305: the code "20002" is a string, and 20001 is not
                  1️⃣ «20001» here is an integer
                  help: give each code as an integer
                """
        ),
        BrokenSpec(
            "an integer among strings, and a code that is left out",
            """
            success:
              ok: { code: 1️⃣0, status: 200, title: Success }
            errors:
              lost: { code: 2️⃣LOST, title: Lost, status: 500 }
              found: { title: Found, status: 500 }
            """,
            expects: """
                1️⃣ «0» EC0305: the code 0 is an integer, and "LOST" is not
                  2️⃣ «LOST» here is a string
                  help: give each code as a string
                """
        ),
        BrokenSpec(
            "codes that are left out among integers",
            """
            success:
              1️⃣ok: { status: 200, title: Success }
            errors:
              2️⃣lost: { title: Lost, status: 500 }
              found: { code: 3️⃣1, title: Found, status: 500 }
            """,
            expects: """
                1️⃣ «ok» EC0305: `ok` has no code of its own, so it is the string "OK"
                  3️⃣ «1» here is an integer
                  help: give each code as an integer
                2️⃣ «lost» EC0305: `lost` has no code of its own, so it is the string "LOST"
                  3️⃣ «1» here is an integer
                  help: give each code as an integer
                """
        ),
        BrokenSpec(
            "everything is reserved",
            """
            reserved: { codes: [0-9223372036854775807] }
            ranges: { all: { codes: 0-9223372036854775807, status: 500 } }
            errors:
              lost: { code: 1, title: Lost }
              found: { code: 1, title: Found }
            """,
            expects: """
                7:17 «1» EC0304: the code 1 is reserved
                  4:21 «0-9223372036854775807» it is reserved here
                  help: no code of `all` is free
                8:18 «1» EC0301: the code 1 is used twice
                  7:17 «1» it is used first here
                  help: no code of `all` is free
                """
        ),
        BrokenSpec(
            "a code that is both used twice and reserved, beside others of one range",
            """
            ranges:
              ordering: { codes: 20000-29999, status: 409 }
              payment: { codes: 30000-39999, status: 402 }
            reserved: { codes: [1️⃣20002] }
            errors:
              lost: { code: 2️⃣20001, title: Lost }
              found: { code: 3️⃣20001, title: Found }
              gone: { code: 4️⃣20002, title: Gone }
              late: { code: 5️⃣20002, title: Late }
              unpaid: { code: 6️⃣30000, title: Unpaid }
              overpaid: { code: 7️⃣30000, title: Overpaid }
            """,
            expects: """
                3️⃣ «20001» EC0301: the code 20001 is used twice
                  2️⃣ «20001» it is used first here
                  help: the next free code in `ordering` is 20003
                4️⃣ «20002» EC0304: the code 20002 is reserved
                  1️⃣ «20002» it is reserved here
                  help: the next free code in `ordering` is 20005
                5️⃣ «20002» EC0301: the code 20002 is used twice
                  4️⃣ «20002» it is used first here
                  help: the next free code in `ordering` is 20004
                7️⃣ «30000» EC0301: the code 30000 is used twice
                  6️⃣ «30000» it is used first here
                  help: the next free code in `payment` is 30001
                """
        ),
        BrokenSpec(
            "a reserved interval around another one",
            """
            reserved: { codes: [1️⃣10-99, 2️⃣20, 30-39] }
            errors:
              lost: { code: 3️⃣20, title: Lost, status: 500 }
              found: { code: 4️⃣25, title: Found, status: 500 }
              gone: { code: 5️⃣99, title: Gone, status: 500 }
            """,
            expects: """
                3️⃣ «20» EC0304: the code 20 is reserved
                  2️⃣ «20» it is reserved here
                  help: the next free code is 100
                4️⃣ «25» EC0304: the code 25 is reserved
                  1️⃣ «10-99» it is reserved here
                  help: the next free code is 101
                5️⃣ «99» EC0304: the code 99 is reserved
                  1️⃣ «10-99» it is reserved here
                  help: the next free code is 102
                """
        ),
        BrokenSpec(
            "reserved words among integers",
            """
            reserved: { codes: [5, 1️⃣LOST, 10-19, 2️⃣"7"] }
            errors:
              lost: { code: 3️⃣4, title: Lost, status: 500 }
            """,
            expects: """
                1️⃣ «LOST» EC0305: the reserved code "LOST" is a string, and 4 is not
                  3️⃣ «4» here is an integer
                  help: give each code as an integer
                2️⃣ «"7"» EC0305: the reserved code "7" is a string, and 4 is not
                  3️⃣ «4» here is an integer
                  help: give each code as an integer
                """
        ),
        BrokenSpec(
            "a reserved integer among words",
            """
            reserved: { codes: [LOST, 1️⃣20001, 2️⃣20010-20019] }
            errors:
              3️⃣found: { title: Found, status: 500 }
            """,
            expects: """
                1️⃣ «20001» EC0305: the reserved code 20001 is an integer, and "FOUND" is not
                  3️⃣ «found» here is a string
                  help: give each code as a string
                2️⃣ «20010-20019» EC0305: the reserved code 20010-20019 is an integer, and "FOUND" is not
                  3️⃣ «found» here is a string
                  help: give each code as a string
                """
        ),
        BrokenSpec(
            "a code that was forgotten among integers, whose range gives the status",
            """
            ranges:
              ordering: { codes: 20000-29999, status: 409 }
            errors:
              lost: { code: 1️⃣20001, title: Lost }
              2️⃣found: { title: Found }
            """,
            expects: """
                2️⃣ «found» EC0305: `found` has no code of its own, so it is the string "FOUND"
                  1️⃣ «20001» here is an integer
                  help: give each code as an integer
                """
        ),
        BrokenSpec(
            "a code that was forgotten among integers, without ranges",
            """
            errors:
              lost: { code: 1️⃣20001, title: Lost, status: 500 }
              2️⃣found: { title: Found }
            """,
            expects: """
                2️⃣ «found» EC0305: `found` has no code of its own, so it is the string "FOUND"
                  1️⃣ «20001» here is an integer
                  help: give each code as an integer
                2️⃣ «found» EC0401: `found` has no status
                  help: add `status`
                """
        ),
    ]
}
