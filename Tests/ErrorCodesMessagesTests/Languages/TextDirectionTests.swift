import ErrorCodesRuntime
import Testing

@testable import ErrorCodesMessages

struct TextDirectionTests {
    @Test(arguments: [
        "ar", "ar-EG", "he", "iw", "HE-il", "fa", "ur-PK", "ps", "dv", "yi", "ji", "ckb", "sd", "ug", "ks", "syr",
        "nqo",
        "az-Arab", "az-IR", "ku-Arab", "pa-Arab", "pa-PK", "uz-Arab", "uz-AF", "ff-Adlm", "ms-Arab", "ar-x-private",
    ])
    func isRightToLeft(_ language: String) {
        #expect(TextDirection.isRightToLeft(language: language))
    }

    @Test(arguments: [
        "en", "zh-Hans", "hi", "az", "ku", "pa", "pa-IN", "uz", "sd-Deva", "sd-IN", "ug-Cyrl", "ar-Latn", "xx", "", "*",
    ])
    func isLeftToRight(_ language: String) {
        #expect(!TextDirection.isRightToLeft(language: language))
    }

    @Test(
        arguments: [
            ("order", .leftToRight), ("12 order", .leftToRight), ("Ω", .leftToRight), ("订单", .leftToRight),
            ("हिन्दी", .leftToRight), ("\u{200E}", .leftToRight),
            ("שלום", .rightToLeft), ("«سلام»", .rightToLeft), ("12 سلام", .rightToLeft), ("\u{200F}", .rightToLeft),
            ("\u{0710}", .rightToLeft), ("\u{0780}", .rightToLeft), ("\u{07C1}", .rightToLeft),
            ("\u{FEFB}", .rightToLeft),
            ("\u{FB1D}", .rightToLeft), ("\u{1E900}", .rightToLeft), ("a שלום", .leftToRight), ("ש a", .rightToLeft),
            ("", nil), ("12.5 %", nil), ("١٢٣", nil), ("۱۲۳", nil), ("\u{064B}", nil), ("😀", nil), ("\u{FEFF}", nil),
        ] as [(String, TextDirection?)]
    )
    func strong(in text: String, is direction: TextDirection?) {
        #expect(TextDirection.strong(in: text) == direction)
    }

    @Test func mixedTextsOpposeBothDirections() {
        #expect(TextDirection.rightToLeft.isOpposed(in: "שלום order"))
        #expect(TextDirection.leftToRight.isOpposed(in: "order שלום"))
        #expect(!TextDirection.rightToLeft.isOpposed(in: "שלום 12"))
        #expect(!TextDirection.leftToRight.isOpposed(in: "order 12"))
    }
}
