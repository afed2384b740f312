@testable import ErrorCodesAuthoring
@testable import ErrorCodesSpec

/// A project file in a folder with some specs, and everything that is to be said about it: nothing, if it is sound.
struct ProjectCase: Sendable {
    /// The files around a project file.
    static let files = [
        "": ["errorcodes.yaml", "orders.errorcodes.yaml", "orders.messages.fr.yaml"],
        "Sources/App": [".draft.errorcodes.yaml", "billing.errorcodes.yaml", "payments.errorcodes.yaml"],
    ]

    let name: String
    let text: MarkedText
    let expected: String

    init(_ name: String, _ body: String, expects expected: String = "") {
        self.init(name, whole: "errorcodes-project: 1\n" + body, expects: expected)
    }

    init(_ name: String, whole text: String, expects expected: String = "") {
        self.name = name
        self.text = MarkedText(text)
        self.expected = expected
    }

    var project: Project {
        Project(SourceFile(path: "errorcodes.yaml", bytes: text.bytes)) { Self.files[$0] ?? [] }
    }
}

extension ProjectCase {
    static let sound: [ProjectCase] = [
        ProjectCase("specs alone", "specs: [orders.errorcodes.yaml]"),
        ProjectCase(
            "outputs of all and of some specs",
            """
            specs: [orders.errorcodes.yaml, Sources/App/*.errorcodes.yaml]
            outputs:
              - emit: swift
              - { emit: json, output: . }
              - { emit: json, output: docs/team, audience: team }
              - { emit: markdown, output: docs, single-file: true, specs: [orders.errorcodes.yaml] }
              - { emit: swift, output: Client, specs: [orders.errorcodes.yaml, Sources/App/pay*.errorcodes.yaml] }

            """
        ),
        ProjectCase(
            "one output for each spec",
            """
            specs: [orders.errorcodes.yaml, Sources/App/payments.errorcodes.yaml]
            outputs:
              - { emit: json, output: docs, specs: [orders.errorcodes.yaml] }
              - { emit: json, output: docs, specs: [Sources/App/payments.errorcodes.yaml] }

            """
        ),
    ]

    static let broken: [ProjectCase] = formCases + pathCases + outputCases

    private static let formCases: [ProjectCase] = [
        ProjectCase(
            "an empty file",
            whole: "# nothing\n",
            expects: "1:1 «» EC0013: the file holds no project\n  help: `errorcodes init --project` writes one"
        ),
        ProjectCase(
            "a list",
            whole: "1️⃣- orders.errorcodes.yaml\n",
            expects: """
                1️⃣ «-» EC0101: a project is a mapping, and here is a list
                  help: `errorcodes init --project` writes one
                """
        ),
        ProjectCase(
            "no key but one that is misspelt",
            whole: "1️⃣spec: [orders.errorcodes.yaml]\n",
            expects: """
                1️⃣ «spec» EC0102: a project has no key `spec`
                  help: did you mean `specs`?
                1️⃣ «s» EC0103: a project needs `errorcodes-project`
                  help: The format of this file. For example: `errorcodes-project: 1`
                """
        ),
        ProjectCase(
            "a later format",
            whole: "errorcodes-project: 1️⃣2\nspecs: [nothing]\n",
            expects: """
                1️⃣ «2» EC0108: this version reads format 1, and the file is of format 2
                  help: use a newer version of errorcodes
                """
        ),
        ProjectCase(
            "two documents",
            "specs: [orders.errorcodes.yaml]\n1️⃣---\nspecs: []\n",
            expects: """
                1️⃣ «-» EC0009: a file holds one document, and a second one begins here
                  help: move it to a file of its own
                """
        ),
        ProjectCase(
            "collections without anything, and other kinds of values",
            "specs: 1️⃣[]\noutputs: 2️⃣swift\n",
            expects: """
                1️⃣ «[]» EC0109: the specs of a project are at least one
                2️⃣ «swift» EC0101: outputs are a list, and here is text
                  help: for example `outputs: [{ emit: swift }]`
                """
        ),
    ]

    private static let pathCases: [ProjectCase] = [
        ProjectCase(
            "paths that lead elsewhere",
            "specs: [1️⃣../orders.errorcodes.yaml, 2️⃣/orders.errorcodes.yaml, 3️⃣a/../orders.errorcodes.yaml, 4️⃣./a.errorcodes.yaml]\n",
            expects: [
                "1️⃣ «../orders.errorcodes.yaml»", "2️⃣ «/orders.errorcodes.yaml»", "3️⃣ «a/../orders.errorcodes.yaml»",
                "4️⃣ «./a.errorcodes.yaml»",
            ]
            .map { place in
                let path = place.drop { $0 != "«" }.dropFirst().dropLast()
                return "\(place) EC0107: `\(path)` is no path of a spec\n  help: \(SpecPath.form)"
            }
            .joined(separator: "\n")
        ),
        ProjectCase(
            "folders that lead elsewhere",
            """
            specs: [orders.errorcodes.yaml]
            outputs:
              - { emit: json, output: 1️⃣/tmp }
              - { emit: json, output: 2️⃣../docs }
              - { emit: json, output: 3️⃣docs/ }

            """,
            expects: [("1️⃣", "/tmp"), ("2️⃣", "../docs"), ("3️⃣", "docs/")]
                .map { "\($0) «\($1)» EC0107: `\($1)` is no folder\n  help: \(FolderPath.form)" }.joined(
                    separator: "\n"
                )
        ),
        ProjectCase(
            "what is no spec, and patterns in folders",
            "specs: [1️⃣orders.messages.fr.yaml, 2️⃣\"*/orders.errorcodes.yaml\", 3️⃣\"**.errorcodes.yaml\"]\n",
            expects: [
                ("1️⃣", "", "orders.messages.fr.yaml"), ("2️⃣", "\"", "*/orders.errorcodes.yaml"),
                ("3️⃣", "\"", "**.errorcodes.yaml"),
            ]
            .map { "\($0) «\($1)\($2)\($1)» EC0107: `\($2)` is no path of a spec\n  help: \(SpecPath.form)" }
            .joined(separator: "\n")
        ),
        ProjectCase(
            "specs that do not exist",
            """
            specs:
              - 1️⃣order.errorcodes.yaml
              - 2️⃣nowhere/orders.errorcodes.yaml
              - 3️⃣Sources/App/x*.errorcodes.yaml

            """,
            expects: """
                1️⃣ «order.errorcodes.yaml» EC1101: there is no spec `order.errorcodes.yaml`
                  help: did you mean `orders.errorcodes.yaml`?
                2️⃣ «nowhere/orders.errorcodes.yaml» EC1101: there is no spec `nowhere/orders.errorcodes.yaml`
                  help: paths begin at the folder of this file
                3️⃣ «Sources/App/x*.errorcodes.yaml» EC1101: no spec is called `Sources/App/x*.errorcodes.yaml`
                  help: paths begin at the folder of this file
                """
        ),
        ProjectCase(
            "a spec that is listed twice",
            "specs: [1️⃣orders.errorcodes.yaml, Sources/App/payments.errorcodes.yaml, 2️⃣orders.errorcodes.yaml]\n",
            expects: """
                2️⃣ «orders.errorcodes.yaml» EC1102: `orders.errorcodes.yaml` is listed twice
                  1️⃣ «orders.errorcodes.yaml» the first time is here
                  help: remove one of the two
                """
        ),
    ]

    private static let outputCases: [ProjectCase] = [
        ProjectCase(
            "words that are misspelt or missing",
            """
            specs: [orders.errorcodes.yaml]
            outputs:
              - emit: 1️⃣swfit
              - { emit: json, audience: 2️⃣teams }
              - 3️⃣{ output: docs }
              - { emit: json, 4️⃣folder: docs2 }
              - { emit: 5️⃣markdown, single-file: 6️⃣yes }

            """,
            expects: """
                1️⃣ «swfit» EC0106: `swfit` is no kind of output
                  help: did you mean `swift`?
                2️⃣ «teams» EC0106: `teams` is no audience
                  help: did you mean `team`?
                3️⃣ «{» EC0103: an output needs `emit`
                  help: What is generated, as `--emit` calls it. For example: `emit: swift`
                7:13 «json» EC1103: `json` of `orders.errorcodes.yaml` is generated into `.` twice
                  5:13 «json» the first time is here
                  help: remove one of the two, or give it another `output`
                4️⃣ «folder» EC0102: an output has no key `folder`
                  help: it can be `emit`, `output`, `audience`, `single-file`, `code-pages`, `form`, `openapi`, `openapi-format`, `merge`, `prefix`, `specs`
                5️⃣ «markdown» EC0103: an output of `markdown` needs `output`
                  help: The folder of its files. For example: `output: docs/errors`
                6️⃣ «yes» EC0106: `yes` is neither `true` nor `false`
                  help: write `true` or `false`
                """
        ),
        ProjectCase(
            "outputs of other specs",
            """
            specs: [orders.errorcodes.yaml]
            outputs:
              - { emit: swift, specs: [1️⃣Sources/App/payments.errorcodes.yaml] }
              - { emit: json, specs: 2️⃣[] }

            """,
            expects: """
                1️⃣ «Sources/App/payments.errorcodes.yaml» EC1101: `Sources/App/payments.errorcodes.yaml` is none of the specs of this project
                  help: add it to `specs` at the top
                2️⃣ «[]» EC0109: the specs of an output are at least one
                """
        ),
        ProjectCase(
            "options of other outputs",
            """
            specs: [orders.errorcodes.yaml]
            outputs:
              - { emit: swift, audience: 1️⃣team }
              - { emit: json, single-file: 2️⃣false, audience: team }
              - { emit: html, output: docs, code-pages: true, audience: team }
              - { emit: fixtures, code-pages: 3️⃣true }

            """,
            expects: """
                1️⃣ «team» EC1104: `audience` makes no difference to `swift`
                  help: remove it: `json`, `markdown` and `html` take it
                2️⃣ «false» EC1104: `single-file` makes no difference to `json`
                  help: remove it: `markdown` takes it
                3️⃣ «true» EC1104: `code-pages` makes no difference to `fixtures`
                  help: remove it: `html` takes it
                """
        ),
        ProjectCase(
            "outputs that are asked for twice",
            """
            specs: [orders.errorcodes.yaml, Sources/App/payments.errorcodes.yaml]
            outputs:
              - emit: 1️⃣swift
              - { emit: 2️⃣swift, output: Sources/App }
              - { emit: json, output: Sources/App }
              - { emit: 3️⃣swift, output: ., specs: [orders.errorcodes.yaml] }

            """,
            expects: """
                2️⃣ «swift» EC1103: `swift` of `Sources/App/payments.errorcodes.yaml` is generated into `Sources/App` twice
                  1️⃣ «swift» the first time is here
                  help: remove one of the two, or give it another `output`
                3️⃣ «swift» EC1103: `swift` of `orders.errorcodes.yaml` is generated into `.` twice
                  1️⃣ «swift» the first time is here
                  help: remove one of the two, or give it another `output`
                """
        ),
        ProjectCase(
            "merges into documents",
            """
            specs: [orders.errorcodes.yaml]
            outputs:
              - { emit: openapi, merge: docs/openapi.yaml, prefix: Orders }
              - { emit: 1️⃣openapi, merge: docs/openapi.yaml }
              - { emit: openapi, merge: 2️⃣../openapi.yaml, prefix: 3️⃣"1" }
              - { emit: json, merge: 4️⃣openapi.yaml }
              - { emit: openapi, merge: openapi.json, output: 5️⃣docs }

            """,
            expects: """
                1️⃣ «openapi» EC1103: `openapi` of `orders.errorcodes.yaml` is generated into `docs/openapi.yaml` twice
                  4:13 «openapi» the first time is here
                  help: remove one of the two, or give it another `output`
                2️⃣ «../openapi.yaml» EC0107: `../openapi.yaml` is no document
                  help: a path below the folder of this file, such as `docs/openapi.yaml`
                3️⃣ «"1"» EC0107: `1` is no prefix
                  help: a letter, then letters, digits, `.`, `_` and `-`
                4️⃣ «openapi.yaml» EC0102: an output of `json` has no key `merge`
                  help: remove it
                5️⃣ «docs» EC0102: an output of `openapi` with `merge` has no key `output`
                  help: remove it
                """
        ),
    ]
}
