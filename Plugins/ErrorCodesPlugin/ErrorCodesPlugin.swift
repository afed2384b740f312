import Foundation
import PackagePlugin

/// Generates the Swift source of each error catalogue of a target when the target is built.
///
/// Three plugins share this file and the two beside it; they differ in where ``BuildTool`` finds the tool.
@main
struct ErrorCodesPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        guard let module = target.sourceModule else {
            throw CatalogFilesError.noSource(target: target.name)
        }
        let files = try CatalogFiles(module.sourceFiles.map(\.url), target: target.name)
        let tool = try BuildTool.url(for: target) { try context.tool(named: $0).url }
        return [files.command(tool: tool, in: context.pluginWorkDirectoryURL)]
    }
}

#if canImport(XcodeProjectPlugin)
    import XcodeProjectPlugin

    extension ErrorCodesPlugin: XcodeBuildToolPlugin {
        func createBuildCommands(context: XcodePluginContext, target: XcodeTarget) throws -> [Command] {
            let files = try CatalogFiles(target.inputFiles.map(\.url), target: target.displayName)
            let tool = try BuildTool.url(for: nil) { try context.tool(named: $0).url }
            return [files.command(tool: tool, in: context.pluginWorkDirectoryURL)]
        }
    }
#endif
