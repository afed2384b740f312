/// Whether sending the same request again can help.
package enum RetryAdvice: Sendable, Hashable {
    case never
    /// After a pause that grows from one try to the next.
    case backoff
    case after(SpecDuration)
}

/// How often an error may occur before somebody is told.
package struct Alert: Sendable, Hashable {
    /// More occurrences than this are too many; as it is written, since only a monitoring system computes with it.
    package var above: Text
    package var per: SpecDuration
    /// For how long it must be so; nil for at once.
    package var sustained: SpecDuration?
    package var severity: Text

    package init(above: Text, per: SpecDuration, sustained: SpecDuration?, severity: Text) {
        self.above = above
        self.per = per
        self.sustained = sustained
        self.severity = severity
    }
}
