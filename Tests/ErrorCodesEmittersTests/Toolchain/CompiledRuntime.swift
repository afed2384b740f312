import Foundation
import TestSupport

/// The modules and the object files that generated source links: in debug those that are built with the tests, optimised
/// compiled once a run.
enum CompiledRuntime {
    /// What a compiler needs to be told to use the runtime.
    static func arguments(_ mode: BuildMode) async throws -> [String] {
        let folder = mode.isOptimized ? try await optimized.value : moduleFolder
        let objects = mode.isOptimized ? modules.map { folder.appendingPathComponent("\($0).o").path } : debugObjects
        #if os(Linux)
            return ["-I", folder.path] + objects + ["-lm"]
        #else
            return ["-I", folder.path] + objects
        #endif
    }

    /// The folder of the modules alone, for those who only check a source.
    static let moduleFolder = BuiltProducts.directory.appendingPathComponent("Modules")

    /// The runtime after what it imports, and what programs ask for header fields.
    private static let modules = ["ErrorCodesModel", "ErrorCodesRuntime", "ErrorCodesMessages", "ErrorCodesServer"]

    /// Those that the tests link: the folders beside them may hold objects of sources that are gone.
    private static let debugObjects: [String] = {
        let list = BuiltProducts.path("swift-error-codesPackageTests.product/Objects.LinkFileList")
        let objects = (try? String(contentsOfFile: list, encoding: .utf8))?.split(separator: "\n") ?? []
        return objects.map { $0.trimmingCharacters(in: ["'"]) }.filter { object in
            modules.contains { object.contains("/\($0).build/") }
        }
    }()

    private static let optimized = Task {
        let folder = Workplace.folder.appendingPathComponent("runtime")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for name in modules {
            let module = [
                "-parse-as-library", "-wmo", "-module-name", name, "-emit-module", "-emit-module-path",
                "\(name).swiftmodule", "-c", "-o", "\(name).o", "-I", folder.path,
            ]
            let arguments = BuildMode(isOptimized: true).arguments + module + sources(of: name)
            let result = try await ProcessRunner.run("swiftc", arguments, in: folder)
            guard result.exitCode == 0 else { throw CompilerFailure(result.standardError) }
        }
        return folder
    }

    private static func sources(of module: String) -> [String] {
        let root = Repository.root.appendingPathComponent("Sources/\(module)")
        let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
        let paths = files?.compactMap { ($0 as? URL)?.path }.filter { $0.hasSuffix(".swift") } ?? []
        return paths.sorted()
    }
}

/// What the compiler said when it should have said nothing.
struct CompilerFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

/// Where programs are compiled.
enum Workplace {
    /// A folder of this run, removed when it ends.
    static let folder: URL = {
        let parent = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
        let folder = parent.appendingPathComponent("generated-source-tests-\(UUID().uuidString)", isDirectory: true)
        atexit { try? FileManager.default.removeItem(at: Workplace.folder) }
        return folder
    }()

    static func newFolder() throws -> URL {
        let folder = folder.appendingPathComponent(UUID().uuidString, isDirectory: true)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }
}
