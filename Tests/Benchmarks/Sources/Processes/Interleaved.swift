/// Runs commands in turn, round after round, so that what else the machine does falls on all of them alike.
///
/// - Parameters:
///   - rounds: How often each runs.
///   - prepare: Called before each run, whose time does not count.
/// - Returns: The usages of each command, in their order.
package func measureInterleaved(
    _ commands: [MeasuredCommand],
    rounds: Int,
    prepare: (MeasuredCommand) throws -> Void = { _ in }
) throws -> [[ProcessUsage]] {
    var usages = [[ProcessUsage]](repeating: [], count: commands.count)
    for _ in 0..<rounds {
        for (index, command) in commands.enumerated() {
            try prepare(command)
            usages[index].append(try command.run())
        }
    }
    return usages
}
