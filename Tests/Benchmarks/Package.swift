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
        .package(name: "swift-error-codes", path: "../..", traits: ["Hummingbird"]),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.14.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
    ],
    targets: [
        .target(name: "BenchmarkResults", swiftSettings: settings),
        .executableTarget(name: "benchmark-table", dependencies: ["BenchmarkResults"], swiftSettings: settings),
        .executableTarget(name: "process-usage"),
        .target(name: "Processes", dependencies: ["BenchmarkResults", "process-usage"], swiftSettings: settings),
        .target(name: "SampleSpecs", swiftSettings: settings),
        .executableTarget(
            name: "tool-benchmarks",
            dependencies: ["BenchmarkResults", "Processes", "SampleSpecs"],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "instruction-counts",
            dependencies: ["Processes", "SampleSpecs"],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "build-benchmarks",
            dependencies: ["BenchmarkResults", "Processes", "SampleSpecs"],
            swiftSettings: settings
        ),
        .target(name: "AllocationCounter"),
        .target(
            name: "Measurements",
            dependencies: ["AllocationCounter", "BenchmarkResults", "Processes"],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "runtime-benchmarks",
            dependencies: [
                "BenchmarkResults", "Measurements",
                .product(name: "ErrorCodesRuntime", package: "swift-error-codes"),
            ],
            swiftSettings: settings,
            plugins: [.plugin(name: "ErrorCodesPlugin", package: "swift-error-codes")]
        ),
        .executableTarget(
            name: "message-benchmarks",
            dependencies: [
                "BenchmarkResults", "Measurements",
                .product(name: "ErrorCodesMessages", package: "swift-error-codes"),
                .product(name: "ErrorCodesRuntime", package: "swift-error-codes"),
            ],
            swiftSettings: settings
        ),
        // Routers whose handlers fail: with the middleware, and in the ways that Hummingbird has without it.
        .target(
            name: "FailingRequests",
            dependencies: [
                .product(name: "ErrorCodesHummingbird", package: "swift-error-codes"),
                .product(name: "ErrorCodesRuntime", package: "swift-error-codes"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            swiftSettings: settings,
            plugins: [.plugin(name: "ErrorCodesPlugin", package: "swift-error-codes")]
        ),
        // A server for each of the routers, in one process.
        .executableTarget(
            name: "request-server",
            dependencies: [
                "FailingRequests", "Processes",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "request-benchmarks",
            dependencies: [
                "BenchmarkResults", "FailingRequests", "Measurements", "Processes", "request-server",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
            ],
            swiftSettings: settings
        ),
    ],
    swiftLanguageModes: [.v6]
)

// Without its specs, which write-catalogues writes, the target would keep all others from being built.
if Context.environment["BENCHMARK_CATALOGUES"] != nil {
    package.targets.append(
        .executableTarget(
            name: "code-benchmarks",
            dependencies: [
                "BenchmarkResults", "Measurements",
                .product(name: "ErrorCodesRuntime", package: "swift-error-codes"),
            ],
            swiftSettings: settings,
            plugins: [.plugin(name: "ErrorCodesPlugin", package: "swift-error-codes")]
        )
    )
}
