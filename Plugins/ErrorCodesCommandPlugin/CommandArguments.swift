/// The arguments of `swift package error-codes`.
struct CommandArguments {
    static let help = """
        USAGE: swift package error-codes generate|check [--target NAME]... [--output DIR]

        generate    Writes NAME.errorcodes.swift for each NAME.errorcodes.yaml, where its bytes change.
        check       Compares the files with what generate would write, and fails where they differ.

        --target NAME    The target to work on, as often as needed; without it, every target that has a spec.
        --output DIR     The folder for what is generated, seen from the package; without it, beside each spec.
        --help           Shows this.

        Where plugins run in a sandbox, as on macOS, generate needs leave to write:
        swift package --allow-writing-to-package-directory error-codes generate
        """

    static let generate = "swift package --allow-writing-to-package-directory error-codes generate"

    private(set) var action = ""
    private(set) var targets: [String] = []
    private(set) var output: String?

    init(_ arguments: [String]) throws(CommandError) {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            switch argument {
            case "--target": targets.append(try Self.value(of: argument, &rest))
            case "--output": output = try Self.value(of: argument, &rest)
            case "generate" where action.isEmpty, "check" where action.isEmpty: action = argument
            default: throw .unknownArgument(argument)
            }
        }
        guard !action.isEmpty else { throw .noAction }
    }

    private static func value(of option: String, _ rest: inout ArraySlice<String>) throws(CommandError) -> String {
        guard let value = rest.popFirst(), !value.isEmpty, !value.hasPrefix("--") else { throw .noValue(option) }
        return value
    }

    /// The arguments of the tool before the files.
    var toolArguments: [String] {
        let place = output.map { ["--output", $0] } ?? []
        guard action == "check" else { return [action] + place }
        let choice = targets.flatMap { ["--target", $0] } + place
        return [action] + place + ["--mend", ([Self.generate] + choice.map(Self.quoted)).joined(separator: " ")]
    }

    /// A word as a shell reads it back.
    private static func quoted(_ word: String) -> String {
        let isPlain = !word.isEmpty && word.allSatisfy { $0.isLetter || $0.isNumber || "-_./".contains($0) }
        let parts = word.split(separator: "'", omittingEmptySubsequences: false)
        return isPlain ? word : "'" + parts.joined(separator: #"'\''"#) + "'"
    }
}
