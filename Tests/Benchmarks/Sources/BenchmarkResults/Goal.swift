/// What a measurement must not exceed.
package enum Goal: Codable, Hashable, Sendable {
    /// The most that the measured may be of the reference: 1.5 for at most half as much again, 1.0 / 30 for a thirtieth.
    case ratio(Double)
    /// The most of the measured itself, in its own unit.
    case value(Double)
}
