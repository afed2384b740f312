import Foundation
import Processes

/// A Swift file that is compiled by itself, as a module of its own.
struct CompiledFile {
    /// What tables call it.
    let name: String
    let url: URL
    /// Where the modules are that it imports, which may depend on the configuration; nil where it imports none.
    var modules: (@Sendable (BuiltProgram.Configuration) -> URL)?

    /// Writes a text as a file in a folder of its own.
    init(_ name: String, _ text: String, in work: WorkFolder) throws {
        self.init(name, try work.folder().appending(path: "Compiled.swift"))
        try text.write(to: url, atomically: true, encoding: .utf8)
    }

    init(_ name: String, _ url: URL) {
        self.name = name
        self.url = url
    }

    func compilation(_ configuration: BuiltProgram.Configuration) throws -> MeasuredCommand {
        var arguments = ["-c", url.path, "-o", object(configuration).path]
        arguments += ["-parse-as-library", "-swift-version", "6", "-module-name", "Compiled"]
        arguments += configuration == .debug ? ["-Onone"] : ["-O", "-whole-module-optimization"]
        if let modules { arguments += ["-I", modules(configuration).path] }
        return MeasuredCommand(name, try SwiftTools.compiler, arguments)
    }

    /// Removes what a compilation has made before: the compiler would find the hash of its work in there, and generate no code.
    static func removeObject(of compilation: MeasuredCommand) {
        guard let option = compilation.arguments.firstIndex(of: "-o") else { return }
        try? FileManager.default.removeItem(atPath: compilation.arguments[option + 1])
    }

    /// The bytes of code and data that the compilation has made, without symbols and what debuggers read.
    func objectBytes(_ configuration: BuiltProgram.Configuration) throws -> Double {
        let size = try BuiltProgram.required("size")
        let output = try MeasuredCommand("size", size, [object(configuration).path]).output()
        let numbers = output.split(separator: "\n").last?.split(whereSeparator: \.isWhitespace).prefix(2)
        return numbers?.compactMap { Double($0) }.reduce(0, +) ?? 0
    }

    private func object(_ configuration: BuiltProgram.Configuration) -> URL {
        url.deletingPathExtension().appendingPathExtension("\(configuration).o")
    }
}
