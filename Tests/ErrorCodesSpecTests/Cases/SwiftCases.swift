extension BrokenSpec {
    /// What Swift cannot be made of: EC1001 to EC1003, EC1005.
    static let swiftCases: [BrokenSpec] = [
        BrokenSpec(
            "evolution of a catalogue that is internal by default",
            """
            swift: { evolution: 1️⃣exhaustive }
            errors:
              lost: { title: Lost, status: 500 }
            """,
            expects: """
                1️⃣ «exhaustive» EC1001: `evolution` is for public catalogues, and this one is internal
                  help: remove it, or write `access: public`
                """
        ),
        BrokenSpec(
            "evolution of a package catalogue",
            """
            swift:
              access: package
              evolution: 1️⃣nonexhaustive
            errors:
              lost: { title: Lost, status: 500 }
            """,
            expects: """
                1️⃣ «nonexhaustive» EC1001: `evolution` is for public catalogues, and this one is package
                  help: remove it, or write `access: public`
                """
        ),
        BrokenSpec(
            "operations as enums beside a struct",
            """
            swift: { layout: struct, operations: 1️⃣exhaustive }
            errors:
              lost: { title: Lost, status: 500 }
            """,
            expects: """
                1️⃣ «exhaustive» EC1005: the errors of an operation can be an enum only where those of the catalog are
                  help: remove it, or `layout: struct`
                """
        ),
        BrokenSpec(
            "operations as enums beside a struct, before it is said to be one",
            """
            swift:
              operations: 1️⃣exhaustive
              layout: struct
            errors:
              lost: { title: Lost, status: 500 }
            """,
            expects: """
                1️⃣ «exhaustive» EC1005: the errors of an operation can be an enum only where those of the catalog are
                  help: remove it, or `layout: struct`
                """
        ),
        BrokenSpec(
            "the name of a module",
            """
            swift: { type: 1️⃣Foundation }
            errors:
              lost: { title: Lost, status: 500 }
            """,
            expects: """
                1️⃣ «Foundation» EC1003: `Foundation` cannot be the name of the error type
                  help: add a word: `FoundationError`
                """
        ),
        BrokenSpec(
            "the name of a type that every error type has",
            """
            errors:
              lost:
                title: Lost
                status: 500
                params:
                  kind: { type: enum, values: [a], swift-name: 1️⃣Code }
                  day: { type: date-time, swift-name: 2️⃣Day }
                  name: { type: enum, values: [a], swift-name: 3️⃣kind }
            """,
            expects: """
                1️⃣ «Code» EC1003: `Code` cannot be the name of an enum
                  help: add a word: `CodeValue`
                2️⃣ «Day» EC0102: a param of this type has no `swift-name`
                  help: only an `enum` becomes a type of its own
                3️⃣ «kind» EC0107: `kind` is no name of a Swift type
                  help: letters, digits and `_`, with a capital first
                """
        ),
        BrokenSpec(
            "initialisms that are none",
            """
            swift: { initialisms: [1️⃣SKU, 2️⃣sku, 3️⃣Sku, 4️⃣S-K] }
            errors:
              lost: { title: Lost, status: 500 }
            """,
            expects: """
                2️⃣ «sku» EC0107: `sku` is no initialism
                  help: letters and digits as they are to be spelled, with a capital first
                3️⃣ «Sku» EC0014: the initialism `Sku` is there twice
                  1️⃣ «SKU» the first one is here
                4️⃣ «S-K» EC0107: `S-K` is no initialism
                  help: letters and digits as they are to be spelled, with a capital first
                """
        ),
        BrokenSpec(
            "names that no type can have",
            """
            swift: { type: 1️⃣Type }
            errors:
              lost: { title: Lost, status: 500 }
            """,
            expects: """
                1️⃣ «Type» EC1003: `Type` cannot be the name of the error type
                  help: add a word: `TypeError`
                """
        ),
    ]
}
