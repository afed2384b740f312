// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "http-types",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(name: "swift-error-codes", path: "../../../..", traits: ["HTTPTypes"])
    ],
    targets: [
        .executableTarget(
            name: "HTTPTypesOnly",
            dependencies: [
                .product(name: "ErrorCodesHTTPTypes", package: "swift-error-codes"),
                .product(name: "ErrorCodesRuntime", package: "swift-error-codes"),
                .product(name: "ErrorCodesServer", package: "swift-error-codes"),
            ]
        )
    ],
    swiftLanguageModes: [.v6]
)
