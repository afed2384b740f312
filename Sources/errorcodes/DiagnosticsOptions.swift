import ArgumentParser
import ErrorCodesAuthoring
import ErrorCodesDriver
import ErrorCodesEmitters
import ErrorCodesWriting

/// How diagnostics are printed.
struct DiagnosticsOptions: ParsableArguments {
    @Option(
        help: """
            How diagnostics are printed, on standard error: text with source lines (default on a terminal), plain \
            path:line:column lines (default elsewhere), json (an object a line), github (workflow annotations), sarif.
            """
    )
    var format: DiagnosticsFormat?

    @Flag(help: "Take warnings for errors.")
    var strict = false

    /// - Parameter emitters: By default the first, whose rules every spec has to obey.
    func runner(emitters: [any Emitter] = [EmitterRegistry.all[0]]) -> CommandRunner {
        CommandRunner(
            rules: .all,
            emitters: emitters,
            renderer: DiagnosticsFormat.renderer(of: format),
            isStrict: strict
        )
    }
}
