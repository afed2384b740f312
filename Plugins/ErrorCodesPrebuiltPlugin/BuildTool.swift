import Foundation
import PackagePlugin

/// The tool that the plugin runs: the one in the artifact bundle beside it.
enum BuildTool {
    static func url(for target: (any Target)?, declared: (String) throws -> URL) throws -> URL {
        let tool = try declared("errorcodes-build")
        if let other = try ToolVersion.other(of: tool) { throw PrebuiltToolError.tool(other) }
        // The sources that the tool generates are for one version of the runtime.
        let model = target?.recursiveTargetDependencies.first { $0.name == "ErrorCodesModel" }
        if let file = model?.directoryURL.appendingPathComponent("ErrorCodesVersion.swift") {
            let text = try String(contentsOf: file, encoding: .utf8)
            let version = text.split(separator: "\"").dropFirst().first.map(String.init) ?? "unknown"
            if version != ErrorCodesVersion.current { throw PrebuiltToolError.runtime(version) }
        }
        return tool
    }
}

/// Why the tool does not fit.
private enum PrebuiltToolError: Error, CustomStringConvertible {
    case tool(String)
    case runtime(String)

    var description: String {
        switch self {
        case .tool(let printed):
            """
            the artifact bundle of swift-error-codes-prebuilt holds '\(printed)', and its plugin needs \
            \(ToolVersion.wanted): make both anew with Plugins/artifact-bundle of swift-error-codes
            """
        case .runtime(let version):
            """
            swift-error-codes is version \(version), and swift-error-codes-prebuilt holds \(ToolVersion.wanted): \
            depend on the same version of both
            """
        }
    }
}
