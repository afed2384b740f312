/// Why a file could not be read or written, or what else kept a command from its work, in words.
package struct FileFailure: Error, CustomStringConvertible {
    /// The file as it was named; nil where it is about none.
    package let path: String?
    package let reason: String

    package init(path: String?, reason: String) {
        self.path = path
        self.reason = reason
    }

    package var description: String { "\(path ?? "errorcodes"): \(reason)" }
}
