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
        .target(
            name: "ErrorCodesMessages",
            dependencies: ["ErrorCodesRuntime"],
            exclude: ["Languages/Tables/LICENSE-Unicode.txt"],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "print-language-data",
            dependencies: ["ErrorCodesMessages", "ErrorCodesRuntime"],
            swiftSettings: settings
        ),
    ],
    swiftLanguageModes: [.v6]
)
