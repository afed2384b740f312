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
        guard input.paths.isEmpty else { return try output.demandUse() }
        guard let option = output.given else { return }
        throw ValidationError("\(option) needs a spec: without one, the project file says what is generated")
    }

    var runner: CommandRunner { diagnostics.runner() }

    func plan() throws(FileFailure) -> OutputPlan {
        guard input.paths.isEmpty else { return runner.plan(try input.read(), output.outputs) }
        let project = try input.project()
        guard !project.outputs.isEmpty || !project.diagnostics.isEmpty else {
            throw FileFailure(path: project.path, reason: "it declares no `outputs`, so there is nothing to generate")
        }
        let plan = runner.plan(input.read(project), project.outputs)
        try Self.refuse(plan, outside: FilePath.directory(of: project.path))
        return plan
    }

    /// Refuses files that symbolic links lead out of the folder of the project, so that a clone can be generated in
    /// without looking for links first.
    private static func refuse(_ plan: OutputPlan, outside folder: String) throws(FileFailure) {
        let root = resolved(folder)
        var seen: Set<String> = []
        for path in plan.entries.map(\.path) {
            // What is written goes to the file that a link leads to.
            let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
            let place = isLink ? path : FilePath.directory(of: path)
            guard seen.insert(place).inserted, !resolved(place).starts(with: root) else { continue }
            throw FileFailure(path: place, reason: "symbolic links lead out of the folder of the project file")
        }
    }

    /// The parts of an absolute path, or of that of the nearest folder above it that there is, without symbolic links.
    private static func resolved(_ path: String) -> [String] {
        var url = URL(fileURLWithPath: path.isEmpty ? "." : path).absoluteURL
        while !FileManager.default.fileExists(atPath: url.path) { url.deleteLastPathComponent() }
        return url.resolvingSymlinksInPath().standardizedFileURL.pathComponents
    }

    /// The command that makes the files what they should be.
    var mend: String {
        (["errorcodes", "generate"] + input.words(with: output.words)).map(ShellWord.quoted).joined(separator: " ")
    }
}
