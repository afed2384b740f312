package import ErrorCodesSpec

/// Specs with the files of texts that belong to each, and why others could not be read.
package struct GivenSpecs: Sendable {
    package private(set) var inputs: [SpecInput] = []
    package private(set) var failures: [FileFailure] = []
    private let maximumFileSize: Int

    init(maximumFileSize: Int) {
        self.maximumFileSize = maximumFileSize
    }

    /// Reads a spec and the files of its texts, as far as that is possible.
    ///
    /// - Parameter misnamed: Files whose names do not say in which language they are. Nothing but their names is of
    ///   interest.
    mutating func read(_ path: String, translations: [String], misnamed: [String]) {
        guard let spec = source(path) else { return }
        let files = translations.compactMap { source($0) } + misnamed.map { SourceFile(path: $0, bytes: []) }
        inputs.append(SpecInput(spec: spec, translations: files))
    }

    mutating func refuse(_ path: String, _ reason: String) {
        failures.append(FileFailure(path: path, reason: reason))
    }

    private mutating func source(_ path: String) -> SourceFile? {
        do throws(FileFailure) {
            return SourceFile(path: path, bytes: try FileReader.read(path, limit: maximumFileSize))
        } catch {
            failures.append(error)
            return nil
        }
    }
}
