// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "quickstart",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(name: "swift-error-codes", path: "../..")
    ],
    targets: [
        .executableTarget(
            name: "Quickstart",
            dependencies: [
                .product(name: "ErrorCodesRuntime", package: "swift-error-codes"),
                .product(name: "ErrorCodesServer", package: "swift-error-codes"),
            ],
            plugins: [.plugin(name: "ErrorCodesPlugin", package: "swift-error-codes")]
        )
    ],
    swiftLanguageModes: [.v6]
)
