// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

// Tests of all that asks for a trait. A package of its own: what it needs for testing alone - HummingbirdTesting brings a whole
// HTTP client with TLS - is neither resolved nor built with the package that it tests. One for the server and the store of
// texts, so that each dependency is built once.
let package = Package(
    name: "error-codes-server-tests",
    platforms: [.macOS(.v14)],
    dependencies: [
        // With each trait that the order service asks for also: one package has one set of traits in a build.
        .package(name: "swift-error-codes", path: "../..", traits: ["AsyncHTTPClient", "GRDB", "GRPC", "Hummingbird"]),
        .package(name: "order-service", path: "../../Examples/order-service"),
        .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.14.0"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.9.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.2"),
        .package(url: "https://github.com/grpc/grpc-swift-2", from: "2.4.3"),
        .package(url: "https://github.com/grpc/grpc-swift-nio-transport", from: "2.9.2"),
        .package(url: "https://github.com/grpc/grpc-swift-protobuf", from: "2.4.1"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    ],
    targets: [
        .target(
            name: "TestCatalog",
            dependencies: [.product(name: "ErrorCodesRuntime", package: "swift-error-codes")],
            swiftSettings: settings,
            plugins: [.plugin(name: "ErrorCodesPlugin", package: "swift-error-codes")]
        ),
        // The lines of the README.
        .executableTarget(
            name: "readme-server",
            dependencies: [
                .product(name: "ErrorCodesHummingbird", package: "swift-error-codes"),
                .product(name: "ErrorCodesRuntime", package: "swift-error-codes"),
                .product(name: "Hummingbird", package: "hummingbird"),
            ],
            plugins: [.plugin(name: "ErrorCodesPlugin", package: "swift-error-codes")]
        ),
        // Uses a file of texts as another process.
        .executableTarget(
            name: "message-process",
            dependencies: [
                .product(name: "ErrorCodesGRDB", package: "swift-error-codes"),
                .product(name: "ErrorCodesMessages", package: "swift-error-codes"),
            ],
            swiftSettings: settings
        ),
        // A symbolic link to the target of the same name of the package that is tested.
        .target(name: "TestSupport", swiftSettings: settings),
        .testTarget(
            name: "SQLiteStoreTests",
            dependencies: [
                "TestSupport",
                "message-process",
                .product(name: "ErrorCodesGRDB", package: "swift-error-codes"),
                .product(name: "ErrorCodesMessages", package: "swift-error-codes"),
                .product(name: "ErrorCodesRuntime", package: "swift-error-codes"),
            ],
            swiftSettings: settings
        ),
        // The catalogs of the golden files, in two modules since some have types of the same name: symbolic links.
        .target(
            name: "GoldenCatalogs",
            dependencies: [.product(name: "ErrorCodesRuntime", package: "swift-error-codes")],
            swiftSettings: settings
        ),
        .target(
            name: "MoreGoldenCatalogs",
            dependencies: [.product(name: "ErrorCodesRuntime", package: "swift-error-codes")],
            swiftSettings: settings
        ),
        .testTarget(
            name: "GRPCTests",
            dependencies: [
                "GoldenCatalogs",
                "MoreGoldenCatalogs",
                "TestCatalog",
                "TestSupport",
                .product(name: "ErrorCodesMessages", package: "swift-error-codes"),
                .product(name: "ErrorCodesGRPC", package: "swift-error-codes"),
                .product(name: "ErrorCodesRuntime", package: "swift-error-codes"),
                .product(name: "ErrorCodesServer", package: "swift-error-codes"),
                .product(name: "ErrorCodesTesting", package: "swift-error-codes"),
                .product(name: "GRPCCore", package: "grpc-swift-2"),
                .product(name: "GRPCNIOTransportHTTP2Posix", package: "grpc-swift-nio-transport"),
                .product(name: "GRPCProtobuf", package: "grpc-swift-protobuf"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOConcurrencyHelpers", package: "swift-nio"),
                .product(name: "OrderCatalog", package: "order-service"),
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "ServerTests",
            dependencies: [
                "TestCatalog",
                "TestSupport",
                "readme-server",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "ErrorCodesAsyncHTTPClient", package: "swift-error-codes"),
                .product(name: "ErrorCodesFoundation", package: "swift-error-codes"),
                .product(name: "ErrorCodesHTTPTypes", package: "swift-error-codes"),
                .product(name: "ErrorCodesHummingbird", package: "swift-error-codes"),
                .product(name: "ErrorCodesRuntime", package: "swift-error-codes"),
                .product(name: "ErrorCodesServer", package: "swift-error-codes"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HummingbirdHTTP2", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "InMemoryTracing", package: "swift-distributed-tracing"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "MetricsTestKit", package: "swift-metrics"),
                .product(name: "NIOConcurrencyHelpers", package: "swift-nio"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "Tracing", package: "swift-distributed-tracing"),
                // Run as processes.
                .product(name: "order-client", package: "order-service"),
                .product(name: "order-service", package: "order-service"),
            ],
            exclude: ["Expected"],
            swiftSettings: settings
        ),
    ],
    swiftLanguageModes: [.v6]
)
