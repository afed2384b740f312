// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

// A package of its own, since it asks for the trait: whoever tests the rest builds no GRDB.
let package = Package(
    name: "error-codes-message-tests",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(name: "swift-error-codes", path: "../..", traits: ["GRDB"])
    ],
    targets: [
        // Uses a file of texts as another process.
        .executableTarget(
            name: "message-process",
            dependencies: [
                .product(name: "ErrorCodesGRDB", package: "swift-error-codes"),
                .product(name: "ErrorCodesMessages", package: "swift-error-codes"),
            ],
            swiftSettings: settings
        ),
        // Runs processes; a symbolic link to the target of the same name of the package that is tested.
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
    ],
    swiftLanguageModes: [.v6]
)
