/// What a count is beside the one that was recorded; the change is a share of the latter.
enum CountVerdict {
    case notRecorded
    case more(Double)
    case fewer(Double)
    case alike(Double)

    var isFailure: Bool {
        switch self {
        case .notRecorded, .more: true
        case .fewer, .alike: false
        }
    }
}

extension CountVerdict: CustomStringConvertible {
    var description: String {
        switch self {
        case .notRecorded: "NOT RECORDED"
        case .more(let change): "\(Self.percent(change)): MORE THAN A TENTH ABOVE WHAT IS RECORDED"
        case .fewer(let change): "\(Self.percent(change)): record it, so that it stays"
        case .alike(let change): Self.percent(change)
        }
    }

    private static func percent(_ change: Double) -> String {
        let tenths = Int((change * 1_000).rounded())
        return "\(tenths < 0 ? "-" : "+")\(abs(tenths) / 10).\(abs(tenths) % 10) %"
    }
}
