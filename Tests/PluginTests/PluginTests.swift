import Foundation
import TestSupport
import Testing

/// The plugins and the examples, in packages that use them as anyone would.
///
/// One after the other, since they share a build folder: the tool is built once.
@Suite(.serialized)
enum PluginTests {}

extension ProcessResult {
    /// Both streams, for assertions on what must be in neither.
    var everything: String { standardOutput + standardError }

    /// What the build reports of the files in a folder, and of the plugin's target.
    ///
    /// Each line once, since SwiftPM repeats what a plugin says.
    func diagnostics(in folder: URL) -> [String] {
        let path = folder.path + "/"
        var lines: [String] = []
        for line in everything.split(separator: "\n") where line.hasPrefix(path) || line.hasPrefix("error: target") {
            let line = String(line).replacing(path, with: "")
            if !lines.contains(line) { lines.append(line) }
        }
        return lines
    }

    /// Whether the build ran the generator for a target.
    func generated(_ target: String) -> Bool {
        everything.contains("Generating the error codes of \(target)")
    }

    /// Whether the build compiled anything of a module.
    func compiled(_ module: String) -> Bool {
        everything.contains("Compiling \(module) ") || everything.contains("Emitting module \(module)")
    }
}
