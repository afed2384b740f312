import Testing

@testable import ErrorCodesSpec

@Suite("Dates of HTTP")
struct HTTPDateTests {
    @Test(
        "dates that are sent",
        arguments: [
            "Sun, 06 Nov 1994 08:49:37 GMT", "Mon, 01 Jan 0001 00:00:00 GMT", "Tue, 29 Feb 2000 23:59:59 GMT",
            "Thu, 29 Feb 2024 12:00:00 GMT", "Sat, 31 Dec 2016 23:59:60 GMT", "Fri, 31 Dec 9999 23:59:59 GMT",
            "Sat, 31 Jan 2026 08:00:00 GMT", "Thu, 01 Mar 1900 00:00:00 GMT",
        ]
    )
    func valid(_ text: String) {
        #expect(HTTPDate.isValid(Text(text)))
        #expect(HTTPDate.otherWeekday(of: Text(text)) == nil)
    }

    @Test(
        "what is no date",
        arguments: [
            "", " ", "Sun", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
            "Sun, 6 Nov 1994 08:49:37 GMT", "Sun, 06 nov 1994 08:49:37 GMT", "sun, 06 Nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 94 08:49:37 GMT", "Sun, 06 Nov 1994 8:49:37 GMT", "Sun, 06 Nov 1994 08:49 GMT",
            "Sun, 06 Nov 1994 24:00:00 GMT", "Sun, 06 Nov 1994 08:60:37 GMT", "Sun, 06 Nov 1994 08:49:61 GMT",
            "Sun, 06 Nov 1994 08:49:37 UTC", "Sun, 06 Nov 1994 08:49:37 GMT ", "Sun, 06 Nov 1994  08:49:37 GMT",
            "Sun 06 Nov 1994 08:49:37 GMT", "Sun, 00 Nov 1994 08:49:37 GMT", "Sun, 31 Nov 1994 08:49:37 GMT",
            "Wed, 29 Feb 2023 12:00:00 GMT", "Thu, 29 Feb 1900 12:00:00 GMT", "Sun, +6 Nov 1994 08:49:37 GMT",
            "Sat, 01 Jan 0000 00:00:00 GMT", "Xyz, 06 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 GMT GMT",
        ]
    )
    func malformed(_ text: String) {
        #expect(!HTTPDate.isValid(Text(text)))
        #expect(HTTPDate.otherWeekday(of: Text(text)) == nil)
    }

    @Test("a date on another day of the week is none, and its own day is known")
    func weekday() {
        let date: Text = "Mon, 06 Nov 1994 08:49:37 GMT"
        #expect(!HTTPDate.isValid(date))
        #expect(HTTPDate.otherWeekday(of: date) == "Sun")
    }
}
