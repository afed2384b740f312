import Foundation
import Processes

/// A package outside of this one, with one executable target, as those who are measured here write it.
struct ConsumerPackage {
    let kind: ConsumerKind
    let folder: URL
    private let configuration: BuiltProgram.Configuration

    /// Writes a package and resolves what it depends on.
    init(_ kind: ConsumerKind, _ configuration: BuiltProgram.Configuration, in work: WorkFolder) throws {
        self.kind = kind
        self.configuration = configuration
        folder = try work.folder()
        try FileManager.default.createDirectory(at: kind.sources(of: folder), withIntermediateDirectories: true)
        try kind.manifest.write(to: folder.appending(path: "Package.swift"), atomically: true, encoding: .utf8)
        try kind.writeSources(to: folder, revision: 0)
        _ = try MeasuredCommand("resolve", SwiftTools.package, ["package", "resolve"], in: folder).output()
    }

    func build(_ options: String...) throws -> MeasuredCommand {
        let arguments = ["build", "-c", configuration.rawValue] + options
        return MeasuredCommand(kind.rawValue, try SwiftTools.package, arguments, in: folder)
    }

    /// Builds until nothing is left to do.
    ///
    /// SwiftPM 6.3 links the tool of a plugin once more in the second build, and a new tool generates again.
    func settle() throws {
        for _ in 1...4 where try ExecutedCommands(printedBy: build("-v").output()).count == 0 { return }
        throw Unsettled(package: kind.rawValue)
    }
}

private struct Unsettled: Error, CustomStringConvertible {
    let package: String

    var description: String { "each build of the package \(package) executes commands, though nothing changed" }
}
