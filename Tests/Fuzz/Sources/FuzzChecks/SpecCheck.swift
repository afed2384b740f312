import ErrorCodesAdvice
import ErrorCodesSpec
import ErrorCodesSwiftEmitter
import ErrorCodesWriting

/// What must be true of every file, however broken.
package enum SpecCheck {
    /// Reads a file, which must not stop the process, and makes the files of its catalogue.
    ///
    /// - Returns: What is wrong with the reader or an emitter; nothing where all is well.
    package static func failures(of bytes: [UInt8]) -> [String] {
        let (spec, texts) = split(bytes)
        let result = SpecPipeline.run(spec: spec, translations: texts.map { [$0] } ?? [], rules: .all)
        let isBroken = result.diagnostics.contains { $0.severity == .error }
        var failures: [String] = []
        if (result.catalog == nil) != isBroken { failures.append("a catalogue and errors, or neither of them") }
        // Each takes time that grows with the file, and a large file has thousands of them.
        let step = bytes.count > 4096 ? result.diagnostics.count / 100 + 1 : 1
        for index in stride(from: 0, to: result.diagnostics.count, by: step) {
            failures += DiagnosticCheck.failures(of: result.diagnostics[index])
        }
        if let catalog = result.catalog {
            failures += SwiftEmitter().artifacts(for: [catalog]).flatMap(SourceCheck.failures)
        }
        return failures
    }

    /// What separates a spec from a file of texts in one input; no spec contains it.
    package static let separator: UInt8 = 0

    private static func split(_ bytes: [UInt8]) -> (spec: SourceFile, texts: SourceFile?) {
        let parts = bytes.split(separator: separator, maxSplits: 1, omittingEmptySubsequences: false)
        let spec = SourceFile(path: "orders.errorcodes.yaml", bytes: parts.first.map(Array.init) ?? [])
        guard parts.count > 1 else { return (spec, nil) }
        return (spec, SourceFile(path: "orders.messages.de.yaml", bytes: Array(parts[1])))
    }
}
