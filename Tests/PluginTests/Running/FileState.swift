import Foundation

/// A file on the disk: what is in it, and when it was written.
struct FileState {
    /// Differs after every write, also one of the same bytes.
    struct Stamp: Equatable {
        let inode: UInt64
        let time: Date
    }

    let url: URL

    init(_ url: URL) { self.url = url }

    func text() throws -> String { try String(contentsOf: url, encoding: .utf8) }

    func stamp() throws -> Stamp {
        let attributes = try FileManager.default.attributesOfItem(atPath: url.path)
        guard let inode = attributes[.systemFileNumber] as? NSNumber, let time = attributes[.modificationDate] as? Date
        else { throw CocoaError(.fileReadUnknown) }
        return Stamp(inode: inode.uint64Value, time: time)
    }

    /// Sets the time of its last change to now, or later.
    func touch() throws {
        try FileManager.default.setAttributes([.modificationDate: Date().addingTimeInterval(2)], ofItemAtPath: url.path)
    }
}
