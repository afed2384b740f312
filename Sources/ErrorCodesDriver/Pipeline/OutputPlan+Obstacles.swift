extension OutputPlan {
    /// What stands where files are planned, and is not to be replaced.
    ///
    /// A file that is not called like a spec can be anybody's: it was generated if it begins so.
    package var obstacles: [FileFailure] {
        var found: [FileFailure] = []
        func note(_ check: () throws(FileFailure) -> Void) {
            do throws(FileFailure) { try check() } catch { found.append(error) }
        }
        for folder in Set(entries.map { FilePath.directory(of: $0.path) }).sorted() {
            note { () throws(FileFailure) in try DirectoryReader.demandDirectory(folder) }
        }
        guard found.isEmpty else { return found }
        for entry in entries {
            note { () throws(FileFailure) in
                try ReplacedFile(at: entry.path).demandGenerated(marks: entry.marks)
            }
        }
        return found
    }
}
