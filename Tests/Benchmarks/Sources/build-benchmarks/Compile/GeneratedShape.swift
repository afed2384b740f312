import Foundation
import Processes
import SampleSpecs

/// The parts of generated code that are compiled.
enum GeneratedShape: String {
    /// Codes with numbers, names, statuses, titles, details, params, retries and texts, and nothing that is thrown.
    case codes = "codes with all their tables"
    /// Whole, for errors without params.
    case structWithoutParameters = "whole file, layout struct, no params"
    /// Whole, for errors with two params each.
    case structLayout = "whole file, layout struct"
    /// Whole, for errors with two params each, which are the payloads of an enum's cases.
    case enumLayout = "whole file, layout enum"

    /// Generates it for a sample.
    func file(of sample: SampleSpec, in work: WorkFolder) throws -> CompiledFile {
        let folder = try work.folder()
        try text(of: sample).write(to: folder.appending(path: SampleSpec.fileName), atomically: true, encoding: .utf8)
        let tool = BuiltProgram.tool("errorcodes-build", configuration: .release)
        _ = try MeasuredCommand("generate", tool, ["generate", SampleSpec.fileName], in: folder).output()
        let url = folder.appending(path: "orders.errorcodes.swift")
        if self == .codes { try removeErrors(from: url, count: sample.codes) }
        var file = CompiledFile(rawValue, url)
        file.modules = { BuiltProgram.tool("Modules", configuration: $0) }
        return file
    }

    /// The spec.
    private func text(of sample: SampleSpec) -> String {
        var sample = sample
        sample.layout = self == .enumLayout ? .enum : .struct
        guard self == .structWithoutParameters else { return sample.text }
        let lines = sample.text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.filter { !$0.hasPrefix("    params:") }
            .map { $0.hasPrefix("    detail:") ? $0.filter { $0 != "{" && $0 != "}" } : String($0) }
            .joined(separator: "\n")
    }

    /// Removes the members of a struct that are thrown, a line for each error; the codes and their tables stay.
    private func removeErrors(from url: URL, count: Int) throws {
        let lines = try String(contentsOf: url, encoding: .utf8).split(
            separator: "\n",
            omittingEmptySubsequences: false
        )
        let rest = lines.filter { !($0.hasPrefix("    public static ") && $0.contains(" -> Self { Self(")) }
        guard lines.count - rest.count == count else { throw UnknownShape(url: url, found: lines.count - rest.count) }
        try rest.joined(separator: "\n").write(to: url, atomically: true, encoding: .utf8)
    }
}

private struct UnknownShape: Error, CustomStringConvertible {
    let url: URL
    let found: Int

    var description: String {
        "\(url.lastPathComponent) has \(found) lines that make an error, and not one for each code"
    }
}
