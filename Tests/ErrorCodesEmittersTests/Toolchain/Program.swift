import Foundation
import TestSupport
import Testing

/// A file of a program.
struct Source: Sendable {
    var name: String
    var text: String
}

/// Source that is compiled against the runtime without a warning, and run.
struct Program: Sendable {
    var sources: [Source]

    init(_ sources: [Source]) { self.sources = sources }

    /// Generated source and a `main.swift`.
    init(_ generated: Source, main: String) {
        sources = [generated, Source(name: "main.swift", text: main)]
    }

    /// What the program prints.
    func output(_ mode: BuildMode = BuildMode()) async throws -> String {
        let run = try await result(mode)
        guard run.exitCode == 0 else {
            throw CompilerFailure("exit code \(run.exitCode): \(run.standardError.prefix(2000))")
        }
        return run.standardOutput
    }

    /// What comes of the program.
    func result(_ mode: BuildMode) async throws -> ProcessResult {
        let folder = try written()
        defer { try? FileManager.default.removeItem(at: folder) }
        let names = sources.map(\.name)
        let product = ["-wmo", "-warnings-as-errors", "-module-name", "Program", "-o", "program"]
        let arguments = mode.arguments + product + names
        let build = try await ProcessRunner.run("swiftc", arguments + CompiledRuntime.arguments(mode), in: folder)
        guard build.exitCode == 0, build.standardError.isEmpty else { throw CompilerFailure(build.standardError) }
        return try await ProcessRunner.run(folder.appendingPathComponent("program").path, in: folder)
    }

    /// What the compiler says, one `file:line: severity: message` each, in the order of places.
    func diagnostics() async throws -> [String] {
        let folder = try written()
        defer { try? FileManager.default.removeItem(at: folder) }
        let style = ["-diagnostic-style", "llvm", "-wmo", "-emit-sil", "-o", "/dev/null", "-module-name", "Program"]
        let module = ["-I", CompiledRuntime.moduleFolder.path]
        let arguments = BuildMode().arguments + style + module + sources.map(\.name)
        let result = try await ProcessRunner.run("swiftc", arguments, in: folder)
        return Self.located(result.standardError)
    }

    /// Lines of the form `path:line:column: severity: message [group]`, without folders, columns and groups, and each
    /// but once.
    private static func located(_ output: String) -> [String] {
        var seen: Set<String> = []
        return output.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: ":", maxSplits: 3, omittingEmptySubsequences: false)
            guard parts.count == 4, let number = Int(parts[1]), Int(parts[2]) != nil else { return nil }
            let file = parts[0].split(separator: "/").last ?? parts[0]
            let message = parts[3].split(separator: " [#", maxSplits: 1).first ?? parts[3]
            let text = "\(file):\(number):\(message)"
            return seen.insert(text).inserted ? text : nil
        }
    }

    private func written() throws -> URL {
        let folder = try Workplace.newFolder()
        for source in sources {
            try Data(source.text.utf8).write(to: folder.appendingPathComponent(source.name))
        }
        return folder
    }
}
