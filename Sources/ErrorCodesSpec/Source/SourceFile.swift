/// The bytes of one input, with the path under which messages name it.
package final class SourceFile: Sendable {
    /// As the user gave it: messages repeat it, outputs never hold more than its last component.
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    @_optimize(none) package convenience init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    /// The last component of the path.
    package var name: String {
        path.split(separator: "/").last.map(String.init) ?? path
    }
}

/// A place in a source file.
package struct Location: Sendable {
    package var file: SourceFile
    package var span: Span

    package init(file: SourceFile, span: Span) {
        self.file = file
        self.span = span
    }
}
