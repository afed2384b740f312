import Testing

/// How generated source and its user are compiled: each way must be free of warnings.
struct BuildMode: Sendable, Hashable, CustomTestStringConvertible {
    var isOptimized = false
    /// The upcoming features that change what imports and existentials mean.
    var hasUpcomingFeatures = true

    /// Each optimisation level and each way of importing once: what the optimiser sees does not hang on imports.
    static let optimizations = [BuildMode(), BuildMode(isOptimized: true, hasUpcomingFeatures: false)]

    static let upcomingFeatures = ["ExistentialAny", "MemberImportVisibility", "InternalImportsByDefault"]

    var arguments: [String] {
        let features = hasUpcomingFeatures ? Self.upcomingFeatures : []
        return ["-swift-version", "6", isOptimized ? "-O" : "-Onone", "-package-name", "swift-error-codes"]
            + features.flatMap { ["-enable-upcoming-feature", $0] }
    }

    var testDescription: String {
        (isOptimized ? "optimized" : "debug") + (hasUpcomingFeatures ? ", upcoming features" : "")
    }
}
