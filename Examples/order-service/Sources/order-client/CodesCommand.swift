import ArgumentParser
import ErrorCodesRuntime
import OrderCatalog

struct CodesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "codes",
        abstract: "Lists the catalogue that this client was built with: code, status, name and title."
    )

    func run() {
        for code in OrderError.Code.allCases {
            let mark = code.deprecation.map { " (deprecated\($0.since.map { " since \($0)" } ?? ""))" } ?? ""
            print("\(code.rawValue) \(code.status) \(code.name): \(code.title)\(mark)")
        }
    }
}
