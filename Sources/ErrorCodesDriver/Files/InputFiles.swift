import ErrorCodesSpec

/// The files that a command reads, or others could read with it: it must not write its output to one of them.
package struct InputFiles {
    private var paths: [FileIdentity: String] = [:]

    /// - Parameter replaced: The one file among them that the output takes the place of.
    package init(_ paths: [String], besides replaced: String? = nil) {
        let entry = replaced.map(FileIdentity.init(ofEntry:))
        for path in paths where FileIdentity(ofEntry: path) != entry { self.paths[FileIdentity(ofTarget: path)] = path }
    }

    /// The specs, and the texts that are read with them.
    package init(_ specs: GivenSpecs) {
        self.init(specs.inputs.flatMap { [$0.spec.path] + $0.translations.map(\.path) })
    }

    /// Refuses a path that leads to an input, however it is spelled and through whatever links. To be asked about all
    /// outputs before the first is written.
    package func refuseOutput(to path: String) throws(FileFailure) {
        guard let input = paths[FileIdentity(ofTarget: path)] else { return }
        let reason =
            input == path
            ? "this file is an input, so no output is written to it"
            : "this path leads to \(input), which is an input, so no output is written to it"
        throw FileFailure(path: path, reason: reason)
    }
}
