import Foundation
import PackagePlugin

/// `swift package error-codes generate` and `check`, for packages that keep generated sources in git.
@main
struct ErrorCodesCommandPlugin: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) throws {
        guard !arguments.contains("--help"), !arguments.contains("-h") else { return print(CommandArguments.help) }
        let command = try CommandArguments(arguments)
        let directory = context.package.directoryURL
        // The plugin declares no permission, since SwiftPM would ask for it before a check too.
        guard command.action == "check" || FileManager.default.isWritableFile(atPath: directory.path) else {
            throw CommandError.notWritable
        }
        let targets = try CatalogTarget.chosen(command.targets, of: context.package)
        let tool = try context.tool(named: "errorcodes-build").url
        let runs = command.output == nil ? targets.map(\.files) : [targets.flatMap(\.files)]
        var isSound = true
        for files in runs {
            isSound = try run(tool, command.toolArguments + files, in: directory) && isSound
        }
        // The tool has said why.
        if !isSound { exit(1) }
    }

    /// Runs the tool in the folder of the package, so that its messages name files as the package's author does.
    private func run(_ tool: URL, _ arguments: [String], in directory: URL) throws -> Bool {
        let process = Process()
        process.executableURL = tool
        process.arguments = arguments
        process.currentDirectoryURL = directory
        try process.run()
        process.waitUntilExit()
        return process.terminationReason == .exit && process.terminationStatus == 0
    }
}
