import Foundation
import Processes

/// The tools of the Swift that builds this package.
enum SwiftTools {
    static var package: URL { get throws { try installed("swift") } }
    static var compiler: URL { get throws { try installed("swiftc") } }

    private static func installed(_ name: String) throws -> URL {
        guard let program = BuiltProgram.installed(name) else { throw NotInstalled(name: name) }
        return program
    }
}

/// A command that has to be there.
struct NotInstalled: Error, CustomStringConvertible {
    let name: String

    var description: String { "\(name) is not installed" }
}
