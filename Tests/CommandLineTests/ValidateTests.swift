import TestSupport
import Testing

@Suite struct ValidateTests {
    /// A note is shown by `validate` alone, and is no error under `--strict`.
    @Test func aCommentBehindATextIsANote() async throws {
        let folder = try TemporaryDirectory()
        let path = "orders.errorcodes.yaml"
        try folder.write(spec.replacing("order in progress", with: "order # in progress"), to: path)
        try await check(
            ["validate", path, "--strict"],
            in: folder,
            error: """
                orders.errorcodes.yaml:8:30: note: `#` begins a comment here, so the title ends before it [EC0117]
                orders.errorcodes.yaml:8:30: note: quote it: `"There is an order # in progress"`; if it is a comment, \
                move it to a line of its own

                """
        )
        try await check(["generate", path, "--strict"], in: folder)
    }

    @Test func saysNothingOfASpecThatIsRight() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(spec, to: "orders.errorcodes.yaml")
        try await check(["validate", "orders.errorcodes.yaml"], in: folder)
    }

    @Test func listsTheMistakesOfAllFilesInOneRun() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(brokenSpec, to: "a.errorcodes.yaml")
        try folder.write(brokenSpec.replacing("20001", with: "30001").withBaseOfItsOwn, to: "sub/b.errorcodes.yaml")
        try await check(
            ["validate", "a.errorcodes.yaml", "sub/b.errorcodes.yaml"],
            in: folder,
            error: brokenSpecMessages.replacing("NAME", with: "a.errorcodes.yaml")
                + brokenSpecMessages.replacing("NAME", with: "sub/b.errorcodes.yaml").replacing("2000", with: "3000"),
            exitCode: 1
        )
    }

    @Test func readsTheTextsBesideASpec() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(spec, to: "orders.errorcodes.yaml")
        try folder.write("order-in-progres: 您有一个正在进行中的订单\n", to: "orders.messages.zh-Hans.yaml")
        try folder.write("nothing: of this spec\n", to: "other.messages.en.yaml")
        try await check(
            ["validate", "orders.errorcodes.yaml"],
            in: folder,
            error: """
                orders.messages.zh-Hans.yaml:1:1: error: the spec declares no error `order-in-progres` [EC0602]
                orders.messages.zh-Hans.yaml:1:1: note: did you mean `order-in-progress`?

                """,
            exitCode: 1
        )
    }

    @Test func namesACodeThatAnotherFileUsesToo() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(spec.replacing("99999", with: "99998"), to: "a.errorcodes.yaml")
        try folder.write(spec.replacing("shop.orders", with: "shop.returns").withBaseOfItsOwn, to: "b.errorcodes.yaml")
        let message = """
            b.errorcodes.yaml:6:11: warning: the code 20001 is used in another spec too [EC0307]
            a.errorcodes.yaml:6:11: note: the other one is here

            """
        let files = ["a.errorcodes.yaml", "b.errorcodes.yaml"]
        try await check(["validate"] + files, in: folder, error: message)
        try await check(
            ["validate", "--strict"] + files,
            in: folder,
            error: message.replacing("warning", with: "error"),
            exitCode: 1
        )
    }
}
