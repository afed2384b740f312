/// The commands that a build has executed, as `swift build -v` prints them.
///
/// SwiftPM prints again in each build what the compiler said when it last compiled the plugins: lines of swift-frontend, clang
/// and the linker. They are no commands of the build, which begin with swiftc or with a plugin's tool.
struct ExecutedCommands {
    /// Runs of the plugin's tool.
    private(set) var generations = 0
    /// Modules that are compiled.
    private(set) var compilations = 0
    /// What else swiftc does: it links, and wraps modules for the debugger.
    private(set) var others = 0

    var count: Int { generations + compilations + others }

    init(printedBy output: String) {
        for line in output.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard let command = words.first, command.first == "/" else { continue }
            switch command.split(separator: "/").last {
            case "swiftc": if words.contains("-c") { compilations += 1 } else { others += 1 }
            case "errorcodes-build", "errorcodes-build-tool": generations += 1
            default: break
            }
        }
    }
}
