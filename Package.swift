// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "swift-error-codes",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
    products: [
        .library(name: "ErrorCodesRuntime", targets: ["ErrorCodesRuntime"]),
        .plugin(name: "ErrorCodesPlugin", targets: ["ErrorCodesPlugin"]),
        .plugin(name: "ErrorCodesCommandPlugin", targets: ["ErrorCodesCommandPlugin"]),
    ],
    dependencies: [
        // Reached by no product, so a package that depends on this one neither resolves nor builds it.
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
    ],
    targets: [
        .systemLibrary(
            name: "CErrorCodesLibYAML",
            pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
        ),
        .target(name: "ErrorCodesSpec", dependencies: ["CErrorCodesLibYAML"], swiftSettings: settings),
        .target(name: "ErrorCodesEmitters", dependencies: ["ErrorCodesSpec"], swiftSettings: settings),
        .target(
            name: "ErrorCodesDriver",
            dependencies: ["ErrorCodesSpec", "ErrorCodesEmitters"],
            swiftSettings: settings
        ),
        .target(
            name: "ErrorCodesAuthoring",
            dependencies: ["ErrorCodesDriver", "ErrorCodesSpec"],
            swiftSettings: settings
        ),
        .target(
            name: "ErrorCodesRuntime",
            swiftSettings: settings,
            // Rounding a Double calls libm, which Linux links only where something asks for it.
            linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]
        ),
        .executableTarget(
            name: "errorcodes-build",
            dependencies: ["ErrorCodesDriver", "ErrorCodesSpec"],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "errorcodes",
            dependencies: [
                "ErrorCodesAuthoring",
                "ErrorCodesDriver",
                "ErrorCodesSpec",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings
        ),
        .plugin(name: "ErrorCodesPlugin", capability: .buildTool(), dependencies: ["errorcodes-build"]),
        .plugin(
            name: "ErrorCodesCommandPlugin",
            capability: .command(
                intent: .custom(
                    verb: "error-codes",
                    description: "Generate the Swift sources of the error catalogues, or check that they are current."
                )
            ),
            dependencies: ["errorcodes-build"]
        ),
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
        .testTarget(name: "ErrorCodesRuntimeTests", dependencies: ["ErrorCodesRuntime"], swiftSettings: settings),
        .testTarget(
            name: "ErrorCodesSpecTests",
            dependencies: ["ErrorCodesSpec"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "ErrorCodesEmittersTests",
            dependencies: ["ErrorCodesEmitters", "TestSupport", "errorcodes-build"],
            exclude: ["Golden"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "AuthoringTests",
            dependencies: ["ErrorCodesAuthoring", "ErrorCodesDriver", "ErrorCodesSpec", "TestSupport", "errorcodes"],
            exclude: ["Expected"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "PluginTests",
            dependencies: ["TestSupport"],
            exclude: ["Fixtures", "Expected", "without-libyaml"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "CommandLineTests",
            dependencies: ["TestSupport", "errorcodes", "errorcodes-build"],
            swiftSettings: settings
        ),
    ],
    swiftLanguageModes: [.v6]
)
