import Testing

import ErrorCodesAuthoring
import ErrorCodesSpec

struct PluralCategoriesTests {
    @Test(
        arguments: [
            ("en", "one other", "one other"),
            ("EN-gb", "one other", "one other"),
            ("zh-Hant", "other", "other"),
            ("ar", "zero one two few many other", "zero one two few many other"),
            ("pl", "one few many other", "one few many"),
            ("ru", "one few many other", "one few many"),
            ("cs-CZ", "one few many other", "one few other"),
            ("fr", "one many other", "one many other"),
            ("pt-PT", "one many other", "one many other"),
            ("ht", "one many other", "one many other"),
            ("lv", "zero one other", "zero one other"),
            ("nb", "one other", "one other"),
            ("iw", "one two other", "one two other"),
            ("sh", "one few other", "one few other"),
            ("xx", "other", "other"),
        ]
    )
    func categories(of language: String, are all: String, ofIntegers integers: String) throws {
        let tag = try #require(LanguageTag(Text(language)))
        #expect(PluralCategories.used(by: tag) == all.split(separator: " ").map(String.init))
        #expect(PluralCategories.usedByIntegers(of: tag) == integers.split(separator: " ").map(String.init))
    }
}
