import ArgumentParser
import ErrorCodesAuthoring
import ErrorCodesDriver
import ErrorCodesSpec

/// The specs that a command looks something up in.
struct SpecOptions: ParsableArguments {
    @Option(
        name: .customLong("spec"),
        help: ArgumentHelp(
            """
            A spec to look in; can be repeated. Default: those of the project or, without a project file, all \
            NAME\(SpecFormat.fileSuffix) below the working directory.
            """,
            valueName: "spec"
        ),
        completion: .file(extensions: ["yaml"])
    )
    private var specs: [PathArgument] = []

    @OptionGroup var lookup: LookupOptions

    /// True if the specs are named on the command line, be it by their project.
    var areGiven: Bool { !specs.isEmpty || lookup.project.file != nil }

    func validate() throws { try lookup.project.validate(without: specs) }

    func read() throws -> LookupOptions.Reading { try lookup.read(specs.map(\.path)) }
}

/// How specs are read for a lookup.
struct LookupOptions: ParsableArguments {
    /// The catalogs, and the exit code that says whether a spec is missing among them.
    typealias Reading = (catalogs: [Catalog], code: ErrorCodesDriver.ExitCode)

    @Option(help: ArgumentHelp("How large a spec may be.", valueName: "MiB"))
    var maxSize = SpecInput.maximumFileSize >> 20

    @OptionGroup var project: ProjectOption
    @OptionGroup var reading: CatalogReading

    func validate() throws {
        guard (1...1024).contains(maxSize) else { throw ValidationError("--max-size is 1 to 1024 MiB") }
    }

    /// Reads specs, or without any those of the project or below the working directory, each on its own. What is wrong with
    /// one is printed, and the others are looked in.
    func read(_ paths: [String]) throws -> Reading {
        guard paths.isEmpty, let file = project.file ?? ProjectFile.find() else {
            let paths = paths.isEmpty ? try SpecSearch.paths(below: "") : paths
            return try reading.separateCatalogs(of: SpecInput.discovering(specs: paths, maximumFileSize: maxSize << 20))
        }
        let project = try ProjectFile.read(file, limit: maxSize << 20)
        var specs = SpecInput.discovering(specs: project.specs, maximumFileSize: maxSize << 20)
        specs.diagnostics = project.diagnostics
        return try reading.separateCatalogs(of: specs)
    }
}

extension FileFailure {
    /// Of a command that needs a spec.
    static var withoutSpec: FileFailure {
        FileFailure(path: nil, reason: "there is no NAME\(SpecFormat.fileSuffix) below the working directory")
    }
}
