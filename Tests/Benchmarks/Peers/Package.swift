// swift-tools-version: 6.1
import PackageDescription

// Generators that the package's own is measured beside, in a package of their own, so that none of them is a dependency of another.
let package = Package(
    name: "peers",
    platforms: [.macOS(.v14)],
    dependencies: [
        .package(url: "https://github.com/apple/swift-protobuf", exact: "1.39.0")
    ]
)
