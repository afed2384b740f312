package import ErrorCodesSpec

/// Makes files out of catalogs.
///
/// An emitter asks the catalogs for facts; it sees neither YAML nor a disk. Its options, if it has any, are properties
/// of its value.
package protocol Emitter: Sendable {
    /// The name that `--emit` takes.
    var name: String { get }
    /// The endings of its files' names, by which stale ones are found; the name of a spec stands before them, unless the
    /// emitter has ``marks``.
    var fileSuffixes: [String] { get }
    /// What each of its files begins with, one of these, where a name alone does not tell them from what people write: only a
    /// file that begins so can be stale. In a folder of its own, it is wherever it is not planned.
    var marks: [String] { get }
    /// The folder for its files where none is given; nil puts each beside its spec.
    var defaultFolder: String? { get }
    /// True if a folder has to be given, since there are too many files to lie beside a spec.
    var needsOwnFolder: Bool { get }

    /// The files of the catalogs whose files share a folder.
    func artifacts(for catalogs: [Catalog]) -> [Artifact]

    /// Why some of the catalogs cannot have their files in one folder.
    func refusals(of catalogs: [Catalog]) -> [Refusal]
}

extension Emitter {
    package var marks: [String] { [] }

    package var defaultFolder: String? { nil }

    package var needsOwnFolder: Bool { false }

    package func refusals(of catalogs: [Catalog]) -> [Refusal] { [] }
}

/// An emitter that makes one file: out of one that is there, whose place it takes.
package protocol DocumentEmitter: Emitter {
    /// The path of the file.
    var document: String { get }

    /// The next version of the file, and what is wrong with the one that is there.
    func revise(_ document: SourceFile, for catalogs: [Catalog]) -> (bytes: [UInt8], diagnostics: [Diagnostic])
}

/// A file to be written.
package struct Artifact: Sendable {
    /// The name of the file, without a folder.
    package let name: String
    /// The number of the catalog that it is made of; nil where it is made of all.
    package let catalog: Int?
    private let contents: @Sendable (any OutputSink) -> Void

    /// - Parameter contents: Hands the bytes of the file to a sink, a block at a time; the same ones, however often.
    package init(name: String, catalog: Int?, contents: @escaping @Sendable (any OutputSink) -> Void) {
        self.name = name
        self.catalog = catalog
        self.contents = contents
    }

    package func write(to sink: any OutputSink) { contents(sink) }

    /// All bytes of the file.
    package var bytes: [UInt8] {
        let memory = MemorySink()
        contents(memory)
        return memory.bytes
    }
}

/// Why a catalog cannot be emitted together with others.
package struct Refusal: Sendable {
    /// The number of the catalog.
    package let catalog: Int
    package let reason: String

    package init(catalog: Int, reason: String) {
        self.catalog = catalog
        self.reason = reason
    }
}

/// Where the bytes of a file go, a block after the other.
///
/// A sink that fails says so itself, when it is asked if all went well: what writes goes on.
package protocol OutputSink: AnyObject {
    /// - Parameter block: Bytes that are there until the call returns.
    func receive(_ block: UnsafeRawBufferPointer)
}

private final class MemorySink: OutputSink {
    private(set) var bytes: [UInt8] = []

    func receive(_ block: UnsafeRawBufferPointer) { bytes += block }
}
