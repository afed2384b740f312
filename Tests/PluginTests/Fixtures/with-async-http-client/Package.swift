// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "with-async-http-client",
    platforms: [.macOS(.v14)],
    dependencies: [
        .package(name: "swift-error-codes", path: "../../../..", traits: ["AsyncHTTPClient"])
    ],
    targets: [
        .executableTarget(
            name: "WithAsyncHTTPClient",
            dependencies: [
                .product(name: "ErrorCodesAsyncHTTPClient", package: "swift-error-codes"),
                .product(name: "ErrorCodesRuntime", package: "swift-error-codes"),
            ]
        )
    ],
    swiftLanguageModes: [.v6]
)
