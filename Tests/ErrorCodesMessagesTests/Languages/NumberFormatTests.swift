import ErrorCodesRuntime
import Testing

@testable import ErrorCodesMessages

struct NumberFormatTests {
    @Test(
        arguments: [
            ("en", 0, "0"), ("en", 17, "17"), ("fa", 17, "۱۷"), ("en", 999, "999"), ("en", 1_000, "1,000"),
            ("en", -1_234_567, "-1,234,567"),
            ("de", 1_234_567, "1.234.567"), ("de-CH", 1_234, "1’234"), ("nb-NO", -1_234, "−1\u{A0}234"),
            ("fr", 1_234, "1\u{202F}234"), ("sv", -5, "−5"), ("he", -5, "\u{200E}-5"),
            ("hi", 1_234_567, "12,34,567"), ("en-IN", 12_345_678, "1,23,45,678"), ("hi", 1_000, "1,000"),
            ("es", 1_234, "1234"), ("es", 12_345, "12.345"), ("es-MX", 1_234, "1,234"), ("pl", 1_234, "1234"),
            ("pt-PT", 1_234, "1234"), ("pt-PT", 12_345, "12\u{A0}345"), ("pt-BR", 1_234, "1.234"),
            ("pt-MZ", 1_234, "1234"), ("pt-AO", 1_234, "1\u{A0}234"),
            ("ar", 1_234, "1,234"), ("ar-EG", -1_234, "\u{61C}-١٬٢٣٤"), ("fa", 1_234_567, "۱٬۲۳۴٬۵۶۷"),
            ("mr", 1_234_567, "१२,३४,५६७"), ("bn", 100_000, "১,০০,০০০"), ("my", 12, "၁၂"), ("ff-Adlm", 10, "𞥑𞥐"),
            ("zh-TW", 10_000, "10,000"), ("ZH-hans-cn", 10_000, "10,000"), ("iw", -1, "\u{200E}-1"),
            ("uz-AF", 12, "۱۲"), ("uz", 1_000, "1\u{A0}000"), ("xx", 1_000, "1,000"), ("", 1_000, "1,000"),
            ("en", Int.min, "-9,223,372,036,854,775,808"),
        ]
    )
    func integer(in language: String, _ number: Int, reads text: String) {
        #expect(NumberFormat.text(number, language: language) == text)
    }

    @Test(
        arguments: [
            ("en", 0.5, "0.5"), ("de", 0.5, "0,5"), ("de", 1_234.5678, "1.234,568"), ("ar-EG", 1.25, "١٫٢٥"),
            ("en", 1.0, "1"), ("en", -0.0, "0"), ("en", -0.0001, "0"), ("en", -0.0006, "-0.001"),
            ("en", 0.0005, "0"), ("en", 0.0015, "0.002"), ("en", 2.0005, "2"), ("en", 2.0015, "2.002"),
            ("en", 0.00051, "0.001"), ("en", 0.1 + 0.2, "0.3"), ("en", 999.9996, "1,000"), ("en", 9.9999, "10"),
            ("en", 5e-300, "0"), ("en", 0.012, "0.012"), ("en", 100.001, "100.001"),
            ("en", 1e16, "10,000,000,000,000,000"), ("en", 1.5e21, "1,500,000,000,000,000,000,000"),
            ("en", 123_456_789.123_456, "123,456,789.123"),
            ("en", .nan, "NaN"), ("ru", .nan, "не\u{A0}число"), ("en", .infinity, "∞"), ("sv", -.infinity, "−∞"),
        ] as [(String, Double, String)]
    )
    func number(in language: String, _ number: Double, reads text: String) {
        #expect(NumberFormat.text(number, language: language) == text)
    }

    @Test func theLargestNumberHasAllItsDigits() {
        let text = NumberFormat.text(-Double.greatestFiniteMagnitude, language: "xx")
        #expect(text.hasPrefix("-179,769,313,486,231,570,000,"))
        #expect(text.count == 1 + 309 + 102)
    }
}
