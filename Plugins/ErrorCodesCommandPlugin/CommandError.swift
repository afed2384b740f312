/// Why the command did not reach the tool.
enum CommandError: Error, CustomStringConvertible {
    case noAction
    case unknownArgument(String)
    case noValue(String)
    case notWritable
    case unknownTarget(String, known: [String])
    case noSpec(target: String)
    case noSpecAnywhere

    var description: String {
        switch self {
        case .noAction:
            "say what to do: swift package error-codes generate, or check; --help says more"
        case .unknownArgument(let argument):
            "'\(argument)' is not known: the actions are generate and check, the options --target, --output and --help"
        case .noValue(let option):
            "\(option) needs a value"
        case .notWritable:
            "generate may not write to the package: run \(CommandArguments.generate)"
        case .unknownTarget(let name, let known):
            """
            this package has no target '\(name)'; it has \(known.joined(separator: ", ")). \
            SwiftPM leaves out a target without any Swift file.
            """
        case .noSpec(let target):
            "target '\(target)' has no spec: add a file NAME.errorcodes.yaml to its folder"
        case .noSpecAnywhere:
            """
            no target of this package has a spec: add a file NAME.errorcodes.yaml to the folder of one. \
            SwiftPM leaves out a target without any Swift file.
            """
        }
    }
}
