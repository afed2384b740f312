extension Explanation {
    /// EC0001 to EC0015.
    static let ofFiles: [Explanation] = [
        Explanation(
            "EC0001",
            finds: "The file breaks a rule of YAML, so it cannot be read any further.",
            consequence: """
                The place is where the reader gave up, which is often a little after the mistake. The most frequent ones
                are a colon and a space in a text without quotes, a tab in the indentation, and a quote or bracket that
                is never closed.
                """,
            wrong: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: Order refused: another one is in progress
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: "Order refused: another one is in progress"
                """
            )
        ),
        Explanation(
            "EC0002",
            finds: "The file holds bytes that are not UTF-8, or is in another encoding as a whole.",
            consequence: """
                UTF-16, UTF-32, Latin-1, overlong forms and surrogates are all refused at their place, and nothing is
                guessed.
                """,
            sources: [.rfc(3629, "3")],
            wrong: .spec(
                """
                errors:
                  shop-closed:
                    code: 20001
                    status: 409
                    title: The caf⟨E9⟩ is closed
                """,
                mark: ExampleMark(shown: "⟨E9⟩", bytes: [0xE9])
            ),
            right: .spec(
                """
                errors:
                  shop-closed:
                    code: 20001
                    status: 409
                    title: The café is closed
                """
            ),
            remark: "⟨E9⟩ stands for one byte, which is `é` in Latin-1."
        ),
        Explanation(
            "EC0003",
            finds: "The file, or a text with escapes in it, holds a character that cannot be seen.",
            consequence: """
                Bidirectional controls make a reviewer read something else than a program does. Refused are the C0 and C1
                controls other than tab and line breaks, NEL, U+2028 and U+2029, bidirectional controls, byte order marks
                inside the file, tag characters, and noncharacters. Titles cannot have soft hyphens, zero width spaces,
                word joiners and Mongolian vowel separators either, which texts for readers may have where a script needs
                them. Joiners (U+200C, U+200D) may stand anywhere.
                """,
            sources: [Source(title: "CVE-2021-42574", url: "https://nvd.nist.gov/vuln/detail/CVE-2021-42574")],
            wrong: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is ⟨U+202E⟩an order in progress
                """,
                mark: ExampleMark(shown: "⟨U+202E⟩", bytes: [0xE2, 0x80, 0xAE])
            ),
            right: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                """
            ),
            remark: "⟨U+202E⟩ stands for that character, which turns the direction of the text after it."
        ),
        Explanation(
            "EC0004",
            finds: "A value has an anchor, `&name`, so that other places can refer to it.",
            consequence: "Ranges give a status to many errors at once, which is what anchors are mostly used for.",
            sources: [.yaml("6.9.2")],
            wrong: .spec(
                """
                errors:
                  order-in-progress: &conflict
                    code: 20001
                    status: 409
                    title: There is an order in progress
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                """
            )
        ),
        Explanation(
            "EC0005",
            finds: "A value is an alias, `*name`, for a value that stands elsewhere.",
            consequence: "Without aliases nothing in a file can expand, so its size bounds what reading it costs.",
            sources: [.yaml("7.1")],
            wrong: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: &conflict 409
                    title: There is an order in progress
                  order-locked: { code: 20002, status: *conflict, title: The order is locked }
                """
            ),
            right: .spec(
                """
                ranges:
                  ordering: { codes: 20000-29999, status: 409 }
                errors:
                  order-in-progress: { code: 20001, title: There is an order in progress }
                  order-locked: { code: 20002, title: The order is locked }
                """
            ),
            besides: ["EC0004"]
        ),
        Explanation(
            "EC0006",
            finds: "A mapping takes over the entries of another one with `<<`.",
            consequence: "YAML 1.2 has no merge keys, so one reader takes `<<` for a merge and another for a word.",
            sources: [Source(title: "Merge key for YAML 1.1", url: "https://yaml.org/type/merge.html")],
            wrong: .spec(
                """
                errors:
                  order-in-progress:
                    <<: { status: 409 }
                    code: 20001
                    title: There is an order in progress
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress:
                    status: 409
                    code: 20001
                    title: There is an order in progress
                """
            )
        ),
        Explanation(
            "EC0007",
            finds: "A value has a tag, such as `!!str`, which says of which type it is.",
            consequence: "To make text of a value that looks like something else, quote it.",
            sources: [.yaml("6.9.1")],
            wrong: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: !!str There is an order in progress
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                """
            )
        ),
        Explanation(
            "EC0008",
            finds: "The file begins with a directive, such as `%YAML 1.2`.",
            consequence: "A spec is read in one way only; the key `errorcodes` says of which format it is.",
            sources: [.yaml("6.8")],
            wrong: .whole(
                """
                %YAML 1.2
                ---
                errorcodes: 1
                domain: shop.orders
                type-base: https://errors.example.com/orders/
                errors:
                  order-in-progress: { code: 20001, status: 409, title: There is an order in progress }
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress: { code: 20001, status: 409, title: There is an order in progress }
                """
            )
        ),
        Explanation(
            "EC0009",
            finds: "The file holds a second document, after a line `---` or `...`.",
            consequence: """
                Many readers stop after the first, and would lose the second without a word. What is wrong with the first
                is said too; nothing is said about the second.
                """,
            sources: [.yaml("9.2")],
            wrong: .spec(
                """
                errors:
                  order-in-progress: { code: 20001, status: 409, title: There is an order in progress }
                ---
                errors:
                  order-locked: { code: 20002, status: 409, title: The order is locked }
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress: { code: 20001, status: 409, title: There is an order in progress }
                  order-locked: { code: 20002, status: 409, title: The order is locked }
                """
            )
        ),
        Explanation(
            "EC0010",
            finds: "A key is a list or a mapping instead of a word.",
            consequence: "Braces without quotes are the usual reason: `{orderID}: …` is a mapping that is a key.",
            wrong: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                    params: { {orderID}: string }
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                    params: { orderID: string }
                """
            )
        ),
        Explanation(
            "EC0011",
            finds: "Lists and mappings lie in one another more than 64 deep.",
            consequence: "A spec needs seven. The limit keeps a hostile file from exhausting the stack of a build.",
            wrong: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                    causes: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                    causes: [{ cause: An earlier order was never confirmed. }]
                """
            )
        ),
        Explanation(
            "EC0012",
            finds: "The YAML reader asked for memory and got none.",
            consequence: "Nothing is known about the rest of the file. It is reported, and the process goes on.",
            cannotBeShown: "It depends on the machine and not on the file, so no spec can show it."
        ),
        Explanation(
            "EC0013",
            finds: "The file holds nothing, or nothing but comments.",
            consequence: "`errorcodes init` writes a commented spec to start from.",
            wrong: .whole("# The errors of the order service will be here."),
            right: .spec(
                """
                errors:
                  order-in-progress: { code: 20001, status: 409, title: There is an order in progress }
                """
            )
        ),
        Explanation(
            "EC0014",
            finds: "A mapping has one key twice.",
            consequence: "It is what a merge of two branches leaves behind when both added an error of the same name.",
            sources: [.yaml("3.2.1.3")],
            wrong: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                    status: 423
                """
            ),
            right: .spec(
                """
                errors:
                  order-in-progress:
                    code: 20001
                    status: 409
                    title: There is an order in progress
                """
            )
        ),
        Explanation(
            "EC0015",
            finds: "The name of a file of texts has no language tag where one is expected.",
            consequence: "Its form is `NAME.messages.LANGUAGE.yaml`, where LANGUAGE is a tag such as `zh-Hans`.",
            sources: [.rfc(5646, "2.1")],
            wrong: .spec(
                """
                errors:
                  order-in-progress: { code: 20001, status: 409, title: There is an order in progress }
                """
            ).with("orders.messages.zh_Hans.yaml", "order-in-progress: 您有一个正在进行中的订单"),
            right: .spec(
                """
                errors:
                  order-in-progress: { code: 20001, status: 409, title: There is an order in progress }
                """
            ).with("orders.messages.zh-Hans.yaml", "order-in-progress: 您有一个正在进行中的订单")
        ),
    ]
}
