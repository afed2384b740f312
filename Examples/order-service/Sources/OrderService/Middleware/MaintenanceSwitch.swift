/// Whether the shop is closed, and until when.
actor MaintenanceSwitch {
    private var end: ContinuousClock.Instant?

    /// Closes the shop until a point in time; nil opens it.
    func close(until end: ContinuousClock.Instant?) { self.end = end }

    /// How long the shop stays closed; nil where it is open.
    func rest(at now: ContinuousClock.Instant) -> Duration? {
        guard let end, end > now else { return nil }
        return now.duration(to: end)
    }
}
