// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "runtime-only",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "swift-error-codes", path: "../../../..")],
    targets: [
        .executableTarget(
            name: "RuntimeOnly",
            dependencies: [.product(name: "ErrorCodesRuntime", package: "swift-error-codes")]
        )
    ],
    swiftLanguageModes: [.v6]
)
