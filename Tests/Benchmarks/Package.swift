// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(name: "swift-error-codes", path: "../..")
    ],
    targets: [
        .target(name: "AllocationCounter"),
        .executableTarget(
            name: "runtime-benchmarks",
            dependencies: [
                "AllocationCounter", .product(name: "ErrorCodesRuntime", package: "swift-error-codes"),
            ],
            swiftSettings: settings,
            plugins: [.plugin(name: "ErrorCodesPlugin", package: "swift-error-codes")]
        ),
    ],
    swiftLanguageModes: [.v6]
)
