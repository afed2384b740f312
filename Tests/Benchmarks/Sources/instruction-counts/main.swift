import Foundation
import Processes

// instruction-counts FILE [--record]: counts the instructions of what the package does, and compares them with those in the
// file, or writes them there. Ends with 1 where one is more than a tenth above what is recorded, or not recorded.
let arguments = CommandLine.arguments.dropFirst()
guard let file = arguments.first.map({ URL(filePath: $0) }), arguments.count == 1 || arguments.last == "--record" else {
    FileHandle.standardError.write(Data("usage: instruction-counts FILE [--record]\n".utf8))
    exit(2)
}
let records = arguments.last == "--record"
let recorded = records ? RecordedCounts() : try RecordedCounts(contentsOf: file)
var counts = RecordedCounts()
try WorkFolder.use { folder in
    for work in try CountedWork.all(in: folder) {
        let count = try work.count()
        counts[work.name] = count
        let verdict = records ? "" : recorded.verdict(on: work.name, count).description
        print(count.formatted(.number.locale(Locale(identifier: "en_US"))), work.name, verdict, separator: "\t")
    }
}
if records {
    try counts.write(to: file)
} else if counts.exceed(recorded) {
    print("Make it as fast as it was or, where the work is worth it, record it: Tests/Benchmarks/instructions --record")
    exit(1)
}
