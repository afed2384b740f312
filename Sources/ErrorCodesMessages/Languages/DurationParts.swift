import ErrorCodesRuntime

/// A duration in days, hours, minutes and milliseconds, rounded to the nearest millisecond.
struct DurationParts: Hashable {
    let isNegative: Bool
    let days: Int
    let hours: Int
    let minutes: Int
    /// Those of less than a minute.
    let milliseconds: Int

    init(_ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        let millisecond: UInt64 = 1_000_000_000_000_000
        let rounded = Int((attoseconds.magnitude + millisecond / 2) / millisecond)
        // Rounding up may make a second, for which the longest duration has no room.
        let whole = min(Int(clamping: seconds.magnitude), .max - 1) + rounded / 1_000
        isNegative = (seconds < 0 || attoseconds < 0) && (whole > 0 || rounded > 0)
        days = whole / 86_400
        hours = whole / 3_600 % 24
        minutes = whole / 60 % 60
        milliseconds = whole % 60 * 1_000 + rounded % 1_000
    }
}
