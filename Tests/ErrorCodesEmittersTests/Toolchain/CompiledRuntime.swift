import Foundation
import TestSupport

/// The module and the object file that generated source links, compiled once a run in debug and once optimised.
enum CompiledRuntime {
    /// What a compiler needs to be told to use the runtime.
    static func arguments(_ mode: BuildMode) async throws -> [String] {
        let folder = try await (mode.isOptimized ? optimized : debug).value
        let object = folder.appendingPathComponent("ErrorCodesRuntime.o").path
        #if os(Linux)
            return ["-I", folder.path, object, "-lm"]
        #else
            return ["-I", folder.path, object]
        #endif
    }

    /// The folder of the module alone, for those who only check a source.
    static func moduleFolder() async throws -> URL { try await debug.value }

    private static let debug = Task { try await compile(BuildMode(isOptimized: false)) }
    private static let optimized = Task { try await compile(BuildMode(isOptimized: true)) }

    private static func compile(_ mode: BuildMode) async throws -> URL {
        let folder = Workplace.folder.appendingPathComponent("runtime-\(mode.isOptimized ? "optimized" : "debug")")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let module = [
            "-parse-as-library", "-wmo", "-module-name", "ErrorCodesRuntime", "-emit-module", "-emit-module-path",
            "ErrorCodesRuntime.swiftmodule", "-c", "-o", "ErrorCodesRuntime.o",
        ]
        let result = try await ProcessRunner.run("swiftc", mode.arguments + module + sources(), in: folder)
        guard result.exitCode == 0 else { throw CompilerFailure(result.standardError) }
        return folder
    }

    private static func sources() throws -> [String] {
        let root = Workplace.packageRoot.appendingPathComponent("Sources/ErrorCodesRuntime").resolvingSymlinksInPath()
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

/// Where programs are compiled, and where this package is.
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

    static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    static let packageRoot = tests.deletingLastPathComponent().deletingLastPathComponent()
}
