import Foundation

// Writes a Swift file that holds texts: embed-pages OUTPUT FILE...
//
// The resources of SwiftPM are no way to do it: in code they are array literals, which take long to compile, and in a
// bundle a program that is installed by itself has none.
let pages = try CommandLine.arguments.dropFirst(2).map { path in
    try "    ##\"\"\"\n" + String(contentsOfFile: path, encoding: .utf8) + "\"\"\"##,\n"
}
let source = "enum EmbeddedPages {\n    static let all: [StaticString] = [\n\(pages.joined())    ]\n}\n"
try source.write(toFile: CommandLine.arguments[1], atomically: true, encoding: .utf8)
