import ErrorCodesRuntime

/// The date and the time of day of an instant in UTC, to the minute.
struct ClockTime: Hashable {
    let date: CivilDate
    let hour: Int
    let minute: Int

    init(_ instant: DateTime) {
        let seconds = Int(instant.secondsSinceEpoch.rounded(.down))
        let days = seconds.dividedDown(by: 86_400)
        date = CivilDate(daysSinceEpoch: days)
        hour = (seconds - days * 86_400) / 3_600
        minute = (seconds - days * 86_400) / 60 % 60
    }
}
