// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "checked-in",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(name: "swift-error-codes", path: "../..")
    ],
    targets: [
        .executableTarget(
            name: "Orders",
            dependencies: [.product(name: "ErrorCodesRuntime", package: "swift-error-codes")],
            // No build plugin: `swift package error-codes generate` makes orders.errorcodes.swift of these.
            exclude: ["orders.errorcodes.yaml", "orders.messages.zh-Hans.yaml"]
        )
    ],
    swiftLanguageModes: [.v6]
)
