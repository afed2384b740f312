// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "checked-in-sources",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "swift-error-codes", path: "../../../..")],
    targets: [
        .target(
            name: "KeptOrders",
            dependencies: [.product(name: "ErrorCodesRuntime", package: "swift-error-codes")],
            exclude: ["orders.errorcodes.yaml"]
        ),
        .target(
            name: "KeptPayments",
            dependencies: [.product(name: "ErrorCodesRuntime", package: "swift-error-codes")],
            exclude: ["payments.errorcodes.yaml", "payments.messages.zh-Hans.yaml"]
        ),
        .target(name: "Unrelated"),
    ],
    swiftLanguageModes: [.v6]
)
