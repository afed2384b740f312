// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "no-spec",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "swift-error-codes", path: "../../../..")],
    targets: [
        .executableTarget(
            name: "NoSpec",
            exclude: ["orders.errorcodes.yaml"],
            plugins: [.plugin(name: "ErrorCodesPlugin", package: "swift-error-codes")]
        )
    ],
    swiftLanguageModes: [.v6]
)
