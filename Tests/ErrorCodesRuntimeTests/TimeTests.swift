import ErrorCodesRuntime
import Foundation
import Testing

@Suite("Instants")
struct DateTimeTests {
    /// Text as read, seconds, text as written.
    static let instants: [(String, Double, String)] = [
        ("1970-01-01T00:00:00Z", 0, "1970-01-01T00:00:00Z"),
        ("1985-04-12T23:20:50.52Z", 482_196_050.52, "1985-04-12T23:20:50.52Z"),
        ("1996-12-19T16:39:57-08:00", 851_042_397, "1996-12-20T00:39:57Z"),
        ("1937-01-01T12:00:27.87+00:20", -1_041_337_172.13, "1937-01-01T11:40:27.87Z"),
        ("2026-01-31t08:00:00.250000z", 1_769_846_400.25, "2026-01-31T08:00:00.25Z"),
        ("2024-02-29T00:00:00Z", 1_709_164_800, "2024-02-29T00:00:00Z"),
        ("1990-12-31T23:59:60Z", 662_688_000, "1991-01-01T00:00:00Z"),
        ("0000-01-01T00:00:00Z", -62_167_219_200, "0000-01-01T00:00:00Z"),
        ("9999-12-31T23:59:59Z", 253_402_300_799, "9999-12-31T23:59:59Z"),
        ("2000-01-01T00:00:00-00:00", 946_684_800, "2000-01-01T00:00:00Z"),
        ("1969-12-31T23:59:59.5Z", -0.5, "1969-12-31T23:59:59.5Z"),
        ("1970-01-01T00:00:00.0000006Z", 0.000_001, "1970-01-01T00:00:00.000001Z"),
    ]

    @Test("are read and written", arguments: instants)
    func text(read: String, seconds: Double, written: String) {
        #expect(DateTime(read)?.secondsSinceEpoch == seconds)
        #expect(DateTime(secondsSinceEpoch: seconds).description == written)
    }

    @Test(
        "other text is refused",
        arguments: [
            "", "2026-01-31", "2026-01-31T08:00:00", "2026-02-29T00:00:00Z", "2100-02-29T00:00:00Z",
            "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z", "2026-01-00T00:00:00Z", "2026-01-01T24:00:00Z",
            "2026-01-01T00:60:00Z", "2026-01-01T00:00:61Z", "2026-01-01T00:00:00.Z", "2026-01-01T00:00:00+24:00",
            "2026-01-01T00:00:00+0100", "2026-01-01 00:00:00Z", "2026-1-01T00:00:00Z", "2026-01-01T00:00:00Z ",
            "+2026-01-01T00:00:00Z", "２026-01-01T00:00:00Z",
        ]
    )
    func refused(text: String) {
        #expect(DateTime(text) == nil)
    }

    @Test("an instant of less than a microsecond is rounded", arguments: [(0.000_000_4, 0), (1.000_000_6, 1.000_001)])
    func precision(seconds: Double, kept: Double) {
        #expect(DateTime(secondsSinceEpoch: seconds).secondsSinceEpoch == kept)
    }

    @Test("an instant comes back from a body as it went there")
    func roundTrip() throws {
        for number in 0..<1_000 {
            let seconds = 1_769_846_400.123_456_78 + Double(number) * 7_919.731_284_1
            let date = Date(timeIntervalSince1970: seconds)
            let error = OrderError.scheduled(
                at: date,
                until: date,
                rates: nil,
                links: [],
                next: nil,
                share: 1,
                isFinal: true
            )
            let problem = try ProblemDetails(decoding: error.encodedProblem())
            #expect(OrderError.decode(problem) == .known(error))
        }
    }

    @Test(
        "text keeps its microseconds in any year",
        arguments: ["0000-01-01T00:00:00.000001Z", "2109-10-26T04:05:06.029511Z", "9000-01-01T00:00:00.000001Z"]
    )
    func distantYears(text: String) {
        #expect(DateTime(text)?.description == text)
    }

    @Test("fractions are rounded to microseconds, and carry")
    func rounding() {
        #expect(DateTime(secondsSinceEpoch: 0.9999999).description == "1970-01-01T00:00:01Z")
        #expect(DateTime(secondsSinceEpoch: 0.0000004).description == "1970-01-01T00:00:00Z")
        #expect(DateTime(secondsSinceEpoch: 1_700_000_000.123456).description == "2023-11-14T22:13:20.123456Z")
    }

    @Test("what no four-digit year can say is brought within")
    func limits() {
        #expect(DateTime(secondsSinceEpoch: .infinity).description == "9999-12-31T23:59:59Z")
        #expect(DateTime(secondsSinceEpoch: -1e300).description == "0000-01-01T00:00:00Z")
        #expect(DateTime(secondsSinceEpoch: .nan).description == "1970-01-01T00:00:00Z")
    }

    @Test("every day of eight centuries comes back")
    func days() {
        for day in stride(from: -146_097, through: 146_097, by: 1) {
            let instant = DateTime(secondsSinceEpoch: Double(day) * 86_400)
            guard DateTime(instant.description) != instant else { continue }
            Issue.record("day \(day) became \(instant)")
            return
        }
    }
}

@Suite("Durations")
struct DurationTests {
    private func wire(_ duration: Duration) -> JSONValue { ParameterValue.duration(duration).json }

    /// A duration, as ISO 8601 on the wire, and as people read it.
    static let durations: [(Duration, String, String)] = [
        (.zero, "PT0S", "0s"),
        (.seconds(30), "PT30S", "30s"),
        (.seconds(5400), "PT1H30M", "1h 30m"),
        (.seconds(3600) + .milliseconds(500), "PT1H0.5S", "1h 0.5s"),
        (.milliseconds(250), "PT0.25S", "0.25s"),
        (.seconds(-300), "-PT5M", "-5m"),
        (.milliseconds(-1500), "-PT1.5S", "-1.5s"),
        (.seconds(90061), "PT25H1M1S", "1d 1h 1m 1s"),
        (Duration(secondsComponent: 0, attosecondsComponent: 1), "PT0.000000000000000001S", "0.000000000000000001s"),
    ]

    @Test("are written and read", arguments: durations)
    func text(duration: Duration, wire: String, compact: String) {
        #expect(ParameterValue.duration(duration).json == .string(wire))
        #expect(ParameterValue.duration(duration).description == compact)
        #expect(Duration(parameterValue: .string(wire)) == duration)
    }

    @Test("other spellings are read")
    func spellings() {
        #expect(Duration(parameterValue: .string("P1DT2H3M4.5S")) == .seconds(93784) + .milliseconds(500))
        #expect(Duration(parameterValue: .string("P2W")) == .seconds(1_209_600))
        #expect(Duration(parameterValue: .string("P1D")) == .seconds(86_400))
        #expect(Duration(parameterValue: .string("PT90M")) == .seconds(5400))
        #expect(Duration(parameterValue: .string("PT0,5S")) == .milliseconds(500))
        #expect(
            Duration(parameterValue: .string("PT0.1234567890123456789S"))
                == Duration(secondsComponent: 0, attosecondsComponent: 123_456_789_012_345_678)
        )
    }

    @Test(
        "other text is refused",
        arguments: [
            "", "P", "PT", "30s", "PT30", "P1Y", "P1M", "PT1S1M", "PT1S1S", "P1S", "PT1D", "P1DT", "PT.5S", "PT1.S",
            "PT0.5M", "--PT1S", "PT-1S", "PT1S ", "PT99999999999999999999S", "PT9000000000000000000S", "PTS",
        ]
    )
    func refused(text: String) {
        #expect(Duration(parameterValue: .string(text)) == nil)
    }
}

@Suite("Days")
struct CalendarDateTests {
    @Test(
        "are read and written",
        arguments: [("2026-01-31", 2026, 1, 31), ("2024-02-29", 2024, 2, 29), ("0000-01-01", 0, 1, 1)]
    )
    func text(text: String, year: Int, month: Int, day: Int) throws {
        let date = try #require(CalendarDate(text))
        #expect((date.year, date.month, date.day) == (year, month, day))
        #expect(CalendarDate(year: year, month: month, day: day) == date)
        #expect(date.description == text)
        #expect(CalendarDate(parameterValue: .string(text)) == date)
        #expect(date.parameterValue.json == .string(text))
    }

    @Test(
        "other text is refused",
        arguments: [
            "", "2026-1-31", "2026-02-29", "2100-02-29", "2026-13-01", "2026-00-01", "2026-01-00",
            "2026-01-31T00:00:00Z",
            "2026-01-31 ", "20260131", "+2026-01-31", "２026-01-31",
        ]
    )
    func refused(text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test("days out of the calendar are none", arguments: [(2026, 2, 29), (2026, 0, 1), (10_000, 1, 1), (-1, 1, 1)])
    func none(year: Int, month: Int, day: Int) {
        #expect(CalendarDate(year: year, month: month, day: day) == nil)
    }

    @Test("are in the order of the calendar")
    func order() {
        let texts = ["1969-12-31", "2024-02-29", "2024-03-01", "2025-01-01"]
        #expect(texts.reversed().compactMap { CalendarDate($0) }.sorted().map(\.description) == texts)
    }
}
