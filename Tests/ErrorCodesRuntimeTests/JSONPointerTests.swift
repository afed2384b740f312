import ErrorCodesRuntime
import Testing

@Suite("JSON pointers")
struct JSONPointerTests {
    /// RFC 6901, sections 5 and 6: plain text, fragment, tokens.
    static let pointers: [(String, String, [String])] = [
        ("", "#", []),
        ("/foo", "#/foo", ["foo"]),
        ("/foo/0", "#/foo/0", ["foo", "0"]),
        ("/", "#/", [""]),
        ("/a~1b", "#/a~1b", ["a/b"]),
        ("/c%d", "#/c%25d", ["c%d"]),
        ("/e^f", "#/e%5Ef", ["e^f"]),
        ("/g|h", "#/g%7Ch", ["g|h"]),
        ("/i\\j", "#/i%5Cj", ["i\\j"]),
        ("/k\"l", "#/k%22l", ["k\"l"]),
        ("/ ", "#/%20", [" "]),
        ("/m~0n", "#/m~0n", ["m~n"]),
        ("/~01", "#/~01", ["~1"]),
        ("/名", "#/%E5%90%8D", ["名"]),
        ("//", "#//", ["", ""]),
    ]

    @Test("plain text, fragment and tokens belong together", arguments: pointers)
    func forms(plain: String, fragment: String, tokens: [String]) throws {
        let pointer = try #require(JSONPointer(plain))
        #expect(pointer.tokens == tokens)
        #expect(pointer.description == fragment)
        #expect(pointer.plainText == plain)
        #expect(JSONPointer(fragment) == pointer)
        #expect(JSONPointer(tokens.map { JSONPointer.Step($0) }) == pointer)
    }

    @Test(
        "text that is no pointer",
        arguments: ["a", "a/b", "#a", "/~", "/~2", "/a~", "/~~0", "#/%", "#/%4", "#/%zz", "#/%FF", " /a"]
    )
    func invalid(text: String) {
        #expect(JSONPointer(text) == nil)
    }

    @Test("other spellings of a fragment")
    func spellings() throws {
        let spellings = [("#/%61%2Fb", "/a/b"), ("#/%7e0", "/~0"), ("#/%e5%90%8d", "/名"), ("#%2Fa", "/a")]
        for (spelling, plain) in spellings {
            let pointer = try #require(JSONPointer(spelling))
            #expect(pointer == JSONPointer(plain))
            #expect(pointer.plainText == plain)
        }
        #expect(JSONPointer("/%61") != JSONPointer("/a"))
        #expect(JSONPointer.root.appending("~/%").tokens == ["~/%"])
    }

    @Test("literals and steps")
    func literals() {
        let pointer: JSONPointer = "/items/0/price"
        let fragment: JSONPointer = "#/items/0/price"
        let steps: JSONPointer = ["items", 0, "price"]
        #expect(pointer == fragment)
        #expect(pointer == steps)
        let index = 0
        #expect(JSONPointer.root.appending("items").appending(.init(index)).appending("price") == pointer)
        #expect(JSONPointer.root.description == "#")
    }

    @Test("an index from anywhere makes a pointer", arguments: [(-1, "#/-1"), (.min, "#/-9223372036854775808")])
    func negativeIndex(index: Int, text: String) {
        #expect(JSONPointer.root.appending(.init(index)).description == text)
    }
}
