import ErrorCodesRuntime
import Testing

@testable import ErrorCodesMessages

struct DurationFormatTests {
    @Test(
        arguments: [
            ("en", .seconds(30), "30 sec"),
            ("en", .seconds(5_400), "1 hr, 30 min"),
            ("en", .seconds(60), "1 min"),
            ("en", .seconds(86_400), "1 day"),
            ("en", .seconds(2 * 86_400 + 3_661), "2 days, 1 hr, 1 min, 1 sec"),
            ("en", .zero, "0 sec"),
            ("en", .milliseconds(1_500), "1.5 sec"),
            ("en", .milliseconds(-90_000), "-1 min, 30 sec"),
            ("en", .microseconds(400), "0 sec"),
            ("en", .microseconds(-400), "0 sec"),
            ("en", .microseconds(59_999_600), "1 min"),
            ("de", .seconds(5_400), "1 Std., 30 Min."),
            ("de", .seconds(2 * 86_400 + 5_400), "2 Tg., 1 Std. und 30 Min."),
            ("de", .milliseconds(1_500), "1,5 Sek."),
            ("zh-Hans", .seconds(5_400), "1小时30分钟"),
            ("zh-TW", .seconds(5_400), "1 小時 30 分鐘"),
            ("pl", .seconds(5 * 86_400), "5 dni"),
            ("cs", .milliseconds(86_400_500), "1 den, 0,5 s"),
            ("ar", .seconds(86_400 * 2), "يومان"),
            ("ar-EG", .seconds(86_400 * 3), "٣ أيام"),
            ("ru", .seconds(86_400 * 5 + 60), "5 дн. 1 мин"),
            ("th", .seconds(86_400 + 3_660), "1 วัน 1 ชม. และ 1 นาที"),
            ("xx", .seconds(5_400), "1h 30m"),
        ] as [(String, Duration, String)]
    )
    func duration(in language: String, _ duration: Duration, reads text: String) {
        #expect(DurationFormat.text(duration, language: language) == text)
    }

    @Test func theLongestDurationsHaveAText() {
        let longest = Duration(secondsComponent: .max, attosecondsComponent: 999_999_999_999_999_999)
        #expect(DurationFormat.text(longest, language: "en").hasPrefix("106,751,991,167,300 days, 15 hr"))
        let lowest = Duration(secondsComponent: .min, attosecondsComponent: 0)
        #expect(DurationFormat.text(lowest, language: "en").hasPrefix("-106,751,991,167,300 days, 15 hr"))
    }
}
