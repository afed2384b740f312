package import Foundation

/// The programs that are built together with the tests.
package enum BuiltProducts {
    package static func path(_ name: String) -> String {
        directory.appendingPathComponent(name).path
    }

    package static let directory: URL = {
        #if os(macOS)
            let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? Bundle.main
            return bundle.bundleURL.deletingLastPathComponent()
        #else
            return Bundle.main.bundleURL
        #endif
    }()
}
