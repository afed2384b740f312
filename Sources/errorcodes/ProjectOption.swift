import ArgumentParser
import ErrorCodesAuthoring

/// The project file, where it is named.
struct ProjectOption: ParsableArguments {
    @Option(
        name: .customLong("project"),
        help: ArgumentHelp(
            "The project file. Default: \(ProjectFormat.fileName) in this folder or the nearest one above.",
            valueName: "file"
        ),
        completion: .file(extensions: ["yaml"])
    )
    private var path: PathArgument?

    var file: String? { path?.path }

    func validate(without specs: [PathArgument]) throws {
        guard specs.isEmpty || path == nil else {
            throw ValidationError("with --project, no specs are given: the file names them")
        }
    }
}
