package import ErrorCodesSpec
package import ErrorCodesWriting

/// Runs the commands, once their arguments are parsed.
package struct CommandRunner {
    private let rules: RuleSet
    private let printed: Severity
    private let emitters: [any Emitter]
    private let console: Console
    private let renderer: any DiagnosticRenderer
    private let isStrict: Bool

    /// - Parameters:
    ///   - rules: What specs are held against.
    ///   - emitters: What makes files of the specs.
    ///   - printed: The least severity that `generate` and `check` print: a build is no place for notes.
    ///   - renderer: How diagnostics are printed.
    ///   - isStrict: True if warnings are errors.
    package init(
        rules: RuleSet,
        emitters: [any Emitter],
        printed: Severity = .warning,
        console: Console = .standard,
        renderer: any DiagnosticRenderer = PlainRenderer(),
        isStrict: Bool = false
    ) {
        self.rules = rules
        self.printed = printed
        self.emitters = emitters
        self.console = console
        self.renderer = renderer
        self.isStrict = isStrict
    }

    /// Plans the files of specs in one folder, or where the emitters put them.
    package func plan(_ specs: SpecSet, output: String?) -> OutputPlan {
        plan(specs, emitters.map { RequestedOutput($0, folder: output) })
    }

    /// Plans the files that are asked for.
    package func plan(_ specs: SpecSet, _ outputs: [RequestedOutput]) -> OutputPlan {
        OutputPlan(specs, rules: rules, outputs: outputs, isStrict: isStrict)
    }

    /// Writes what is planned, where bytes change; nothing at all where one spec has an error.
    package func write(_ plan: OutputPlan) -> ExitCode {
        end(plan) { () throws(FileFailure) in
            var temporaryFiles: [String: [String]] = [:]
            // The files of a page come one after the other, so that what they share is made once.
            for entry in plan.entries.sorted(by: { $0.path < $1.path }) {
                let folder = FilePath.directory(of: entry.path)
                if temporaryFiles[folder] == nil {
                    try FileWriter.makeDirectory(folder)
                    temporaryFiles[folder] = AbandonedFiles.temporaryFiles(in: folder)
                }
                try FileWriter.write(
                    to: entry.path,
                    temporaryFiles: temporaryFiles[folder],
                    entry.artifact.write(to:)
                )
            }
            return .success
        }
    }

    /// Compares what is planned with the disk.
    ///
    /// - Parameter mend: The command that makes them agree, for the message.
    @_optimize(none) package func check(_ plan: OutputPlan, mend: String) -> ExitCode {
        end(plan) { () throws(FileFailure) in
            let drift = try Drift(of: plan)
            guard !drift.isEmpty else { return .success }
            try console.out(drift.description(mend: mend))
            return .findings
        }
    }

    /// Reads specs and says what is wrong with them.
    package func validate(_ specs: SpecSet) -> ExitCode {
        let plan = plan(specs, output: nil)
        return report(plan.diagnostics, plan.failures, from: .note) ? plan.exitCode : .failure
    }

    /// Carries a plan out where nothing is wrong with it, and then prints everything at once: a format can be one
    /// document.
    private func end(_ plan: OutputPlan, _ action: () throws(FileFailure) -> ExitCode) -> ExitCode {
        var (code, failures) = (plan.exitCode, plan.failures)
        if code == .success {
            failures = plan.obstacles
            if !failures.isEmpty { code = .failure }
        }
        if code == .success {
            do throws(FileFailure) {
                code = try action()
            } catch {
                code = .failure
                failures.append(error)
            }
        }
        return report(plan.diagnostics, failures, from: printed) ? code : .failure
    }

    /// Prints the diagnostics that weigh at least so much. False where that fails.
    private func report(_ diagnostics: [Diagnostic], _ failures: [FileFailure], from severity: Severity) -> Bool {
        let text = renderer.render(diagnostics.filter { $0.severity >= severity }, failures)
        return text.isEmpty || console.error(text)
    }
}
