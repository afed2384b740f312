import ArgumentParser
import ErrorCodesAuthoring
import ErrorCodesDriver
import Foundation

/// The specs that are given with what is generated of them, or else what the project says.
struct PlanArguments: ParsableArguments {
    @OptionGroup private var input: SpecArguments
    @OptionGroup private var output: OutputOption
    @OptionGroup private var diagnostics: DiagnosticsOptions

    func validate() throws {
        guard input.paths.isEmpty, let option = output.given else { return }
        throw ValidationError("\(option) needs a spec: without one, the project file says what is generated")
    }

    var runner: CommandRunner { diagnostics.runner() }

    func plan() throws(FileFailure) -> OutputPlan {
        guard input.paths.isEmpty else { return runner.plan(try input.read(), output.outputs) }
        let project = try input.project()
        guard !project.outputs.isEmpty || !project.diagnostics.isEmpty else {
            throw FileFailure(path: project.path, reason: "it declares no `outputs`, so there is nothing to generate")
        }
        for folder in project.outputs.compactMap(\.folder) { try Self.refuse(folder, outside: project) }
        return runner.plan(input.read(project), project.outputs)
    }

    /// Refuses a folder that symbolic links lead out of that of the project file: whoever generates in a clone need not
    /// look for links in it first.
    private static func refuse(_ folder: String, outside project: Project) throws(FileFailure) {
        let root = resolved(FilePath.directory(of: project.path))
        guard !resolved(folder).starts(with: root) else { return }
        throw FileFailure(path: folder, reason: "symbolic links lead out of the folder of the project file")
    }

    /// The parts of the absolute path of a folder, or of the nearest above it that there is, without symbolic links.
    private static func resolved(_ folder: String) -> [String] {
        var url = URL(fileURLWithPath: folder.isEmpty ? "." : folder, isDirectory: true).absoluteURL
        while !FileManager.default.fileExists(atPath: url.path) { url.deleteLastPathComponent() }
        return url.resolvingSymlinksInPath().standardizedFileURL.pathComponents
    }

    /// The command that makes the files what they should be.
    var mend: String {
        (["errorcodes", "generate"] + input.words(with: output.words)).map(ShellWord.quoted).joined(separator: " ")
    }
}
