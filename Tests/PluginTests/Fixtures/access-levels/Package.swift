// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "access-levels",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "swift-error-codes", path: "../../../..")],
    targets: [
        .target(
            name: "Catalogue",
            dependencies: [.product(name: "ErrorCodesRuntime", package: "swift-error-codes")],
            plugins: [.plugin(name: "ErrorCodesPlugin", package: "swift-error-codes")]
        ),
        .executableTarget(
            name: "AccessLevels",
            dependencies: [
                "Catalogue",
                .product(name: "ErrorCodesRuntime", package: "swift-error-codes"),
            ],
            plugins: [.plugin(name: "ErrorCodesPlugin", package: "swift-error-codes")]
        ),
    ],
    swiftLanguageModes: [.v6]
)
