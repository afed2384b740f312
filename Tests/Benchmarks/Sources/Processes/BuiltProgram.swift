package import Foundation

/// The programs that `run` has built, below the folder of this package, which is its current directory.
package enum BuiltProgram {
    /// The package's tools, built as those who use them do.
    package static func tool(_ name: String, configuration: Configuration) -> URL {
        program(".build-\(configuration)/\(configuration)/\(name)")
    }

    /// A generator of the nested package of peers.
    package static func peer(_ name: String) -> URL { program("Peers/.build/release/\(name)") }

    /// One of the programs that others are measured beside, which `run` compiles by itself.
    package static func floor(_ name: String) -> URL { program(".build/\(name)") }

    /// A program beside the one that runs.
    package static func sibling(_ name: String) -> URL {
        let running = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
        return running.deletingLastPathComponent().appending(path: name)
    }

    /// A command of the system; nil where it is not installed.
    package static func installed(_ name: String) -> URL? {
        let folders = ProcessInfo.processInfo.environment["PATH", default: ""].split(separator: ":")
        return folders.lazy.map { URL(filePath: "\($0)/\(name)") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }

    /// A command of the system that has to be there.
    ///
    /// - Throws: ``NotInstalled`` where it is not.
    package static func required(_ name: String) throws -> URL {
        guard let program = installed(name) else { throw NotInstalled(name: name) }
        return program
    }

    package enum Configuration: String, Sendable {
        case release, debug
    }

    private static func program(_ path: String) -> URL {
        URL(filePath: FileManager.default.currentDirectoryPath).appending(path: path)
    }
}

/// A command that has to be there and is not.
package struct NotInstalled: Error, CustomStringConvertible {
    package let name: String

    package var description: String { "\(name) is not installed" }
}
