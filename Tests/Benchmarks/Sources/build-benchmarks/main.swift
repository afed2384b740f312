import Foundation
import Processes

// What the package costs whoever builds with it, and what the compiler makes of what it generates: build-benchmarks
// consumer|compile. `run consumer compile` builds what they need.
switch CommandLine.arguments.dropFirst().first {
case "consumer": try WorkFolder.use(measureConsumers)
case "compile": try WorkFolder.use(measureCompiling)
default:
    FileHandle.standardError.write(Data("usage: build-benchmarks consumer|compile\n".utf8))
    exit(2)
}
