package import ErrorCodesSpec

/// What the commands do, apart from reading their arguments.
package struct Tool {
    private let console: Console
    private let renderer: any DiagnosticRenderer
    private let isStrict: Bool

    /// - Parameters:
    ///   - renderer: How diagnostics are printed.
    ///   - isStrict: Whether warnings are errors.
    package init(
        console: Console = .standard,
        renderer: any DiagnosticRenderer = PlainRenderer(),
        isStrict: Bool = false
    ) {
        self.console = console
        self.renderer = renderer
        self.isStrict = isStrict
    }

    /// Writes the Swift sources of specs, where their bytes change; nothing at all where one spec has an error.
    package func generate(_ inputs: [SpecInput], output: String?) throws(FileFailure) -> ExitCode {
        let plan = try OutputPlan(inputs, output: output, isStrict: isStrict)
        report(plan.diagnostics, from: .warning)
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
        let plan = try OutputPlan(inputs, output: output, isStrict: isStrict)
        report(plan.diagnostics, from: .warning)
        guard !plan.hasErrors else { return .findings }
        let drift = try Drift(of: plan)
        guard !drift.isEmpty else { return .success }
        console.out(drift.description(mend: mend))
        return .findings
    }

    /// Reads specs and says what is wrong with them.
    package func validate(_ inputs: [SpecInput]) -> ExitCode {
        let diagnostics = SpecPipeline.run(inputs, isStrict: isStrict).flatMap(\.diagnostics)
        report(diagnostics, from: .note)
        return diagnostics.contains { $0.severity == .error } ? .findings : .success
    }

    /// Prints the diagnostics that weigh at least so much: a build is no place for notes.
    private func report(_ diagnostics: [Diagnostic], from severity: Severity) {
        let text = renderer.render(diagnostics.filter { $0.severity >= severity })
        if !text.isEmpty { console.error(text) }
    }
}
