import ErrorCodesSpec

/// What the commands do, apart from reading their arguments.
package struct Tool {
    private let console: Console

    package init(console: Console = .standard) {
        self.console = console
    }

    /// Writes the Swift sources of specs, where their bytes change; nothing at all where one spec has an error.
    package func generate(_ inputs: [SpecInput], output: String?) throws(FileFailure) -> ExitCode {
        let plan = try OutputPlan(inputs, output: output)
        report(plan.diagnostics)
        guard !plan.hasErrors else { return .findings }
        for entry in plan.entries {
            try FileWriter.makeDirectory(FilePath.directory(of: entry.path))
            _ = try FileWriter.write(entry.bytes, to: entry.path)
        }
        return .success
    }

    /// Compares the Swift sources of specs with the disk.
    ///
    /// - Parameter mend: The command that makes them agree, for the message.
    package func check(_ inputs: [SpecInput], output: String?, mend: String) throws(FileFailure) -> ExitCode {
        let plan = try OutputPlan(inputs, output: output)
        report(plan.diagnostics)
        guard !plan.hasErrors else { return .findings }
        let drift = try Drift(of: plan)
        guard !drift.isEmpty else { return .success }
        console.out(drift.description(mend: mend))
        return .findings
    }

    /// Reads specs and says what is wrong with them.
    package func validate(_ inputs: [SpecInput]) -> ExitCode {
        let diagnostics = inputs.flatMap { SpecPipeline.run(spec: $0.spec, translations: $0.translations).diagnostics }
        report(diagnostics)
        return diagnostics.contains { $0.severity == .error } ? .findings : .success
    }

    private func report(_ diagnostics: [Diagnostic]) {
        guard !diagnostics.isEmpty else { return }
        console.error(PlainRenderer.render(diagnostics))
    }
}
