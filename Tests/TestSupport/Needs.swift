package import Testing

extension Trait where Self == ConditionTrait {
    /// Skips a test where somebody else's program is not there, or a run of it does not end with 0.
    package static func needs(
        _ reason: Comment,
        _ program: String,
        _ arguments: String...,
        timeout: Double = 600
    ) -> Self {
        .enabled(reason) { try await ProcessRunner.run(program, arguments, timeout: timeout).exitCode == 0 }
    }
}
