import ErrorCodesRuntime
import Testing

@testable import ErrorCodesMessages

struct PluralRulesTests {
    /// The categories of a language and integers that have them; where a category begins and ends.
    @Test(arguments: [
        ("en", "other:0 one:1,-1 other:2,11,21,100,101,1000000"),
        ("EN-us", "one:1 other:2"),
        ("zh", "other:0,1,2,100"),
        ("zh-Hant-TW", "other:0,1,2"),
        ("pl", "many:0 one:1 few:2,3,4 many:5,11,12,13,14,20,21 few:22,24 many:25,101,111,112 few:102 many:1000000"),
        (
            "ar",
            "zero:0 one:1 two:2 few:3,10 many:11,99 other:100,101,102 few:103,110 many:111,199 other:200 other:1000000"
        ),
        ("fr", "one:0,1 other:2,100,999999 many:1000000,2000000 other:1000001"),
        ("ru", "many:0 one:1 few:2,4 many:5,11,14,20 one:21 few:22 many:25,111 one:101,121"),
        ("cs", "other:0 one:1 few:2,4 other:5,22,1000000"),
        ("sl", "other:0 one:1 two:2 few:3,4 other:5,11 one:101 two:102 few:103 other:105"),
        ("lt", "other:0 one:1 few:2,9 other:10,11,19,20 one:21 few:22 other:111"),
        ("lv", "zero:0 one:1 other:2,9 zero:10,11,19,20 one:21 zero:111 one:101"),
        ("cy", "zero:0 one:1 two:2 few:3 other:4,5 many:6 other:7,11,100"),
        ("ga", "other:0 one:1 two:2 few:3,6 many:7,10 other:11,21"),
        ("he", "other:0 one:1 two:2 other:3,10,20,100"),
        ("iw-IL", "two:2"),
        ("pt", "one:0,1 other:2 many:1000000"),
        ("pt-PT", "other:0 one:1 other:2 many:1000000"),
        ("pt-AO", "other:0"),
        ("pt-BR", "one:0"),
        ("hi", "one:0,1 other:2"),
        ("sh", "one:21 few:22 other:25"),
        ("tl", "one:1,2,3 other:4 one:5 other:6 one:10"),
        ("ru-Latn", "few:22"),
        ("sgs", "one:1 two:2 few:3,22 other:10,11"),
        ("xx", "other:0,1"),
        ("", "other:1"),
    ])
    func integers(of language: String, have categories: String) throws {
        for group in categories.split(separator: " ") {
            let sides = group.split(separator: ":")
            for number in try sides[1].split(separator: ",").map({ try #require(Int($0)) }) {
                #expect(PluralRules.category(of: number, language: language).rawValue == sides[0], "\(number)")
            }
        }
    }

    @Test(
        arguments: [
            ("en", 1.0, .one), ("en", 1.5, .other), ("en", 0.0, .other), ("en", -1.0, .one),
            ("fr", 0.5, .one), ("fr", 1.99, .one), ("fr", 1.9999, .other), ("fr", 2.0, .other),
            ("cs", 1.0, .one), ("cs", 1.5, .many), ("pl", 1.5, .other), ("ru", 21.0, .one), ("ru", 0.5, .other),
            ("lt", 0.5, .many), ("lv", 0.1, .one), ("lv", 10.5, .other), ("lv", 0.11, .zero), ("lv", 1.21, .one),
            ("sl", 0.5, .few), ("he", 0.5, .one), ("he", 1.5, .other), ("da", 0.5, .one), ("da", 2.5, .other),
            ("ar", 3.5, .other), ("hi", 0.5, .one), ("pt", 1.5, .one), ("pt-PT", 1.5, .other),
            ("en", 0.9999, .one), ("fr", 1e6, .many), ("fr", 1e30, .many), ("en", 1e300, .other),
            ("en", .infinity, .other), ("en", .nan, .other),
        ] as [(String, Double, PluralCategory)]
    )
    func fractions(of language: String, _ number: Double, have category: PluralCategory) {
        #expect(PluralRules.category(of: number, language: language) == category)
    }

    @Test func theLowestIntegerHasACategory() {
        #expect(PluralRules.category(of: Int.min, language: "ru") == .many)
    }
}
