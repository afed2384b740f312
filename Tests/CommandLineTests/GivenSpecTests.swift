import Foundation
import TestSupport
import Testing

/// Which files are read for which arguments.
@Suite struct GivenSpecTests {
    @Test func aSpecIsReadOnceHoweverItIsSpelt() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(brokenSpec, to: "in/bad.errorcodes.yaml")
        try folder.write(spec, to: "in/orders.errorcodes.yaml")
        try FileManager.default.createSymbolicLink(atPath: folder.path("link"), withDestinationPath: "in")
        let spellings = ["in/", "./in/", "in/../in/", "link/", folder.path("in") + "/"]
        try await check(
            ["validate"] + spellings.map { $0 + "bad.errorcodes.yaml" },
            in: folder,
            error: brokenSpecMessages.replacing("NAME", with: "in/bad.errorcodes.yaml"),
            exitCode: 1
        )
        try await check(["generate"] + spellings.map { $0 + "orders.errorcodes.yaml" }, in: folder)
        #expect(
            try folder.contents(of: "in") == [
                "bad.errorcodes.yaml", "orders.errorcodes.swift", "orders.errorcodes.yaml",
            ]
        )
    }

    @Test func aSpecThatTwoFoldersShareByALinkIsGeneratedInBoth() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(spec, to: "server/orders.errorcodes.yaml")
        try folder.write("", to: "client/other")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("client/orders.errorcodes.yaml"),
            withDestinationPath: "../server/orders.errorcodes.yaml"
        )
        let warnings = ["6:11", "10:27"].map { place in
            let code = place == "6:11" ? "20001" : "99999"
            return """
                server/orders.errorcodes.yaml:\(place): warning: the code \(code) is used in another spec too [EC0307]
                client/orders.errorcodes.yaml:\(place): note: the other one is here

                """
        }.joined()
        let specs = ["server/orders.errorcodes.yaml", "client/orders.errorcodes.yaml"]
        try await check(["generate"] + specs, in: folder, error: warnings)
        #expect(try folder.read("server/orders.errorcodes.swift") == folder.read("client/orders.errorcodes.swift"))
    }

    @Test(arguments: ["de.yaml", "yaml", "de.yml", "de.fr.yaml"])
    func aTranslationIsNoSpec(ending: String) async throws {
        let folder = try TemporaryDirectory()
        try folder.write("order-in-progress: Bitte warten\n", to: "in/orders.messages.\(ending)")
        let reason = "this is a translation, which is read with its spec: give in/orders.errorcodes.yaml in its place"
        for command in ["validate", "generate", "check"] {
            try await check(
                [command, "in/orders.messages.\(ending)"],
                in: folder,
                error: "in/orders.messages.\(ending): error: \(reason)\n",
                exitCode: 2
            )
        }
    }

    @Test(arguments: ["yaml", "de.yml", "de.fr.yaml"])
    func aTranslationUnderANameThatIsNotReadIsSaid(ending: String) async throws {
        let folder = try TemporaryDirectory()
        let file = "orders.messages.\(ending)"
        try folder.write(spec, to: "orders.errorcodes.yaml")
        try folder.write("order-in-progress: Bitte warten\n", to: file)
        let error = """
            \(file):1:1: error: the name of this file does not say which language it is in [EC0015]
            \(file):1:1: note: call it `NAME.messages.LANGUAGE.yaml`, with a tag of BCP 47 such as `zh-Hans`

            """
        try await check(["validate", "orders.errorcodes.yaml"], in: folder, error: error, exitCode: 1)
        let given = ["generate", "orders.errorcodes.yaml", file]
        try await check(given, by: "errorcodes-build", in: folder, error: error, exitCode: 1)
    }

    @Test func filesOfOtherSpecsAreNoneOfThisOne() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(spec, to: "orders.errorcodes.yaml")
        try folder.write("", to: "orders.messages.errorcodes.yaml")
        try folder.write("", to: "orders.messages.messages.de.yaml")
        try folder.write("", to: "orders-2.messages.yaml")
        try folder.write("", to: "orders.messages.txt")
        try await check(["validate", "orders.errorcodes.yaml"], in: folder)
    }

    /// The second of each pair would replace the first on file systems that tell no case apart.
    @Test(arguments: [("orders", "Orders"), ("stra\u{DF}e", "STRASSE"), ("\u{E9}t\u{E9}", "E\u{301}TE\u{301}")])
    func twoSpecsWhoseNamesDifferByCase(name: String, twin: String) async throws {
        let folder = try TemporaryDirectory()
        let other = spec.replacing("20001", with: "1").replacing("99999", with: "2").withBaseOfItsOwn
            .replacing("errors:\n", with: "swift: { type: OtherError }\nerrors:\n")
        try folder.write(spec, to: "a/\(name).errorcodes.yaml")
        try folder.write(other, to: "b/\(twin).errorcodes.yaml")
        let specs = ["a/\(name).errorcodes.yaml", "b/\(twin).errorcodes.yaml"]
        let outputs = "out/\(name).errorcodes.swift and out/\(twin).errorcodes.swift"
        for command in ["generate", "check"] {
            try await check(
                [command] + specs + ["--output", "out"],
                in: folder,
                error: """
                    \(specs[1]): error: \(outputs) are one file where the case of names makes no difference: \
                    rename one of the specs

                    """,
                exitCode: 2
            )
        }
        #expect(try folder.contents() == ["a", "b"])
        try await check(["generate"] + specs, in: folder)
    }

    @Test func twoSpecsForOneTypeInOneFolder() async throws {
        let folder = try TemporaryDirectory()
        let other = spec.replacing("20001", with: "1").replacing("99999", with: "2").withBaseOfItsOwn
        try folder.write(spec, to: "orders.errorcodes.yaml")
        try folder.write(other, to: "more.errorcodes.yaml")
        try folder.write(other, to: "elsewhere/more.errorcodes.yaml")
        for command in ["validate", "generate", "check"] {
            try await check(
                [command, "orders.errorcodes.yaml", "./more.errorcodes.yaml"],
                in: folder,
                error: """
                    ./more.errorcodes.yaml: error: another spec makes the type OrdersError already; \
                    give one of the two another: `swift: { type: ... }`

                    """,
                exitCode: 2
            )
        }
        // They may be of two targets.
        try await check(["validate", "orders.errorcodes.yaml", "elsewhere/more.errorcodes.yaml"], in: folder)
    }
}
