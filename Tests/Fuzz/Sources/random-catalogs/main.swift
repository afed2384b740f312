import ErrorCodesSpec
import ErrorCodesSwiftEmitter
import ErrorCodesWriting
import Foundation

/// `random-catalogs SEED COUNT FOLDER`: writes the Swift sources of random catalogues, the same for a seed each time.
let arguments = CommandLine.arguments
guard arguments.count == 4, let seed = UInt64(arguments[1]), let count = Int(arguments[2]) else {
    print("usage: random-catalogs SEED COUNT FOLDER")
    exit(2)
}
let folder = URL(fileURLWithPath: arguments[3], isDirectory: true)

for number in 0..<count {
    var random = SplitMix(state: seed &* 1_000_003 &+ UInt64(number))
    let spec = RandomSpec.text(number: number, using: &random)
    let name = "catalog\(number)"
    try Data(spec.utf8).write(to: folder.appendingPathComponent("\(name).errorcodes.yaml"))
    let result = SpecPipeline.run(spec: SourceFile(path: "\(name).errorcodes.yaml", text: spec))
    guard let catalog = result.catalog else {
        let errors = result.diagnostics.filter { $0.severity == .error }.map { "\($0.fault.id): \($0.message)" }
        print("\(folder.path)/\(name).errorcodes.yaml is no catalogue:", errors.prefix(5).joined(separator: "\n"))
        exit(1)
    }
    for file in SwiftEmitter().artifacts(for: [catalog]) {
        try Data(file.bytes).write(to: folder.appendingPathComponent(file.name))
    }
}
