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
        .library(name: "ErrorCodesMessages", targets: ["ErrorCodesMessages"]),
        .library(name: "ErrorCodesServer", targets: ["ErrorCodesServer"]),
        .library(name: "ErrorCodesTesting", targets: ["ErrorCodesTesting"]),
        .library(name: "ErrorCodesFoundation", targets: ["ErrorCodesFoundation"]),
        .library(name: "ErrorCodesAsyncHTTPClient", targets: ["ErrorCodesAsyncHTTPClient"]),
        .library(name: "ErrorCodesHTTPTypes", targets: ["ErrorCodesHTTPTypes"]),
        .library(name: "ErrorCodesHummingbird", targets: ["ErrorCodesHummingbird"]),
        .library(name: "ErrorCodesGRDB", targets: ["ErrorCodesGRDB"]),
        .library(name: "ErrorCodesGRPC", targets: ["ErrorCodesGRPC"]),
        .plugin(name: "ErrorCodesPlugin", targets: ["ErrorCodesPlugin"]),
        .plugin(name: "ErrorCodesInstalledPlugin", targets: ["ErrorCodesInstalledPlugin"]),
        .plugin(name: "ErrorCodesCommandPlugin", targets: ["ErrorCodesCommandPlugin"]),
    ],
    // What a trait asks for is neither resolved nor built without it.
    traits: [
        .trait(name: "HTTPTypes", description: "ErrorCodesHTTPTypes: bridges to swift-http-types."),
        .trait(
            name: "Hummingbird",
            description: "ErrorCodesHummingbird: middleware that answers with problem details.",
            enabledTraits: ["HTTPTypes"]
        ),
        .trait(name: "AsyncHTTPClient", description: "ErrorCodesAsyncHTTPClient: responses as errors."),
        .default(enabledTraits: ["Markdown"]),
        .trait(name: "Markdown", description: "The command line renders descriptions: needs libcmark-gfm."),
        .trait(name: "GRDB", description: "ErrorCodesGRDB: texts for end users in a file of SQLite."),
        .trait(name: "GRPC", description: "ErrorCodesGRPC: errors as google.rpc.Status, and back."),
    ],
    dependencies: [
        // Reached by no product, so a package that depends on this one neither resolves nor builds it.
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.14.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/grpc/grpc-swift-2", from: "2.4.3"),
        .package(url: "https://github.com/grpc/grpc-swift-protobuf", from: "2.4.1"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    ],
    targets: [
        .systemLibrary(
            name: "CErrorCodesLibYAML",
            pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
        ),
        .systemLibrary(
            name: "CErrorCodesCMark",
            pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"])]
        ),
        .target(name: "ErrorCodesModel", swiftSettings: settings),
        .target(
            name: "ErrorCodesSpec",
            dependencies: ["CErrorCodesLibYAML", "ErrorCodesModel"],
            swiftSettings: settings
        ),
        .target(name: "ErrorCodesWriting", dependencies: ["ErrorCodesSpec"], swiftSettings: settings),
        .target(
            name: "ErrorCodesSwiftEmitter",
            dependencies: ["ErrorCodesSpec", "ErrorCodesWriting"],
            swiftSettings: settings
        ),
        .target(
            name: "ErrorCodesSamples",
            dependencies: ["ErrorCodesModel", "ErrorCodesRuntime", "ErrorCodesServer", "ErrorCodesSpec"],
            swiftSettings: settings
        ),
        .target(
            name: "ErrorCodesEmitters",
            dependencies: [
                "ErrorCodesMessages", "ErrorCodesModel", "ErrorCodesRuntime", "ErrorCodesSamples", "ErrorCodesSpec",
                "ErrorCodesSwiftEmitter", "ErrorCodesWriting",
            ],
            resources: [.embedInCode("Site/catalog.css"), .embedInCode("Site/catalog.js")]
                + [
                    "bodies", "decoding", "failures", "flags", "headers", "operations", "texts", "values",
                    "warning-texts", "warnings",
                ].map { .embedInCode("TypeScript/Client/\($0).ts") },
            swiftSettings: settings
        ),
        .target(
            name: "ErrorCodesMarkdown",
            dependencies: [
                .target(name: "CErrorCodesCMark", condition: .when(traits: ["Markdown"])), "ErrorCodesEmitters",
                "ErrorCodesMessages",
            ],
            swiftSettings: settings
        ),
        .target(
            name: "ErrorCodesDriver",
            dependencies: ["ErrorCodesModel", "ErrorCodesSpec", "ErrorCodesWriting"],
            swiftSettings: settings
        ),
        .target(
            name: "ErrorCodesAuthoring",
            dependencies: [
                "ErrorCodesDriver", "ErrorCodesEmitters", "ErrorCodesModel", "ErrorCodesRuntime", "ErrorCodesSamples",
                "ErrorCodesSpec", "ErrorCodesWriting",
            ],
            swiftSettings: settings,
            plugins: ["PagesPlugin"]
        ),
        .target(
            name: "ErrorCodesOperations",
            dependencies: ["ErrorCodesAuthoring", "ErrorCodesDriver", "ErrorCodesEmitters", "ErrorCodesSpec"],
            swiftSettings: settings
        ),
        .executableTarget(name: "embed-pages", swiftSettings: settings),
        .plugin(name: "PagesPlugin", capability: .buildTool(), dependencies: ["embed-pages"]),
        .target(
            name: "ErrorCodesRuntime",
            dependencies: ["ErrorCodesModel"],
            swiftSettings: settings,
            // Rounding a Double calls libm, which Linux links only where something asks for it.
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
        .target(name: "ErrorCodesFoundation", dependencies: ["ErrorCodesRuntime"], swiftSettings: settings),
        .target(
            name: "ErrorCodesAsyncHTTPClient",
            dependencies: [
                "ErrorCodesRuntime",
                .product(
                    name: "AsyncHTTPClient",
                    package: "async-http-client",
                    condition: .when(traits: ["AsyncHTTPClient"])
                ),
                .product(name: "NIOCore", package: "swift-nio", condition: .when(traits: ["AsyncHTTPClient"])),
                .product(name: "NIOHTTP1", package: "swift-nio", condition: .when(traits: ["AsyncHTTPClient"])),
            ],
            swiftSettings: settings
        ),
        .target(
            name: "ErrorCodesHTTPTypes",
            dependencies: [
                "ErrorCodesRuntime",
                "ErrorCodesServer",
                .product(name: "HTTPTypes", package: "swift-http-types", condition: .when(traits: ["HTTPTypes"])),
            ],
            swiftSettings: settings
        ),
        .target(
            name: "ErrorCodesHummingbird",
            dependencies: [
                "ErrorCodesHTTPTypes",
                "ErrorCodesMessages",
                "ErrorCodesRuntime",
                "ErrorCodesServer",
                .product(name: "HTTPTypes", package: "swift-http-types", condition: .when(traits: ["Hummingbird"])),
                .product(name: "Hummingbird", package: "hummingbird", condition: .when(traits: ["Hummingbird"])),
                .product(name: "Logging", package: "swift-log", condition: .when(traits: ["Hummingbird"])),
                .product(name: "NIOCore", package: "swift-nio", condition: .when(traits: ["Hummingbird"])),
                .product(name: "NIOHTTP1", package: "swift-nio", condition: .when(traits: ["Hummingbird"])),
            ],
            swiftSettings: settings
        ),
        .target(
            name: "ErrorCodesGRDB",
            dependencies: [
                "ErrorCodesMessages",
                .product(name: "GRDB", package: "GRDB.swift", condition: .when(traits: ["GRDB"])),
            ],
            swiftSettings: settings
        ),
        .target(
            name: "ErrorCodesGRPC",
            dependencies: [
                "ErrorCodesMessages",
                "ErrorCodesRuntime",
                "ErrorCodesServer",
                .product(name: "GRPCCore", package: "grpc-swift-2", condition: .when(traits: ["GRPC"])),
                .product(name: "GRPCProtobuf", package: "grpc-swift-protobuf", condition: .when(traits: ["GRPC"])),
                .product(name: "Logging", package: "swift-log", condition: .when(traits: ["GRPC"])),
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "errorcodes-build",
            dependencies: ["ErrorCodesDriver", "ErrorCodesModel", "ErrorCodesSpec", "ErrorCodesSwiftEmitter"],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "errorcodes",
            dependencies: [
                "ErrorCodesAuthoring",
                "ErrorCodesDriver",
                "ErrorCodesEmitters",
                "ErrorCodesMarkdown",
                "ErrorCodesModel",
                "ErrorCodesOperations",
                "ErrorCodesSamples",
                "ErrorCodesSpec",
                "ErrorCodesWriting",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings
        ),
        .plugin(name: "ErrorCodesPlugin", capability: .buildTool(), dependencies: ["errorcodes-build"]),
        // Depends on no tool, since SwiftPM builds what a plugin depends on: it takes an installed one.
        .plugin(name: "ErrorCodesInstalledPlugin", capability: .buildTool()),
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
        .target(
            name: "ErrorCodesTesting",
            dependencies: ["ErrorCodesMessages", "ErrorCodesRuntime"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "ErrorCodesTestingTests",
            dependencies: ["ErrorCodesRuntime", "ErrorCodesServer", "ErrorCodesTesting"],
            swiftSettings: settings
        ),
        .testTarget(name: "ErrorCodesModelTests", dependencies: ["ErrorCodesModel"], swiftSettings: settings),
        .testTarget(
            name: "ErrorCodesRuntimeTests",
            dependencies: ["ErrorCodesFoundation", "ErrorCodesModel", "ErrorCodesRuntime"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "ErrorCodesMessagesTests",
            dependencies: ["ErrorCodesMessages", "ErrorCodesRuntime"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "ErrorCodesServerTests",
            dependencies: ["ErrorCodesMessages", "ErrorCodesRuntime", "ErrorCodesServer"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "ErrorCodesSpecTests",
            dependencies: ["ErrorCodesAuthoring", "ErrorCodesDriver", "ErrorCodesSpec", "ErrorCodesWriting"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "ErrorCodesEmittersTests",
            dependencies: [
                "ErrorCodesDriver", "ErrorCodesEmitters", "ErrorCodesMarkdown", "ErrorCodesSamples", "ErrorCodesSpec",
                "ErrorCodesSwiftEmitter", "ErrorCodesWriting", "TestSupport", "errorcodes-build",
                // No test imports it: it is what the generated programs link.
                "ErrorCodesFoundation", "ErrorCodesServer",
            ],
            exclude: ["Golden", "Pages/Expected", "Pages/compare-pages.py", "Pages/validate-catalogs.py"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "AuthoringTests",
            dependencies: ["ErrorCodesAuthoring", "ErrorCodesDriver", "ErrorCodesSpec", "TestSupport", "errorcodes"],
            exclude: ["Expected"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "OperationsTests",
            dependencies: ["ErrorCodesDriver", "ErrorCodesOperations"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "PluginTests",
            dependencies: ["ErrorCodesModel", "TestSupport", "errorcodes-build"],
            exclude: ["Fixtures", "Expected", "without-libyaml"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "CommandLineTests",
            dependencies: ["TestSupport", "errorcodes", "errorcodes-build"],
            exclude: ["Lookup/Expected"],
            swiftSettings: settings
        ),
    ],
    swiftLanguageModes: [.v6]
)

// Builds these tests, and neither others nor the tool once more for the plugins that users have: Tests/sanitize.
if let names = Context.environment["ERROR_CODES_TESTS"]?.split(separator: " ").map(String.init) {
    package.products.removeAll { $0 is Product.Plugin }
    package.targets.removeAll { target in
        target.type == .test && !names.contains(target.name) || target.type == .plugin && target.name != "PagesPlugin"
    }
}
