import TestSupport
import Testing

/// `errorcodes next`.
@Suite struct NextTests {
    private static let ranges = """
        errorcodes: 1
        domain: shop.orders
        type-base: https://errors.example.com/orders/
        ranges:
          ordering: { codes: 20000-29999, status: 409 }
          system:   { codes: 90001-90002, status: 500 }
        reserved: { codes: [20002] }
        errors:
          order-in-progress: { code: 20001, title: There is an order in progress }
          internal-error: { code: 90001, title: An unknown error occurred }
          out-of-service: { code: 90002, title: Out of service }

        """

    @Test func printsTheNextFreeCode() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(Self.ranges, to: "api/orders.errorcodes.yaml")
        try await check(["next", "ordering"], in: folder, output: "20003\n")
        let spec = ["--spec", "api/orders.errorcodes.yaml"]
        try await check(["next", "ordering", "--count", "3"] + spec, in: folder, output: "20003\n20004\n20005\n")
    }

    @Test func saysHowFullEachRangeIs() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(Self.ranges, to: "orders.errorcodes.yaml")
        try await check(
            ["next"],
            in: folder,
            output: """
                range     codes        used  reserved  free   full   next
                ordering  20000-29999     1         1  9998   <1 %  20003
                system    90001-90002     2         0     0  100 %      -

                """
        )
    }

    @Test func aFullRangeIsAFinding() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(Self.ranges.replacing("90001-90002", with: "90000-90002"), to: "orders.errorcodes.yaml")
        let advice = "give the range more codes, or declare another one, under `ranges`"
        try await check(
            ["next", "system", "--count", "2"],
            in: folder,
            output: "90000\n",
            error: "errorcodes: error: only 1 of the codes of `system` is free: \(advice)\n",
            exitCode: 1
        )
        try folder.write(Self.ranges, to: "orders.errorcodes.yaml")
        let message = "errorcodes: error: no code of `system` is free: \(advice)\n"
        try await check(["next", "system"], in: folder, error: message, exitCode: 1)
    }

    @Test func anUnknownRangeIsAFinding() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(Self.ranges, to: "orders.errorcodes.yaml")
        let message = "errorcodes: error: there is no range `orderin`: did you mean `ordering`?\n"
        try await check(["next", "orderin"], in: folder, error: message, exitCode: 1)
    }

    @Test func codesWithoutRangesAskForCount() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(spec, to: "orders.errorcodes.yaml")
        try await check(["next", "--count", "2"], in: folder, output: "100000\n100001\n")
        try await check(
            ["next"],
            in: folder,
            output: """
                range   codes  used  reserved  free  full    next
                (none)  all       2         0     -     -  100000

                """
        )
    }

    @Test func wordsHaveNoNextCode() async throws {
        let folder = try TemporaryDirectory()
        let words = spec.replacing("code: 20001\n", with: "code: ORDER\n").replacing("code: 99999, ", with: "")
        try folder.write(words, to: "orders.errorcodes.yaml")
        let message = "errorcodes: error: the codes are words: a new error has its name as its code\n"
        try await check(["next", "ordering"], in: folder, error: message, exitCode: 1)
    }

    @Test func ofSeveralSpecsOneIsChosen() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(Self.ranges, to: "b/orders.errorcodes.yaml")
        try folder.write(Self.ranges.replacing("shop.orders", with: "shop.returns"), to: "a/returns.errorcodes.yaml")
        // Copies that are not the user's own.
        try folder.write(Self.ranges, to: ".build/checkouts/orders.errorcodes.yaml")
        try folder.write(Self.ranges, to: "node_modules/orders/orders.errorcodes.yaml")
        try await check(
            ["next", "ordering"],
            in: folder,
            error: """
                errorcodes: error: several specs have a range `ordering`: choose one with --spec \
                (a/returns.errorcodes.yaml, b/orders.errorcodes.yaml)

                """,
            exitCode: 2
        )
        try await check(
            ["next"],
            in: folder,
            output: """
                domain        range     codes        used  reserved  free   full   next
                shop.returns  ordering  20000-29999     1         1  9998   <1 %  20003
                shop.returns  system    90001-90002     2         0     0  100 %      -
                shop.orders   ordering  20000-29999     1         1  9998   <1 %  20003
                shop.orders   system    90001-90002     2         0     0  100 %      -

                """
        )
    }

    @Test func withoutASpecItCannotRun() async throws {
        let folder = try TemporaryDirectory()
        let message = "errorcodes: error: there is no NAME.errorcodes.yaml below the working directory\n"
        try await check(["next", "ordering"], in: folder, error: message, exitCode: 2)
    }

    /// The codes of the others are printed all the same.
    @Test func aBrokenSpecIsReported() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(Self.ranges, to: "orders.errorcodes.yaml")
        try folder.write(brokenSpec, to: "broken.errorcodes.yaml")
        try await check(
            ["next", "ordering"],
            in: folder,
            output: "20003\n",
            error: brokenSpecMessages.replacing("NAME", with: "broken.errorcodes.yaml"),
            exitCode: 1
        )
    }
}
