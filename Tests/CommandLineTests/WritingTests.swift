import Foundation
import TestSupport
import Testing

/// What happens to the files where writing does not succeed.
@Suite struct WritingTests {
    private static let arguments = ["generate", "orders.errorcodes.yaml", "--output", "out"]

    /// A folder with a spec, what was generated of it, and then a change of the spec.
    private func changedSpec() async throws -> TemporaryDirectory {
        let folder = try TemporaryDirectory()
        try folder.write(spec, to: "orders.errorcodes.yaml")
        try await check(Self.arguments, in: folder)
        try folder.write(spec.replacing("There is an", with: "An"), to: "orders.errorcodes.yaml")
        return folder
    }

    @Test func aFullDiskLeavesTheOldFile() async throws {
        let folder = try await changedSpec()
        let old = try folder.read("out/orders.errorcodes.swift")
        // A limit on the size of files stops a write half-way, as a full disk does.
        let command = "ulimit -f 1; trap '' XFSZ; exec \"$0\" \"$@\""
        let result = try await ProcessRunner.run(
            "/bin/bash",
            ["-c", command, BuiltProducts.path("errorcodes")] + Self.arguments,
            in: folder.url,
            timeout: 300
        )
        #expect(
            result
                == ProcessResult(
                    standardError: "out/orders.errorcodes.swift: error: File too large\n",
                    exitCode: 2
                )
        )
        #expect(try folder.contents(of: "out") == ["orders.errorcodes.swift"])
        #expect(try folder.read("out/orders.errorcodes.swift") == old)
    }

    @Test func aFolderThatCannotBeWrittenToLeavesTheOldFile() async throws {
        let folder = try await changedSpec()
        let old = try folder.read("out/orders.errorcodes.swift")
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path("out"))
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path("out")) }
        // Root may write everywhere, so it becomes somebody else.
        let isRoot = geteuid() == 0
        let nobody = ["--reuid=65534", "--regid=65534", "--clear-groups", BuiltProducts.path("errorcodes")]
        let result = try await ProcessRunner.run(
            isRoot ? "setpriv" : BuiltProducts.path("errorcodes"),
            (isRoot ? nobody : []) + Self.arguments,
            in: folder.url,
            timeout: 300
        )
        #expect(
            result
                == ProcessResult(
                    standardError: """
                        out/orders.errorcodes.swift: error: the folder takes no new file (permission denied): \
                        change its permissions, or choose another folder

                        """,
                    exitCode: 2
                )
        )
        #expect(try folder.contents(of: "out") == ["orders.errorcodes.swift"])
        #expect(try folder.read("out/orders.errorcodes.swift") == old)
    }

    /// The longest name that a file system takes is of 255 bytes, and the generated file's is longer than the spec's.
    @Test(arguments: ["a", "\u{E9}", "\u{5355}", "\u{1F9FE}"])
    func aLongNameIsWrittenOrRefused(letter: String) async throws {
        let folder = try TemporaryDirectory()
        func name(_ count: Int) -> String {
            let letters = String(repeating: letter, count: count / letter.utf8.count)
            return letters + String(repeating: "x", count: count - letters.utf8.count)
        }
        let typed = spec.replacing("errors:\n", with: "swift: { type: OrderError }\nerrors:\n")
        for count in [225, 238] {
            try folder.write(typed, to: "\(name(count)).errorcodes.yaml")
            try await check(["generate", "\(name(count)).errorcodes.yaml", "--output", "out\(count)"], in: folder)
            #expect(try folder.contents(of: "out\(count)") == ["\(name(count)).errorcodes.swift"])
        }
        try folder.write(typed, to: "\(name(239)).errorcodes.yaml")
        try await check(
            ["generate", "\(name(239)).errorcodes.yaml", "--output", "out"],
            in: folder,
            error: "out/\(name(239)).errorcodes.swift: error: the path is too long\n",
            exitCode: 2
        )
        #expect(try folder.contents(of: "out") == [])
    }

    @Test func whatAKilledRunLeftOfALongNameIsRemoved() async throws {
        let folder = try TemporaryDirectory()
        let name = String(repeating: "a", count: 200)
        try folder.write(spec, to: "\(name).errorcodes.yaml")
        // No process has this number: it is greater than the greatest.
        try folder.write("", to: "out/.\(String(repeating: "a", count: 100)).99999999-1.tmp")
        try await check(["generate", "\(name).errorcodes.yaml", "--output", "out"], in: folder)
        #expect(try folder.contents(of: "out") == ["\(name).errorcodes.swift"])
    }

    @Test func aRunThatIsKilledLeavesTheOldFileOrTheNewOne() async throws {
        let folder = try TemporaryDirectory()
        let old = largeSpec(title: "Old")
        try folder.write(old, to: "orders.errorcodes.yaml")
        try await check(["generate", "orders.errorcodes.yaml", "--output", "old"], in: folder)
        try folder.write(largeSpec(title: "New"), to: "orders.errorcodes.yaml")
        try await check(["generate", "orders.errorcodes.yaml", "--output", "new"], in: folder)
        let whole = [
            try folder.read("old/orders.errorcodes.swift"), try folder.read("new/orders.errorcodes.swift"),
        ]
        let duration = try await run(in: folder.url, killedAfter: nil)
        for step in 0..<24 {
            try folder.write(whole[0], to: "out/orders.errorcodes.swift")
            // Most of the kills fall into the last third of a run, in which files are written.
            try await run(in: folder.url, killedAfter: duration * (0.6 + Double(step) / 48))
            #expect(whole.contains(try folder.read("out/orders.errorcodes.swift")), "killed at step \(step)")
        }
    }

    /// Generates, and kills the process after so many seconds; the seconds until it ended.
    @discardableResult
    private func run(in folder: URL, killedAfter seconds: Double?) async throws -> Double {
        try await onThreadOfItsOwn {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: BuiltProducts.path("errorcodes"))
            process.arguments = Self.arguments
            process.currentDirectoryURL = folder
            let started = Date()
            try process.start()
            if let seconds {
                Thread.sleep(forTimeInterval: seconds)
                kill(process.processIdentifier, SIGKILL)
            }
            process.waitUntilExit()
            return Date().timeIntervalSince(started)
        }
    }

    private func largeSpec(title: String) -> String {
        let head = """
            errorcodes: 1
            domain: shop.orders
            type-base: https://errors.example.com/orders/
            swift: { layout: struct }
            errors:

            """
        return head
            + (0..<2000).map { "  order-\($0): { code: \(20000 + $0), status: 409, title: \(title) order \($0) }\n" }
            .joined()
    }
}
