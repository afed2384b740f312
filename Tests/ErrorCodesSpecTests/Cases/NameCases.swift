extension BrokenSpec {
    /// Names: EC0201 to EC0203.
    static let nameCases: [BrokenSpec] = [
        BrokenSpec(
            "names in camel case, with underscores and with points",
            """
            errors:
              1️⃣orderLost: { title: Lost, status: 500 }
              2️⃣order_found: { title: Found, status: 500 }
              3️⃣order.gone: { title: Gone, status: 500 }
              4️⃣HTTPFailure: { title: Failure, status: 500 }
            """,
            expects: """
                1️⃣ «orderLost» EC0201: `orderLost` is no name of an error
                  help: names are lower-case words joined by `-`: `order-lost`
                2️⃣ «order_found» EC0201: `order_found` is no name of an error
                  help: names are lower-case words joined by `-`: `order-found`
                3️⃣ «order.gone» EC0201: `order.gone` is no name of an error
                  help: names are lower-case words joined by `-`: `order-gone`
                4️⃣ «HTTPFailure» EC0201: `HTTPFailure` is no name of an error
                  help: names are lower-case words joined by `-`: `http-failure`
                """
        ),
        BrokenSpec(
            "names that no spelling mends",
            """
            errors:
              1️⃣2-lost: { title: Lost, status: 500 }
              2️⃣größe: { title: Found, status: 500 }
              3️⃣-gone: { title: Gone, status: 500 }
              4️⃣late-: { title: Late, status: 500 }
              5️⃣more--late: { title: Late, status: 500 }
            """,
            expects: """
                1️⃣ «2-lost» EC0201: `2-lost` is no name of an error
                  help: names are lower-case words joined by `-`
                2️⃣ «größe» EC0201: `größe` is no name of an error
                  help: names are lower-case words joined by `-`
                3️⃣ «-gone» EC0201: `-gone` is no name of an error
                  help: names are lower-case words joined by `-`
                4️⃣ «late-» EC0201: `late-` is no name of an error
                  help: names are lower-case words joined by `-`
                5️⃣ «more--late» EC0201: `more--late` is no name of an error
                  help: names are lower-case words joined by `-`
                """
        ),
        BrokenSpec(
            "names of ranges, successes and field errors",
            """
            ranges: { 1️⃣Ordering: { codes: 1-9, status: 500 } }
            success: { 2️⃣allWell: { code: 0, status: 200, title: Success } }
            errors:
              lost: { code: 1, title: Lost, status: 500, fields: { 3️⃣TOO_LONG: { detail: Too long. } } }
            """,
            expects: """
                1️⃣ «Ordering» EC0201: `Ordering` is no name of a range
                  help: names are lower-case words joined by `-`: `ordering`
                2️⃣ «allWell» EC0201: `allWell` is no name of a success
                  help: names are lower-case words joined by `-`: `all-well`
                3️⃣ «TOO_LONG» EC0201: `TOO_LONG` is no name of a field error
                  help: names are lower-case words joined by `-`: `too-long`
                """
        ),
        BrokenSpec(
            "errors that are one case in Swift",
            """
            errors:
              1️⃣order-2-lost: { title: Lost, status: 500 }
              2️⃣order2-lost: { title: Lost again, status: 500 }
              3️⃣order2Lost: { title: Lost too, status: 500 }
            """,
            expects: """
                2️⃣ «order2-lost» EC0202: `order-2-lost` and `order2-lost` both become `order2Lost` in Swift
                  1️⃣ «order-2-lost» the other one is here
                  help: rename one of the two
                3️⃣ «order2Lost» EC0201: `order2Lost` is no name of an error
                  help: names are lower-case words joined by `-`: `order2-lost`
                """
        ),
        BrokenSpec(
            "errors that are one case in Swift through an initialism",
            """
            swift: { initialisms: [SKU] }
            errors:
              1️⃣no-sku: { title: Lost, status: 500 }
              2️⃣no-s-k-u: { title: Lost again, status: 500 }
            """,
            expects: """
                2️⃣ «no-s-k-u» EC0202: `no-sku` and `no-s-k-u` both become `noSKU` in Swift
                  1️⃣ «no-sku» the other one is here
                  help: rename one of the two
                """
        ),
        BrokenSpec(
            "enums of two errors that are one type in Swift",
            """
            errors:
              order-in: { title: Ho, status: 409, params: { 1️⃣progressLevel: { type: enum, values: [red, green] } } }
              order-in-progress: { title: Hi, status: 409, params: { 2️⃣level: { type: enum, values: [low, high] } } }
            """,
            expects: """
                2️⃣ «level» EC0202: `progressLevel` and `level` both become `OrderInProgressLevel` in Swift
                  1️⃣ «progressLevel» the other one is here
                  help: give one of the two enums another name with `swift-name`
                """
        ),
        BrokenSpec(
            "enums that are given one name and have other values, or the name of another type",
            """
            errors:
              7️⃣lost:
                title: Lost
                status: 500
                params:
                  1️⃣from: { type: enum, values: [low, high], swift-name: Level }
                  2️⃣to: { type: enum?, values: [low, higher], swift-name: Level }
                  same: { type: list<enum>, values: [high, low], swift-name: Level }
                  3️⃣kind: { type: enum, values: [a], swift-name: LostViolation }
                  4️⃣call: { type: enum, values: [a], swift-name: FindFailure }
                fields: { short: {} }
            operations:
              5️⃣find: { errors: [lost] }
              6️⃣find-failure: { errors: [lost] }
            """,
            expects: """
                7️⃣ «lost» EC0202: `kind` and `lost` both become `LostViolation` in Swift
                  3️⃣ «kind» the other one is here
                  help: give one of the two enums another name with `swift-name`
                2️⃣ «to» EC0202: `from` and `to` both become `Level` in Swift
                  1️⃣ «from» the other one is here
                  help: give both the same values, or one of the two another `swift-name`
                5️⃣ «find» EC0202: `call` and `find` both become `FindFailure` in Swift
                  4️⃣ «call» the other one is here
                  help: give one of the two enums another name with `swift-name`
                6️⃣ «find-failure» EC0202: `call` and `find-failure` both become `FindFailure` in Swift
                  4️⃣ «call» the other one is here
                  help: give one of the two enums another name with `swift-name`
                """
        ),
        BrokenSpec(
            "successes, field errors and operations that are one name in Swift",
            """
            success:
              1️⃣ok-2: { status: 200, title: Success }
              2️⃣ok2: { status: 200, title: Success }
            errors:
              lost:
                title: Lost
                status: 500
                fields: { 3️⃣line-1: {}, 4️⃣line1: {} }
            operations:
              5️⃣findOrder: { errors: [lost] }
              6️⃣find-order: { errors: [lost] }
            """,
            expects: """
                2️⃣ «ok2» EC0202: `ok-2` and `ok2` both become `ok2` in Swift
                  1️⃣ «ok-2» the other one is here
                  help: rename one of the two
                4️⃣ «line1» EC0202: `line-1` and `line1` both become `line1` in Swift
                  3️⃣ «line-1» the other one is here
                  help: rename one of the two
                6️⃣ «find-order» EC0202: `findOrder` and `find-order` both become `FindOrder` in Swift
                  5️⃣ «findOrder» the other one is here
                  help: rename one of the two
                """
        ),
        BrokenSpec(
            "values of an enum that are one case in Swift",
            """
            errors:
              lost:
                title: Lost
                status: 500
                params:
                  1️⃣size: { type: enum, values: [very-large, very_large, VERY_LARGE] }
                fields:
                  too-big: { params: { 2️⃣by: { type: list<enum>, values: [a-lot, aLot] } } }
            """,
            expects: """
                1️⃣ «size» EC0202: the values `very-large` and `very_large` both become `veryLarge` in Swift
                  help: rename one of the two
                1️⃣ «size» EC0202: the values `very_large` and `VERY_LARGE` both become `veryLarge` in Swift
                  help: rename one of the two
                2️⃣ «by» EC0202: the values `a-lot` and `aLot` both become `aLot` in Swift
                  help: rename one of the two
                """
        ),
        BrokenSpec(
            "a name that is reserved",
            """
            reserved: { names: [1️⃣order-lost, 2️⃣order-found, order-gone] }
            errors:
              3️⃣order-found: { title: Found, status: 500 }
              4️⃣order-lost: { title: Lost, status: 500 }
            """,
            expects: """
                3️⃣ «order-found» EC0203: the name `order-found` is reserved
                  2️⃣ «order-found» it is reserved here
                  help: choose another name
                4️⃣ «order-lost» EC0203: the name `order-lost` is reserved
                  1️⃣ «order-lost» it is reserved here
                  help: choose another name
                """
        ),
        BrokenSpec(
            "a name that is reserved twice",
            """
            reserved: { names: [1️⃣order-lost, order-lost] }
            errors:
              3️⃣order-lost: { title: Lost, status: 500 }
            """,
            expects: """
                3️⃣ «order-lost» EC0203: the name `order-lost` is reserved
                  1️⃣ «order-lost» it is reserved here
                  help: choose another name
                """
        ),
    ]
}
