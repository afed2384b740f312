import Foundation

/// The output of a tool's `--version`, compared with the version of the package that the plugin belongs to.
enum ToolVersion {
    static let wanted = "errorcodes-build \(ErrorCodesVersion.current)"

    /// Runs the tool; nil if it is of the wanted version, else what it printed.
    static func other(of tool: URL) throws -> String? {
        let process = Process()
        let output = Pipe()
        process.executableURL = tool
        process.arguments = ["--version"]
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let printed = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        let words = printed.split(whereSeparator: \.isWhitespace).prefix(2).joined(separator: " ")
        return words == wanted ? nil : words
    }
}
