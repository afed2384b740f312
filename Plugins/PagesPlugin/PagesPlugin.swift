import Foundation
import PackagePlugin

/// Embeds the pages of faults, which are articles of the documentation, into the command line.
@main
struct PagesPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let folder = context.package.directoryURL
            .appending(path: "Sources/ErrorCodesRuntime/ErrorCodes.docc/Diagnostics")
        let pages = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "md" && $0.lastPathComponent.hasPrefix("EC") }
            .sorted { $0.path < $1.path }
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedPages.swift")
        return [
            .buildCommand(
                displayName: "Embedding \(pages.count) pages",
                executable: try context.tool(named: "embed-pages").url,
                arguments: [output.path] + pages.map(\.path),
                inputFiles: pages,
                outputFiles: [output]
            )
        ]
    }
}
