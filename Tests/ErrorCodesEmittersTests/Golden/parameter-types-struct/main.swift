import ErrorCodesRuntime
import Foundation

func date(_ seconds: Double) -> Date { Date(timeIntervalSince1970: seconds) }
func day(_ day: Int) throws -> CalendarDate {
    guard let date = CalendarDate(year: 2026, month: 1, day: day) else { throw CancellationError() }
    return date
}
func uuid(_ digit: Character) -> UUID {
    UUID(uuidString: "0000000\(digit)-0000-4000-8000-00000000000\(digit)") ?? UUID()
}
func url(_ path: String) throws -> URL {
    guard let url = URL(string: "https://example.com/" + path) else { throw CancellationError() }
    return url
}

let errors: [TypesError] = [
    .plain(
        aString: "text",
        anInt: -3,
        aDouble: 1.5,
        aBool: true,
        aDate: date(1_700_000_000.25),
        aDay: try day(31),
        aDuration: .seconds(5400),
        aUUID: uuid("1"),
        aURL: try url("a?b=c"),
        aChoice: .veryHigh
    ),
    .optional(
        aString: "text",
        anInt: 4,
        aDouble: 2,
        aBool: false,
        aDate: date(0),
        aDay: try day(1),
        aDuration: .milliseconds(1500),
        aUUID: uuid("2"),
        aURL: try url("d"),
        aChoice: .low
    ),
    .optional(
        aString: nil,
        anInt: nil,
        aDouble: nil,
        aBool: nil,
        aDate: nil,
        aDay: nil,
        aDuration: nil,
        aUUID: nil,
        aURL: nil,
        aChoice: nil
    ),
    .lists(
        strings: ["a", "b"],
        ints: [1, 2],
        doubles: [0.5],
        bools: [true, false],
        dates: [date(60), date(61)],
        days: [[try day(2), try day(3)], []],
        durations: [.seconds(1)],
        uuids: [uuid("3")],
        urls: [try url("e"), try url("f")],
        choices: [.high, .low],
        matrix: [[1, 2], [], [3]]
    ),
    .lists(
        strings: [],
        ints: [],
        doubles: [],
        bools: [],
        dates: [],
        days: [],
        durations: [],
        uuids: [],
        urls: [],
        choices: [],
        matrix: []
    ),
    .optionalLists(
        strings: ["s"],
        dates: [date(3600)],
        days: [try day(4)],
        uuids: [uuid("4")],
        urls: [try url("g")],
        durations: [.seconds(2)],
        choices: [.low]
    ),
    .optionalLists(strings: nil, dates: nil, days: nil, uuids: nil, urls: nil, durations: nil, choices: nil),
    .guarded(mail: "ann@example.com", born: date(86_400), site: [try url("h")]),
    .guarded(mail: "ann@example.com", born: nil, site: nil),
    .withFields(errors: [
        FieldError(.late(limit: date(120), id: nil, links: [], mail: "m"), at: "/a"),
        FieldError(.late(limit: date(180), id: uuid("5"), links: [try url("i")], mail: "n"), at: "/b"),
    ]),
]
for error in errors {
    let bytes = ProblemDetails(error).encoded()
    print(String(decoding: bytes, as: UTF8.self))
    let decoded = TypesError.decode(try ProblemDetails(decoding: bytes))
    print("  comes back equal:", decoded == .known(error))
    print("  log:", error)
}

let wrapped = TypesError.guarded(
    mail: "ann@example.com",
    born: nil,
    site: nil,
    host: try url("host"),
    day: try day(5),
    trace: uuid("6"),
    moments: [date(0), date(1)],
    level: .high,
    key: "opensesame",
    keys: [uuid("7")]
)
print(wrapped, wrapped.context)
print(String(decoding: ProblemDetails(wrapped).encoded(), as: UTF8.self))
print(wrapped.context["key"] as Any, wrapped.context["keys"] as Any)

var problem = ProblemDetails(errors[0])
problem.extensions["aUUID"] = "not a UUID"
print(TypesError.decode(problem))
problem.extensions["aUUID"] = nil
print(TypesError.decode(problem))
problem.extensions["aUUID"] = "00000001-0000-4000-8000-000000000001"
problem.extensions["aDay"] = "2026-02-30"
print(TypesError.decode(problem))
