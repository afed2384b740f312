import Foundation
import PackagePlugin

/// The tool that the plugin runs: an installed one of the same version as this package.
enum BuildTool {
    /// Xcode starts plugins with a short PATH, so the usual places are looked at too.
    private static let folders = ["\(NSHomeDirectory())/.local/bin", "/opt/homebrew/bin", "/usr/local/bin"]

    static func url(for _: (any Target)?, declared _: (String) throws -> URL) throws -> URL {
        let tool = try installed()
        if let other = try ToolVersion.other(of: tool) { throw InstalledToolError.other(other, at: tool.path) }
        return tool
    }

    private static func installed() throws(InstalledToolError) -> URL {
        let environment = ProcessInfo.processInfo.environment
        if let path = environment["ERRORCODES_BUILD"], !path.isEmpty {
            guard isProgram(path) else { throw .noProgram(path) }
            return URL(fileURLWithPath: path)
        }
        let places = environment["PATH", default: ""].split(separator: ":").map(String.init) + folders
        guard let folder = places.first(where: { isProgram("\($0)/errorcodes-build") }) else { throw .missing }
        return URL(fileURLWithPath: "\(folder)/errorcodes-build")
    }

    private static func isProgram(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        let manager = FileManager.default
        return manager.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
            && manager.isExecutableFile(atPath: path)
    }
}

/// Why there is no tool to run, and the way out.
private enum InstalledToolError: Error, CustomStringConvertible {
    case missing
    case noProgram(String)
    case other(String, at: String)

    var description: String {
        switch self {
        case .missing:
            """
            \(ToolVersion.wanted) is not installed: there is no errorcodes-build in PATH, ~/.local/bin, \
            /opt/homebrew/bin or /usr/local/bin, and ERRORCODES_BUILD is not set. \(Self.help)
            """
        case .noProgram(let path):
            "ERRORCODES_BUILD is '\(path)', which is not a program: set it to the path of \(ToolVersion.wanted)"
        case .other(let printed, let path):
            "'\(path)' is '\(printed)', and this package needs \(ToolVersion.wanted). \(Self.help)"
        }
    }

    private static var help: String {
        let plugins = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().path
        return "Install it with \(plugins)/install, or use ErrorCodesPlugin, which builds it."
    }
}
