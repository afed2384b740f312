import TestSupport
import Testing

@Suite struct ValidateTests {
    @Test func saysNothingOfASpecThatIsRight() throws {
        let folder = try TemporaryDirectory()
        try folder.write(spec, to: "orders.errorcodes.yaml")
        try check(["validate", "orders.errorcodes.yaml"], in: folder)
    }

    @Test func listsTheMistakesOfAllFilesInOneRun() throws {
        let folder = try TemporaryDirectory()
        try folder.write(brokenSpec, to: "a.errorcodes.yaml")
        try folder.write(brokenSpec, to: "sub/b.errorcodes.yaml")
        try check(
            ["validate", "a.errorcodes.yaml", "sub/b.errorcodes.yaml"],
            in: folder,
            error: brokenSpecMessages.replacing("NAME", with: "a.errorcodes.yaml")
                + brokenSpecMessages.replacing("NAME", with: "sub/b.errorcodes.yaml"),
            exitCode: 1
        )
    }

    @Test func readsTheTextsBesideASpec() throws {
        let folder = try TemporaryDirectory()
        try folder.write(spec, to: "orders.errorcodes.yaml")
        try folder.write("order-in-progres: 您有一个正在进行中的订单\n", to: "orders.messages.zh-Hans.yaml")
        try folder.write("nothing: of this spec\n", to: "other.messages.en.yaml")
        try check(
            ["validate", "orders.errorcodes.yaml"],
            in: folder,
            error: """
                orders.messages.zh-Hans.yaml:1:1: error: the spec declares no error `order-in-progres` [EC0602]
                orders.messages.zh-Hans.yaml:1:1: note: did you mean `order-in-progress`?

                """,
            exitCode: 1
        )
    }
}
