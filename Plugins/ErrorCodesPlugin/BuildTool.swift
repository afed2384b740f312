import Foundation
import PackagePlugin

/// The tool that the plugin runs: the one that SwiftPM builds from this package's sources.
enum BuildTool {
    static func url(for _: (any Target)?, declared: (String) throws -> URL) throws -> URL {
        try declared("errorcodes-build")
    }
}
