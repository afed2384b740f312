import Foundation
import TestSupport
import Testing

/// No command writes its output to a file that it reads, under whatever name.
@Suite struct InputFilesTests {
    private static let path = "orders.errorcodes.yaml"
    private static let chinese = "orders.messages.zh-Hans.yaml"

    private func folder() throws -> TemporaryDirectory {
        let folder = try TemporaryDirectory()
        try folder.write(specWithTexts, to: Self.path)
        try folder.write(chineseTexts, to: Self.chinese)
        return folder
    }

    private func link(_ name: String, to target: String, in folder: borrowing TemporaryDirectory) throws {
        try FileManager.default.createSymbolicLink(atPath: folder.path(name), withDestinationPath: target)
    }

    private static func message(_ output: String, _ input: String) -> String {
        let file = output == input ? "this file" : "this path leads to \(input), which"
        return "\(output): error: \(file) is an input, so no output is written to it\n"
    }

    /// Runs a command and checks that it ends with a message and changes nothing.
    private func checkRefusal(
        _ arguments: [String],
        by program: String = "errorcodes",
        in folder: borrowing TemporaryDirectory,
        of output: String,
        for input: String = path,
        warning: String = ""
    ) async throws {
        let names = try folder.contents()
        let texts = try (folder.read(Self.path), folder.read(Self.chinese))
        try await check(arguments, by: program, in: folder, error: warning + Self.message(output, input), exitCode: 2)
        #expect(try folder.contents() == names)
        #expect(try (folder.read(Self.path), folder.read(Self.chinese)) == texts)
    }

    @Test(arguments: ["sql", "csv", "yaml"])
    func exportLeavesWhatItReads(format: String) async throws {
        let folder = try folder()
        let export = ["messages", "export", Self.path, "--format", format, "--language", "zh-Hans", "--output"]
        try await checkRefusal(export + [Self.path], in: folder, of: Self.path)
        try await checkRefusal(export + [Self.chinese], in: folder, of: Self.chinese, for: Self.chinese)
        try await checkRefusal(export + ["./" + Self.path], in: folder, of: "./" + Self.path)
        try link("texts", to: Self.path, in: folder)
        try await checkRefusal(export + ["texts"], in: folder, of: "texts")
        try FileManager.default.linkItem(atPath: folder.path(Self.path), toPath: folder.path("same"))
        try await checkRefusal(export + ["same"], in: folder, of: "same")
    }

    @Test(arguments: ["errorcodes", "errorcodes-build"], [path, chinese])
    func generateLeavesWhatItReads(program: String, input: String) async throws {
        let folder = try folder()
        try folder.write(
            spec.replacing("2000", with: "3000").replacing("99999", with: "99998").withBaseOfItsOwn,
            to: "a.errorcodes.yaml"
        )
        try link("orders.errorcodes.swift", to: input, in: folder)
        let files = program == "errorcodes" ? [Self.path] : [Self.path, Self.chinese]
        try await checkRefusal(
            ["generate", "a.errorcodes.yaml"] + files,
            by: program,
            in: folder,
            of: "orders.errorcodes.swift",
            for: input,
            warning: program == "errorcodes-build"
                ? ""
                : """
                orders.errorcodes.yaml:19:11: warning: `order-queued` has no text in `zh-Hans`, in which other errors \
                have one [EC0604]

                """
        )
    }

    @Test func importLeavesTheSpec() async throws {
        let folder = try folder()
        try folder.write("code,language,message\n20001,fr,Bientôt.\n20001,zh-Hans,在路上了。\n", to: "texts.csv")
        let merge = ["messages", "import", Self.path, "texts.csv"]
        try FileManager.default.createDirectory(atPath: folder.path("out"), withIntermediateDirectories: false)
        for input in [Self.path, Self.chinese, "texts.csv"] {
            let output = "out/orders.messages.zh-Hans.yaml"
            try link(output, to: "../" + input, in: folder)
            try await checkRefusal(merge + ["--output", "out"], in: folder, of: output, for: input)
            #expect(try folder.contents(of: "out") == [Self.chinese])
            try FileManager.default.removeItem(atPath: folder.path(output))
        }
        let summary = "1 new, 0 changed, 0 as they were\n"
        let other = "0 new, 1 changed, 0 as they were\n"
        try await check(
            merge + ["--output", "."],
            in: folder,
            output: "./orders.messages.fr.yaml: \(summary)./\(Self.chinese): \(other)"
        )
    }

    @Test func importLeavesTheFilesOfTranslators() async throws {
        let folder = try folder()
        let merge = ["messages", "import", Self.path, Self.chinese]
        try await checkRefusal(merge, in: folder, of: Self.chinese, for: Self.chinese)
    }

    @Test func initLeavesSpecs() async throws {
        let folder = try folder()
        try link("errorcodes-1.schema.json", to: Self.path, in: folder)
        let (output, input) = ("./errorcodes-1.schema.json", "./" + Self.path)
        try await checkRefusal(["init", "payments"], in: folder, of: output, for: input)
    }
}
