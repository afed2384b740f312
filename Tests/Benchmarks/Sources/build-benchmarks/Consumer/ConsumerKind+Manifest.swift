import Foundation
import SampleSpecs

extension ConsumerKind {
    /// The package's Package.swift.
    var manifest: String {
        """
        // swift-tools-version: 6.1
        import PackageDescription

        let package = Package(
            name: "orders",
            platforms: [.macOS(.v13)],
            dependencies: [.package(name: "swift-error-codes", path: "\(Self.root.path)")],
            targets: [.executableTarget(name: "Orders", \(target))],
            swiftLanguageModes: [.v6]
        )

        """
    }

    private var target: String {
        let runtime = #"dependencies: [.product(name: "ErrorCodesRuntime", package: "swift-error-codes")]"#
        switch self {
        case .plugin: return runtime + #", plugins: [.plugin(name: "ErrorCodesPlugin", package: "swift-error-codes")]"#
        case .checkedIn: return runtime + #", exclude: ["\#(SampleSpec.fileName)"]"#
        }
    }

    /// The package that is measured: the benchmarks run in their own, which is two folders below.
    private static var root: URL {
        URL(filePath: FileManager.default.currentDirectoryPath)
            .deletingLastPathComponent().deletingLastPathComponent()
    }
}
