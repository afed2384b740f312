import Foundation
import Processes
import SampleSpecs

/// A form in which a tool prints errors.
enum PrintedErrors: String, CaseIterable {
    /// What a build plugin's tool prints.
    case build
    case plain, text, json, github, sarif

    /// The command that prints all that is wrong with a spec.
    func command(on file: SampleFile) -> MeasuredCommand {
        let build = BuiltProgram.tool("errorcodes-build", configuration: .release)
        let tool = BuiltProgram.tool("errorcodes", configuration: .release)
        if self == .build {
            return file.command("errorcodes-build generate", build, ["generate", SampleSpec.fileName], expecting: 1)
        }
        let arguments = ["validate", "--format", rawValue, SampleSpec.fileName]
        return file.command("errorcodes validate --format \(rawValue)", tool, arguments, expecting: 1)
    }

    /// Runs the command once and counts the errors that it prints.
    func count(printedBy command: MeasuredCommand) throws -> Int {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = command.executable
        process.arguments = command.arguments
        process.currentDirectoryURL = command.directory
        process.standardError = pipe
        try process.run()
        let printed = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return try count(in: printed)
    }

    private func count(in printed: Data) throws -> Int {
        switch self {
        case .build, .plain, .text: lines(of: printed) { $0.contains(": error: ") }
        case .json: lines(of: printed) { $0.contains(#""severity":"error""#) }
        case .github: lines(of: printed) { $0.hasPrefix("::error ") }
        case .sarif: try JSONDecoder().decode(SARIFLog.self, from: printed).errors
        }
    }

    private func lines(of printed: Data, where isError: (Substring) -> Bool) -> Int {
        String(decoding: printed, as: UTF8.self).split(separator: "\n").count(where: isError)
    }
}

private struct SARIFLog: Decodable {
    struct Run: Decodable { var results: [Result] }
    struct Result: Decodable { var level: String }

    var runs: [Run]

    var errors: Int { runs.flatMap(\.results).count { $0.level == "error" } }
}
