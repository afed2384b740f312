// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "with-hummingbird",
    platforms: [.macOS(.v14)],
    dependencies: [
        .package(name: "swift-error-codes", path: "../../../..", traits: ["Hummingbird"])
    ],
    targets: [
        .executableTarget(
            name: "WithHummingbird",
            dependencies: [
                .product(name: "ErrorCodesHummingbird", package: "swift-error-codes"),
                .product(name: "ErrorCodesRuntime", package: "swift-error-codes"),
            ]
        )
    ],
    swiftLanguageModes: [.v6]
)
