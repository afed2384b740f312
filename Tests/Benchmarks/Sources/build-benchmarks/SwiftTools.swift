import Foundation
import Processes

/// The tools of the Swift that builds this package.
enum SwiftTools {
    static var package: URL { get throws { try BuiltProgram.required("swift") } }
    static var compiler: URL { get throws { try BuiltProgram.required("swiftc") } }
}
