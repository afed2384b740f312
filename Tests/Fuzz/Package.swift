// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

// The sources of the tool and of the runtime are compiled as part of this package, by symbolic links: what they declare is `package`,
// and the fuzzer measures coverage in what it compiles.
let package = Package(
    name: "error-codes-fuzzing",
    platforms: [.macOS(.v13)],
    targets: [
        .systemLibrary(
            name: "CErrorCodesLibYAML",
            pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
        ),
        .target(name: "ErrorCodesModel", swiftSettings: settings),
        .target(
            name: "ErrorCodesSpec",
            dependencies: ["CErrorCodesLibYAML", "ErrorCodesModel"],
            swiftSettings: settings
        ),
        .target(name: "ErrorCodesAdvice", dependencies: ["ErrorCodesSpec"], swiftSettings: settings),
        .target(name: "ErrorCodesWriting", dependencies: ["ErrorCodesSpec"], swiftSettings: settings),
        .target(
            name: "ErrorCodesSwiftEmitter",
            dependencies: ["ErrorCodesSpec", "ErrorCodesWriting"],
            swiftSettings: settings
        ),
        .target(
            name: "FuzzChecks",
            dependencies: ["ErrorCodesAdvice", "ErrorCodesSpec", "ErrorCodesSwiftEmitter", "ErrorCodesWriting"],
            swiftSettings: settings
        ),
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
        .target(
            name: "ErrorCodesServer",
            dependencies: ["ErrorCodesMessages", "ErrorCodesRuntime"],
            swiftSettings: settings
        ),
        // The catalogues are those of the runtime's tests.
        .target(
            name: "ProblemChecks",
            dependencies: ["ErrorCodesMessages", "ErrorCodesRuntime", "ErrorCodesServer"],
            swiftSettings: settings
        ),
        .target(name: "FuzzDriver", swiftSettings: settings),
        .executableTarget(name: "fuzz-specs", dependencies: ["FuzzChecks", "FuzzDriver"], swiftSettings: settings),
        .executableTarget(
            name: "fuzz-problems",
            dependencies: ["ProblemChecks", "FuzzDriver"],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "random-catalogs",
            dependencies: ["ErrorCodesSpec", "ErrorCodesSwiftEmitter", "ErrorCodesWriting"],
            swiftSettings: settings
        ),
    ],
    swiftLanguageModes: [.v6]
)
