import Testing

/// The condition that a test waited for did not come about.
struct NeverCame: Error {}

/// Waits until something that other tasks bring about is so.
///
/// It gives up when a minute is over and it has looked a thousand times, between which every other task has a turn:
/// where many tests run, a task may wait long for its next one.
///
/// - Throws: `NeverCame`, after an issue is recorded, since a test that went on would wait for ever for what it asks
///   next.
func eventually(
    _ what: @autoclosure () -> Comment,
    sourceLocation: SourceLocation = #_sourceLocation,
    _ condition: @Sendable () -> Bool
) async throws {
    let end = ContinuousClock.now + .seconds(60)
    var turns = 0
    while !condition() {
        guard turns < 1_000 || ContinuousClock.now < end else {
            Issue.record(what(), sourceLocation: sourceLocation)
            throw NeverCame()
        }
        turns += 1
        await Task.yield()
    }
}
