import Foundation
import TestSupport
import Testing

/// A package that depends on this one by path, copied to a place outside it.
struct Consumer {
    private static let fixtures = Repository.root.appending(path: "Tests/PluginTests/Fixtures")

    /// The modules of all consumers, of which those that share a build folder leave theirs there.
    static let modules: Set<String> = {
        let packages = [fixtures, Repository.root.appending(path: "Examples")].flatMap(contents(of:))
        return Set(packages.flatMap { contents(of: $0.appending(path: "Sources")) }.map(\.lastPathComponent))
    }()

    private static func contents(of folder: URL) -> [URL] {
        (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    }

    let folder: URL
    private let scratch: URL

    /// Copies a package of Fixtures.
    ///
    /// - Parameter scratch: The name of its build folder; fixtures with the same share a build of the tool.
    init(fixture name: String, scratch: String = "scratch") throws {
        try self.init(copying: Self.fixtures.appending(path: name), root: "../../../..", scratch: scratch)
    }

    /// Copies a package of Examples, and what its scripts call beside it.
    init(example name: String) throws {
        let examples = Repository.root.appending(path: "Examples")
        try self.init(copying: examples.appending(path: name), root: "../..", scratch: "scratch")
        let script = "install-dependencies"
        let beside = folder.deletingLastPathComponent().appending(path: script)
        try FileManager.default.copyItem(at: examples.appending(path: script), to: beside)
    }

    private init(copying source: URL, root: String, scratch: String) throws {
        let temporary = try TemporaryFolder.shared.url
        self.scratch = temporary.appending(path: scratch)
        folder = temporary.appending(path: UUID().uuidString).appending(path: source.lastPathComponent)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        // What a build left beside the sources stays where it is.
        for name in try FileManager.default.contentsOfDirectory(atPath: source.path) where !name.hasPrefix(".") {
            try FileManager.default.copyItem(at: source.appending(path: name), to: folder.appending(path: name))
        }
        try forgetOtherConsumers()
        try edit("Package.swift", replacing: "path: \"\(root)\"", with: "path: \"\(Repository.root.path)\"")
    }

    /// SwiftPM takes the plan in a build folder for its own, whichever package it was made for.
    private func forgetOtherConsumers() throws {
        for plan in ["debug.yaml", "plugin-tools.yaml"] {
            let file = scratch.appending(path: plan)
            if FileManager.default.fileExists(atPath: file.path) { try FileManager.default.removeItem(at: file) }
        }
    }

    // MARK: Files

    func file(_ path: String) -> URL { folder.appending(path: path) }

    func text(of path: String) throws -> String { try String(contentsOf: file(path), encoding: .utf8) }

    /// Replaces a text that stands in a file once.
    func edit(_ path: String, replacing old: String, with new: String) throws {
        let text = try text(of: path)
        try #require(text.ranges(of: old).count == 1, "'\(old)' stands once in \(path)")
        try text.replacing(old, with: new).write(to: file(path), atomically: true, encoding: .utf8)
    }

    /// What the build plugin made for a target.
    func generated(_ name: String, target: String) -> FileState {
        let outputs = scratch.appending(path: "plugins/outputs/\(folder.lastPathComponent)/\(target)/destination")
        return FileState(outputs.appending(path: "ErrorCodesPlugin/\(name).errorcodes.swift"))
    }

    // MARK: Commands

    func build(_ options: String..., behind wrapper: [String] = []) async throws -> ProcessResult {
        try await swift(["build"] + options, behind: wrapper)
    }

    /// Builds until nothing is left to do.
    ///
    /// SwiftPM 6.3 links the tool of a new plan once more in the second build, and a new tool generates again.
    func settle() async throws {
        for _ in 1...3 {
            let build = try await build()
            try #require(build.exitCode == 0, "\(build.everything)")
            if !build.everything.contains("Generating the error codes") { return }
        }
        Issue.record("each build generates again, though nothing changed")
    }

    /// Builds and runs the program of this name.
    func runProgram(_ name: String, behind wrapper: [String] = []) async throws -> ProcessResult {
        try await swift(["run", name], behind: wrapper)
    }

    /// Runs one of its scripts, which hands the options on to swift.
    func script(_ name: String) async throws -> ProcessResult {
        try await run(folder.appending(path: name).path, options)
    }

    /// Runs a line as a shell does that stands in the package, with the options of this consumer.
    func shell(_ line: String) async throws -> ProcessResult {
        let line = line.replacing("swift package", with: "swift package \(options.joined(separator: " "))")
        return try await run("bash", ["-c", line])
    }

    /// Resolves its dependencies without building anything.
    func resolve() async throws -> ProcessResult {
        try await run("swift", ["package"] + options + ["resolve"])
    }

    private func swift(_ command: [String], behind wrapper: [String]) async throws -> ProcessResult {
        let words = ["swift"] + command.prefix(1) + options + command.dropFirst()
        return try await run("/usr/bin/env", wrapper + words)
    }

    /// One build at a time takes minutes in all, and so does not wait for the many short programs of other tests.
    private func run(_ program: String, _ arguments: [String]) async throws -> ProcessResult {
        try await ProcessRunner.run(program, arguments, in: folder, waitsForTurn: false)
    }

    private var options: [String] { ["--scratch-path", scratch.path] }

    // MARK: What was resolved and built

    /// Everything that the resolution knows of, without this package itself.
    func resolvedDependencies() throws -> [String] {
        let state = try Data(contentsOf: scratch.appending(path: "workspace-state.json"))
        let dependencies = try JSONDecoder().decode(WorkspaceState.self, from: state).object.dependencies
        let names = dependencies.map(\.packageRef.name)
        let clones = try FileManager.default.contentsOfDirectory(atPath: scratch.appending(path: "checkouts").path)
        return names.filter { $0 != "swift-error-codes" } + clones
    }

    /// The modules of which there is object code; those of tools end with `-tool`.
    func builtModules() throws -> Set<String> {
        let products = scratch.appending(path: "debug")
        let folders = try FileManager.default.contentsOfDirectory(atPath: products.path)
        let built = try folders.filter { try $0.hasSuffix(".build") && hasObjects(products.appending(path: $0)) }
        return Set(built.map { String($0.dropLast(".build".count)) })
    }

    private func hasObjects(_ folder: URL) throws -> Bool {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).contains { $0.hasSuffix(".o") }
    }
}

/// The part of workspace-state.json that says what was resolved.
private struct WorkspaceState: Decodable {
    struct Object: Decodable {
        let dependencies: [Dependency]
    }

    struct Dependency: Decodable {
        let packageRef: Reference
    }

    struct Reference: Decodable {
        let name: String
    }

    let object: Object
}
