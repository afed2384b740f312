import ErrorCodesEmitters
import ErrorCodesSpec
import Testing

@testable import ErrorCodesAuthoring

/// Changes of YAML and JSON documents: what is added and removed, and that nothing else is.
@Suite struct DocumentPatchTests {
    /// A document before and after, and what is done to the mapping `a` in it.
    struct Case: CustomTestStringConvertible {
        let name: String
        let before: String
        let after: String
        var removed: [String] = []
        var position = EditedMapping.Position.last

        var testDescription: String { name }
    }

    /// The document with `new: { b: 1 }` in the mapping `a`, and without some of its members.
    private static func change(_ document: String, removing removed: [String], at position: EditedMapping.Position)
        throws -> String
    {
        let file = SourceFile(path: "openapi.yaml", text: document)
        let document = try #require(EditableDocument.read(file).document)
        let root = try EditedMapping(rootOf: document)
        let mapping = try root.mapping("a")
        let value = try #require(WantedValue.all([.object([("b", .number(1))])]))
        for key in removed { mapping.remove(key) }
        mapping.set("new", to: value[0], at: position)
        return String(decoding: try DocumentPatch.bytes(of: document, with: root), as: UTF8.self)
    }

    @Test(arguments: cases) func changesNothingElse(_ test: Case) throws {
        let after = try Self.change(test.before, removing: test.removed, at: test.position)
        #expect(after == test.after)
        #expect(try Self.change(after, removing: test.removed, at: test.position) == after, "a second time")
    }

    static let cases = [
        Case(name: "block", before: "a:\n  x: 1\nz: 1\n", after: "a:\n  x: 1\n  new:\n    b: 1\nz: 1\n"),
        Case(name: "without a final newline", before: "a:\n  x: 1", after: "a:\n  x: 1\n  new:\n    b: 1"),
        Case(name: "CRLF", before: "a:\r\n  x: 1\r\n", after: "a:\r\n  x: 1\r\n  new:\r\n    b: 1\r\n"),
        Case(name: "no mapping yet", before: "z: 1 # c\n", after: "z: 1 # c\na:\n  new:\n    b: 1\n"),
        Case(name: "null", before: "a: # none\nz: 1\n", after: "a: # none\n  new:\n    b: 1\nz: 1\n"),
        Case(name: "empty", before: "a: {} # none\nz: 1\n", after: "a: # none\n  new:\n    b: 1\nz: 1\n"),
        Case(
            name: "the comment before the next key stays there, one that is indented stays with the last",
            before: "a:\n  x:\n    y: 1 # one\n    # y: 2\n\n  # end\n\n# next\nz: 1\n",
            after: "a:\n  x:\n    y: 1 # one\n    # y: 2\n  new:\n    b: 1\n\n  # end\n\n# next\nz: 1\n"
        ),
        Case(
            name: "first",
            before: "a: # all\n  # of x\n  x: 1\nz: 1\n",
            after: "a: # all\n  new:\n    b: 1\n  # of x\n  x: 1\nz: 1\n",
            position: .first
        ),
        Case(
            name: "behind",
            before: "a:\n  x: |\n    text\n\n  y: 1\n",
            after: "a:\n  x: |\n    text\n  new:\n    b: 1\n\n  y: 1\n",
            position: .behind("x")
        ),
        Case(
            name: "behind a block that keeps its blank lines",
            before: "a:\n  x: |+\n    text\n\n  y: 1\n",
            after: "a:\n  x: |+\n    text\n\n  new:\n    b: 1\n  y: 1\n",
            position: .behind("x")
        ),
        Case(
            name: "removal",
            before: "a:\n  # x\n  x:\n    y: 1\n\n  # v\n  v: 2\nz: 1\n",
            after: "a:\n  # x\n\n  # v\n  v: 2\n  new:\n    b: 1\nz: 1\n",
            removed: ["x"]
        ),
        Case(
            name: "removal of all",
            before: "a:\n  x:\n    y: 1\nz: 1\n",
            after: "a:\n  new:\n    b: 1\nz: 1\n",
            removed: ["x"]
        ),
        Case(name: "flow", before: "a: { x: 1 }\n", after: "a: { x: 1, \"new\": {\"b\": 1} }\n"),
        Case(
            name: "flow, first",
            before: "a: { x: 1 }\n",
            after: "a: { \"new\": {\"b\": 1}, x: 1 }\n",
            position: .first
        ),
        Case(
            name: "flow, removal",
            before: "a: { x: 1, y: 2, z: 3 }\n",
            after: "a: { x: 1, z: 3, \"new\": {\"b\": 1} }\n",
            removed: ["y"]
        ),
        Case(
            name: "flow, removal of the first and of the last",
            before: "a: { x: 1, y: 2, z: 3 }\n",
            after: "a: { y: 2, \"new\": {\"b\": 1} }\n",
            removed: ["x", "z"]
        ),
        Case(
            name: "flow, removal of all",
            before: "{\"a\": {\"x\": 1}}",
            after: "{\"a\": {\"new\": {\"b\": 1}}}",
            removed: ["x"]
        ),
        Case(
            name: "flow on lines, with comments",
            before: "a: {\n  x: 1, # one\n  y: 2 # two\n}\n",
            after: "a: {\n  x: 1, # one\n  \"new\": {\n    \"b\": 1\n  },\n  y: 2 # two\n}\n",
            position: .behind("x")
        ),
        Case(name: "minified JSON", before: #"{"a":{"x":1},"z":1}"#, after: #"{"a":{"x":1, "new": {"b": 1}},"z":1}"#),
        Case(
            name: "JSON, tabs, before a last member on one line",
            before: "{\n\t\"a\": {\n\t\t\"x\": 1\n\t}\n}\n",
            after: "{\n\t\"a\": {\n\t\t\"new\": {\n\t\t\t\"b\": 1\n\t\t},\n\t\t\"x\": 1\n\t}\n}\n"
        ),
        Case(
            name: "JSON, four spaces, behind a last member on lines",
            before: "{\n    \"a\": {\n        \"x\": {\n            \"y\": 1\n        }\n    }\n}",
            after:
                "{\n    \"a\": {\n        \"x\": {\n            \"y\": 1\n        },\n        \"new\": {\n            \"b\": 1\n        }\n    }\n}"
        ),
        Case(
            name: "JSON, no mapping yet",
            before: "{\n  \"z\": []\n}",
            after: "{\n  \"a\": {\n    \"new\": {\n      \"b\": 1\n    }\n  },\n  \"z\": []\n}"
        ),
        Case(
            name: "JSON, empty",
            before: "{\n  \"a\": {}\n}",
            after: "{\n  \"a\": {\n    \"new\": {\n      \"b\": 1\n    }\n  }\n}"
        ),
        Case(
            name: "surrogates",
            before: #"{"a": {"x": "\ud83d\ude00"}}"#,
            after: #"{"a": {"x": "\ud83d\ude00", "new": {"b": 1}}}"#
        ),
        Case(
            name: "byte order mark, document marks, anchors, aliases, tags and merge keys elsewhere",
            before: "\u{FEFF}---\na: &a\n  x: &x !!str 1\nz: { <<: *a, y: *x }\n...\n",
            after: "\u{FEFF}---\na: &a\n  x: &x !!str 1\n  new:\n    b: 1\nz: { <<: *a, y: *x }\n...\n"
        ),
        Case(
            name: "beside a merge key",
            before: "z: &z { x: 1 }\na:\n  <<: *z\n",
            after: "z: &z { x: 1 }\na:\n  <<: *z\n  new:\n    b: 1\n"
        ),
        Case(
            name: "a current value keeps its form",
            before: "a:\n  new: { \"b\": 1 } # mine\n",
            after: "a:\n  new: { \"b\": 1 } # mine\n"
        ),
        Case(
            name: "an old value is replaced where it stands",
            before: "a:\n    new: # mine\n        # old\n        b: 2\n        c: 3\n    z: 1\n",
            after: "a:\n    new: # mine\n        # old\n        b: 1\n    z: 1\n"
        ),
        Case(
            name: "an old value in flow",
            before: "a: { new: { b: 2 }, z: 1 }\n",
            after: "a: { new: {\"b\": 1}, z: 1 }\n"
        ),
    ]
}
