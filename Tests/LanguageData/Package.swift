// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

// The runtime's sources are part of this package by a symbolic link, so that a debug build may import what is internal.
let package = Package(
    name: "error-codes-language-data",
    platforms: [.macOS(.v13)],
    targets: [
        .target(name: "ErrorCodesModel", swiftSettings: settings),
        .target(
            name: "ErrorCodesRuntime",
            dependencies: ["ErrorCodesModel"],
            swiftSettings: settings,
            linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]
        ),
        .executableTarget(
            name: "print-language-data",
            dependencies: ["ErrorCodesRuntime"],
            swiftSettings: settings
        ),
    ],
    swiftLanguageModes: [.v6]
)
