import ErrorCodesRuntime
import Testing

@testable import ErrorCodesMessages

struct DateFormatTests {
    @Test(
        arguments: [
            ("en", "2026-01-31T08:05:59Z", "Jan 31, 2026, 8:05\u{202F}AM UTC"),
            ("en", "2026-12-01T00:00:00Z", "Dec 1, 2026, 12:00\u{202F}AM UTC"),
            ("en", "2026-12-01T12:59:59.999Z", "Dec 1, 2026, 12:59\u{202F}PM UTC"),
            ("en-GB", "2026-09-01T23:05:00Z", "1 Sept 2026, 23:05 UTC"),
            ("de", "2026-01-31T08:05:00+02:00", "31.01.2026, 06:05 UTC"),
            ("fr-CA", "2026-01-31T08:05:00Z", "31 janv. 2026, 08 h 05 UTC"),
            ("es", "2026-01-31T08:05:00Z", "31 ene 2026, 8:05 UTC"),
            ("ru", "2026-01-31T08:05:00Z", "31 янв. 2026\u{202F}г., 08:05 UTC"),
            ("zh-Hans", "2026-01-31T08:05:00Z", "2026年1月31日 08:05 UTC"),
            ("zh-CN", "2026-01-31T08:05:00Z", "2026年1月31日 08:05 UTC"),
            ("zh-TW", "2026-01-31T19:05:00Z", "2026年1月31日 晚上7:05 UTC"),
            ("zh-TW", "2026-01-31T12:05:00Z", "2026年1月31日 中午12:05 UTC"),
            ("zh-HK", "2026-01-31T19:05:00Z", "2026年1月31日 下午7:05 UTC"),
            ("ko", "2026-01-31T19:05:00Z", "2026. 1. 31. PM 7:05 UTC"),
            ("vi", "2026-01-31T19:05:00Z", "19:05 UTC 31 thg 1, 2026"),
            ("ar-EG", "2026-01-31T19:05:00Z", "٣١\u{200F}/٠١\u{200F}/٢٠٢٦، ٧:٠٥ م UTC"),
            ("fa", "2026-01-31T19:05:00Z", "۳۱ ژانویه ۲۰۲۶،\u{200F} ۱۹:۰۵ UTC"),
            ("he", "2026-01-31T19:05:00Z", "31 בינו׳ 2026, 19:05 UTC"),
            ("iw", "2026-01-31T19:05:00Z", "31 בינו׳ 2026, 19:05 UTC"),
            ("hi", "2026-01-31T19:05:00Z", "31 जन॰ 2026, 7:05 pm UTC"),
            ("en", "1969-12-31T23:59:59Z", "Dec 31, 1969, 11:59\u{202F}PM UTC"),
            ("xx", "2026-01-31T19:05:00Z", "2026-01-31T19:05:00Z"),
            ("aa-DJ", "2026-01-31T19:05:00Z", "31-Qun-2026 7:05\u{202F}carra UTC"),
            ("mg", "2026-01-31T19:05:00Z", "2026 Jan 31 19:05 UTC"),
        ]
    )
    func instant(in language: String, _ written: String, reads text: String) throws {
        let instant = try #require(DateTime(written))
        #expect(DateFormat.text(instant, language: language) == text)
    }

    @Test(
        arguments: [
            ("en", "Jan 31, 2026"), ("de", "31.01.2026"), ("zh-Hans", "2026年1月31日"), ("vi", "31 thg 1, 2026"),
            ("ru", "31 янв. 2026\u{202F}г."), ("ar-EG", "٣١\u{200F}/٠١\u{200F}/٢٠٢٦"), ("xx", "2026-01-31"),
        ]
    )
    func day(in language: String, reads text: String) throws {
        let date = try #require(CalendarDate("2026-01-31"))
        #expect(DateFormat.text(date, language: language) == text)
        let message = try #require(MessageTemplate("{a}"))
        var parameters = _ParameterCollector()
        parameters.add("a", date)
        #expect(message.filled(parameters.list, language: language) == text)
    }
}
