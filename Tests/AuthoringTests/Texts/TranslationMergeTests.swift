import ErrorCodesAuthoring
import ErrorCodesSpec
import Testing

/// What an import makes of a file that somebody has written by hand.
@Suite struct TranslationMergeTests {
    struct Merge: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let file: String
        /// Rows of application, name and message.
        let table: String
        let merged: String

        init(_ name: String, _ file: String, _ table: String, _ merged: String) {
            testDescription = name
            self.file = file
            self.table = table
            self.merged = merged
        }
    }

    @Test(arguments: cases)
    func keepsWhatIsThere(merge: Merge) throws {
        #expect(try Self.merged(merge.file, merge.table) == merge.merged)
    }

    private static func merged(_ file: String, _ table: String) throws -> String {
        let input = SpecInput(
            spec: SourceFile(path: "shop.errorcodes.yaml", text: spec),
            translations: [SourceFile(path: "shop.messages.fr.yaml", text: file)]
        )
        let catalog = try #require(SpecPipeline.run([input], rules: .all)[0].catalog)
        let csv = SourceFile(path: "fr.csv", text: "application_id,name,message\n" + table)
        let texts = TextImport([(csv, .csv, LanguageTag("fr"))], into: input, catalog: catalog, destination: .files)
        try #require(texts.diagnostics.map(\.message) == [])
        let files = texts.files
        try #require(files.count == 1)
        return String(decoding: try #require(files[0].file?.bytes), as: UTF8.self)
    }

    private static let spec = """
        errorcodes: 1
        domain: shop
        type-base: https://errors.example.com/
        errors:
          a: { code: 1, status: 409, title: A }
          b: { code: 2, status: 409, title: B }
          c: { code: 3, status: 409, title: C }
          d: { code: 4, status: 409, title: D }
          "no": { code: 5, status: 409, title: None }

        """

    private static let cases = [
        Merge(
            "comments and blank lines stay, and a text comes after the one before it",
            "# Texts.\n\nb: B  # second\n# about d\nd: 'D'\n# end\n",
            ",a,A\n,c,C\n,d,D too\n,no,None\n",
            "# Texts.\n\na: A\nb: B  # second\nc: C\n# about d\nd: D too\n\"no\": None\n# end\n"
        ),
        Merge(
            "order of the spec, whatever the table's is",
            "a: A\n",
            ",no,None\n,d,D\n,b,B\n,c,C\n",
            "a: A\nb: B\nc: C\nd: D\n\"no\": None\n"
        ),
        Merge(
            "blocks",
            "b: >-\n  Some\n  text\n\nc: |\n  More\n",
            ",a,\"1\n\n  2\n3\"\n,b,\"x\ny\"\n,c,Less\n,d,D\n",
            "a: |-\n  1\n\n    2\n  3\nb: |-\n  x\n  y\n\nc: Less\nd: D\n"
        ),
        Merge(
            "a comment behind a text does not become part of it",
            "a: A # first\n",
            ",a,\"x\ny\"\n",
            "a: \"x\\ny\" # first\n"
        ),
        Merge("no line break at the end", "a: A", ",b,B\n,c,C\n", "a: A\nb: B\nc: C"),
        Merge("line breaks of Windows", "a: A\r\nc: C\r\n", ",b,B\n", "a: A\r\nb: B\r\nc: C\r\n"),
        Merge(
            "an indented mapping",
            "  a: A\n  c: C\n",
            ",b,B\n8,a,AA\n",
            "  a: A\n  b: B\n  c: C\n\n  applications:\n    \"8\":\n      a: AA\n"
        ),
        Merge("a byte order mark", "\u{FEFF}b: B\n", ",a,A\n", "\u{FEFF}a: A\nb: B\n"),
        Merge(
            "in braces",
            "{ b: B, c: C }\n",
            ",a,A\n,c,\"C, too\"\n,d,D\n",
            "{ a: \"A\", b: B, c: \"C, too\", d: \"D\" }\n"
        ),
        Merge(
            "in braces, on several lines",
            "{\n  b: \"B\",\n}\n",
            ",a,A\n,c,C\n9,a,x\n9,b,y\n",
            "{ a: \"A\",\n  b: \"B\", c: \"C\", applications: { \"9\": { a: \"x\", b: \"y\" } },\n}\n"
        ),
        Merge(
            "applications",
            "a: A\n\napplications:\n  \"5\":\n    # about b\n    b: B\n  '7': { c: C }\n# end\n",
            "5,a,A5\n5,c,C5\n6,a,A6\n7,d,D7\n8,b,\"x\ny\"\n,b,BB\n",
            """
            a: A
            b: BB

            applications:
              "5":
                # about b
                a: A5
                b: B
                c: C5
              "6":
                a: A6
              '7': { c: C, d: "D7" }
              "8":
                b: |-
                  x
                  y
            # end

            """
        ),
        Merge(
            "applications in braces",
            "applications: { \"7\": { c: C } }\n",
            ",a,A\n6,a,A6\n7,c,C7\n",
            "a: A\napplications: { \"6\": { a: \"A6\" }, \"7\": { c: \"C7\" } }\n"
        ),
        Merge(
            "a form that only a person can change is written anew",
            "? b\n: B\n",
            ",a,A\n",
            "a: A\nb: B\n"
        ),
        Merge("nothing but a comment", "# Texts.", ",a,A\n", "# Texts.\na: A\n"),
        Merge("nothing", "", ",a,A\n", "a: A\n"),
        Merge("an empty mapping", "{}\n", ",a,A\n", "a: A\n"),
        Merge("nothing new", "\"a\":   'A'\n", ",a,A\n", "\"a\":   'A'\n"),
    ]
}
