import Foundation
import TestSupport
import Testing

/// What a file that is written anew has of the one whose place it takes, and what earlier runs left beside it.
@Suite struct ReplacedFileTests {
    private static let arguments = ["generate", "orders.errorcodes.yaml", "--output", "out"]

    /// A folder with a spec, and a file where its source is to be.
    private func outdated() async throws -> TemporaryDirectory {
        let folder = try TemporaryDirectory()
        try folder.write(spec, to: "orders.errorcodes.yaml")
        try await check(["generate", "orders.errorcodes.yaml", "--output", "expected"], in: folder)
        try folder.write("old\n", to: "out/orders.errorcodes.swift")
        return folder
    }

    private func permissions(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    @Test(arguments: [0o640, 0o600, 0o444, 0o664])
    func permissionsStay(mode: Int) async throws {
        let folder = try await outdated()
        let path = folder.path("out/orders.errorcodes.swift")
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        try await check(Self.arguments, in: folder)
        #expect(try permissions(path) == mode)
        #expect(try folder.read("out/orders.errorcodes.swift") == folder.read("expected/orders.errorcodes.swift"))
    }

    @Test func aSymbolicLinkStaysAndTheFileBehindItIsWritten() async throws {
        let folder = try await outdated()
        let link = folder.path("out/orders.errorcodes.swift")
        try FileManager.default.removeItem(atPath: link)
        try folder.write("old\n", to: "kept/orders.swift")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o640],
            ofItemAtPath: folder.path("kept/orders.swift")
        )
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("other"),
            withDestinationPath: "kept/orders.swift"
        )
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "../other")
        try await check(Self.arguments, in: folder)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "../other")
        #expect(try folder.read("kept/orders.swift") == folder.read("expected/orders.errorcodes.swift"))
        #expect(try permissions(folder.path("kept/orders.swift")) == 0o640)
        #expect(try folder.contents(of: "kept") == ["orders.swift"])
        #expect(try folder.contents(of: "out") == ["orders.errorcodes.swift"])
    }

    @Test func aSymbolicLinkToNothingIsRefused() async throws {
        let folder = try await outdated()
        let link = folder.path("out/orders.errorcodes.swift")
        try FileManager.default.removeItem(atPath: link)
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "nowhere")
        let reason = "this is a symbolic link to a file that does not exist"
        try await check(
            Self.arguments,
            in: folder,
            error: "out/orders.errorcodes.swift: error: \(reason)\n",
            exitCode: 2
        )
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "nowhere")
        #expect(try folder.contents(of: "out") == ["orders.errorcodes.swift"])
    }

    @Test func filesOfKilledRunsAreRemovedAndNoOthers() async throws {
        let folder = try await outdated()
        // Process identifiers end at 4194304 on Linux and 99998 on macOS.
        let gone = 5_000_000
        let kept = [
            ".orders.errorcodes.swift.\(getpid())-7.tmp", ".other.errorcodes.swift.\(gone)-7.tmp",
            ".orders.errorcodes.swift.\(gone).tmp", ".orders.errorcodes.swift.\(gone)-x.tmp",
            ".orders.errorcodes.swift.-\(gone)-7.tmp", "orders.errorcodes.swift.\(gone)-7.tmp",
        ]
        let locked = ".orders.errorcodes.swift.\(gone)-8.tmp"
        let removed = [".orders.errorcodes.swift.\(gone)-7.tmp", ".orders.errorcodes.swift.\(gone)-9.tmp"]
        for name in kept + removed + [locked] { try folder.write("half", to: "out/\(name)") }
        // As a process of another container does while it writes.
        let descriptor = open(folder.path("out/\(locked)"), O_RDONLY)
        try #require(flock(descriptor, LOCK_EX) == 0)
        defer { close(descriptor) }
        try await check(Self.arguments, in: folder)
        #expect(try folder.contents(of: "out") == (kept + [locked, "orders.errorcodes.swift"]).sorted())
    }
}
