// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "order-service",
    platforms: [.macOS(.v14)],
    products: [
        .library(name: "OrderCatalog", targets: ["OrderCatalog"]),
        .executable(name: "order-client", targets: ["order-client"]),
        .executable(name: "order-service", targets: ["order-service"]),
    ],
    dependencies: [
        .package(name: "swift-error-codes", path: "../..", traits: ["AsyncHTTPClient", "GRDB", "Hummingbird"]),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.14.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    ],
    targets: [
        // The catalogue, which server and client share; what is in it is made by the plugin.
        .target(
            name: "OrderCatalog",
            dependencies: [.product(name: "ErrorCodesRuntime", package: "swift-error-codes")],
            swiftSettings: settings,
            plugins: [.plugin(name: "ErrorCodesPlugin", package: "swift-error-codes")]
        ),
        .target(
            name: "OrderService",
            dependencies: [
                "OrderCatalog",
                .product(name: "ErrorCodesGRDB", package: "swift-error-codes"),
                .product(name: "ErrorCodesHTTPTypes", package: "swift-error-codes"),
                .product(name: "ErrorCodesHummingbird", package: "swift-error-codes"),
                .product(name: "ErrorCodesMessages", package: "swift-error-codes"),
                .product(name: "ErrorCodesRuntime", package: "swift-error-codes"),
                .product(name: "ErrorCodesServer", package: "swift-error-codes"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "order-service",
            dependencies: [
                "OrderService",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "order-client",
            dependencies: [
                "OrderCatalog",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "ErrorCodesAsyncHTTPClient", package: "swift-error-codes"),
                .product(name: "ErrorCodesRuntime", package: "swift-error-codes"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ],
            swiftSettings: settings
        ),
    ],
    swiftLanguageModes: [.v6]
)
