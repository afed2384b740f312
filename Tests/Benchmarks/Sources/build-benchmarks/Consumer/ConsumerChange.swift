import Foundation
import Processes

/// What has happened to a package since it was last built.
enum ConsumerChange: String, CaseIterable {
    case none = "no change"
    /// The time of the spec's last change is new; its bytes are the same.
    case touched = "spec touched"
    /// One error has another title.
    case title = "one title changed"

    /// - Parameter revision: Differs from that of each change before.
    func apply(to package: ConsumerPackage, revision: Int) throws {
        switch self {
        case .none: break
        case .touched:
            try FileManager.default.setAttributes(
                [.modificationDate: Date()],
                ofItemAtPath: package.kind.spec(of: package.folder).path
            )
        case .title: try package.kind.writeSources(to: package.folder, revision: revision)
        }
    }
}
