import Foundation
import Processes

// The time and the memory of the package's tools, beside the least that a program with libyaml takes, and beside other
// generators. `run generate` builds what it needs.
do {
    try WorkFolder.use { folder in
        try measureGenerating(in: folder)
        try measurePeers(in: folder)
        try measureDebugBuild(in: folder)
        try measureChecking(in: folder)
        try measureDiagnostics(in: folder)
    }
} catch {
    FileHandle.standardError.write(Data("tool-benchmarks: error: \(error)\n".utf8))
    exit(1)
}
