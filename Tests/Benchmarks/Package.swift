// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v14)],
    dependencies: [
        .package(name: "swift-error-codes", path: "../..")
    ],
    targets: [
        .target(name: "BenchmarkResults", swiftSettings: settings),
        .executableTarget(name: "benchmark-table", dependencies: ["BenchmarkResults"], swiftSettings: settings),
        .executableTarget(name: "process-usage"),
        .target(name: "Processes", dependencies: ["process-usage"], swiftSettings: settings),
        .target(name: "SampleSpecs", swiftSettings: settings),
        .systemLibrary(
            name: "CBenchmarkLibYAML",
            pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
        ),
        .executableTarget(name: "yaml-events", dependencies: ["CBenchmarkLibYAML"]),
        .executableTarget(
            name: "tool-benchmarks",
            dependencies: ["BenchmarkResults", "Processes", "SampleSpecs", "yaml-events"],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "instruction-counts",
            dependencies: ["Processes", "SampleSpecs"],
            swiftSettings: settings
        ),
        .target(name: "AllocationCounter"),
        .executableTarget(
            name: "runtime-benchmarks",
            dependencies: [
                "AllocationCounter", "BenchmarkResults",
                .product(name: "ErrorCodesRuntime", package: "swift-error-codes"),
            ],
            swiftSettings: settings,
            plugins: [.plugin(name: "ErrorCodesPlugin", package: "swift-error-codes")]
        ),
    ],
    swiftLanguageModes: [.v6]
)
