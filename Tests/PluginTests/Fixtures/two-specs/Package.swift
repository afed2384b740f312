// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "two-specs",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "swift-error-codes", path: "../../../..")],
    targets: [
        .executableTarget(
            name: "TwoSpecs",
            plugins: [.plugin(name: "ErrorCodesPlugin", package: "swift-error-codes")]
        )
    ],
    swiftLanguageModes: [.v6]
)
