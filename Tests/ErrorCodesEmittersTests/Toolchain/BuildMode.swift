import Foundation
import TestSupport
import Testing

/// How generated source and its user are compiled: each way must be free of warnings.
struct BuildMode: Sendable, Hashable, CustomTestStringConvertible {
    var isOptimized = false
    /// The upcoming features that change what imports and existentials mean.
    var hasUpcomingFeatures = true
    var package = "swift-error-codes"

    /// Each optimisation level and each way of importing once: what the optimiser sees does not hang on imports.
    static let optimizations = [BuildMode(), BuildMode(isOptimized: true, hasUpcomingFeatures: false)]

    /// Of the package of the debug build, whose modules show what they have for it alone. SwiftPM calls it like its folder.
    static let withinPackage: BuildMode = {
        let name = Repository.root.lastPathComponent.lowercased()
        let letters = name.map { $0.isLetter || $0.isNumber ? $0 : "_" }
        return BuildMode(package: (letters.first?.isNumber == true ? "_" : "") + String(letters))
    }()

    static let upcomingFeatures = ["ExistentialAny", "MemberImportVisibility", "InternalImportsByDefault"]

    var arguments: [String] {
        let features = hasUpcomingFeatures ? Self.upcomingFeatures : []
        return ["-swift-version", "6", isOptimized ? "-O" : "-Onone", "-package-name", package]
            + features.flatMap { ["-enable-upcoming-feature", $0] }
    }

    var testDescription: String {
        (isOptimized ? "optimized" : "debug") + (hasUpcomingFeatures ? ", upcoming features" : "")
    }
}
