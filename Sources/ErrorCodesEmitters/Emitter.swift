package import ErrorCodesSpec

/// Makes files out of a catalogue, in memory.
///
/// An emitter asks the catalogue for facts; it sees neither YAML nor a disk. To add one: a folder with a type that
/// conforms, one line in ``EmitterRegistry``, and a folder of golden files.
package protocol Emitter: Sendable {
    /// What the command line calls it.
    static var name: String { get }
    /// What the names of its files end with; they begin with the name of the catalogue.
    static var fileSuffix: String { get }

    /// Writes the file of a catalogue.
    static func write(_ catalog: Catalog, with writer: inout CodeWriter)
}

extension Emitter {
    /// The file of a catalogue, whole.
    package static func file(for catalog: Catalog) -> OutputFile {
        var writer = CodeWriter(sizeHint: 4096 + catalog.errors.count * 1024)
        write(catalog, with: &writer)
        return OutputFile(name: fileName(for: catalog), bytes: writer.bytes)
    }

    /// Hands the file of a catalogue to a sink, a block at a time.
    package static func write(_ catalog: Catalog, to sink: any OutputSink) {
        var writer = CodeWriter(to: sink)
        write(catalog, with: &writer)
        writer.finish()
    }

    /// The name of the file, without a folder.
    package static func fileName(for catalog: Catalog) -> String { catalog.name + fileSuffix }
}

/// Every emitter.
package enum EmitterRegistry {
    package static let all: [any Emitter.Type] = [SwiftEmitter.self]
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
