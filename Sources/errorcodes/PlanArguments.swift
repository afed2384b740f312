import ArgumentParser
import ErrorCodesAuthoring
import ErrorCodesDriver

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
        return runner.plan(input.read(project), project.outputs)
    }

    /// The command that makes the files what they should be.
    var mend: String {
        (["errorcodes", "generate"] + input.words(with: output.words)).map(ShellWord.quoted).joined(separator: " ")
    }
}
