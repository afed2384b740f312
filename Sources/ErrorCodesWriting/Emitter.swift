package import ErrorCodesSpec

/// Makes files out of a catalogue, a block of bytes after the other.
///
/// An emitter asks the catalogue for facts; it sees neither YAML nor a disk.
package protocol Emitter: Sendable {
    /// What the command line calls it.
    static var name: String { get }
    /// What the names of its files end with; they begin with the name of the catalogue.
    static var fileSuffix: String { get }

    /// Hands the file of a catalogue to a sink, a block at a time.
    static func write(_ catalog: Catalog, to sink: any OutputSink)
}

extension Emitter {
    /// The file of a catalogue, whole.
    package static func file(for catalog: Catalog) -> OutputFile {
        let memory = MemorySink()
        write(catalog, to: memory)
        return OutputFile(name: fileName(for: catalog), bytes: memory.bytes)
    }

    /// The name of the file, without a folder.
    package static func fileName(for catalog: Catalog) -> String { catalog.name + fileSuffix }
}

/// Keeps what it receives.
private final class MemorySink: OutputSink {
    private(set) var bytes: [UInt8] = []

    func receive(_ block: UnsafeRawBufferPointer) { bytes += block }
}

/// A file that is to be written.
package struct OutputFile: Sendable, Hashable {
    /// Its name, without a folder.
    package let name: String
    package let bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}
