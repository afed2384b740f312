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
    ],
    targets: [
        .systemLibrary(
            name: "CErrorCodesLibYAML",
            pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
        ),
        .target(name: "ErrorCodesSpec", dependencies: ["CErrorCodesLibYAML"], swiftSettings: settings),
        .target(name: "ErrorCodesEmitters", dependencies: ["ErrorCodesSpec"], swiftSettings: settings),
        .target(name: "ErrorCodesRuntime", swiftSettings: settings),
        .testTarget(name: "ErrorCodesRuntimeTests", dependencies: ["ErrorCodesRuntime"], swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
