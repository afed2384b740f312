import ErrorCodesEmitters
import ErrorCodesSpec
import Testing

/// Which codes are used, reserved and free.
@Suite struct RangeUsageTests {
    @Test func reservedCodesAreNeitherUsedNorFree() throws {
        let usages = try Self.usages(
            """
            ranges:
              ordering: { codes: 20000-20009, status: 409 }
              payment: { codes: 30000-39999, status: 402 }
            reserved: { codes: [20003, 20008-20100, 20050-30000, 5] }
            success: { ok: { code: 20002, status: 200, title: Success } }
            warnings: { order-late: { code: 20004, title: The order is late } }
            errors:
              order-locked: { code: 20001, title: The order is locked }
            """
        )
        #expect(usages.map { $0.range?.name.text.string } == ["ordering", "payment"])
        let ordering = usages[0]
        #expect([ordering.usedCount, ordering.reservedCount, ordering.freeCount, ordering.percent] == [3, 3, 4, 60])
        #expect(CodeUser.allCases.map(ordering.count) == [1, 1, 1])
        #expect((19_999...20_010).filter(ordering.isFree) == [20_000, 20_005, 20_006, 20_007])
        // Behind the last used one first, then the gaps.
        #expect(ordering.next(2) == [20_005, 20_006])
        #expect(ordering.next(9) == [20_005, 20_006, 20_007, 20_000])
        #expect(usages[1].next() == [30_001] && usages[1].percent == 0)
    }

    @Test func aFullRangeHasNoNextCode() throws {
        let usage = try #require(
            try Self.usages(
                """
                ranges: { all: { codes: 7-9, status: 409 } }
                reserved: { codes: [7-8] }
                errors: { order-locked: { code: 9, title: The order is locked } }
                """
            ).first
        )
        #expect(usage.next(3) == [] && usage.freeCount == 0 && usage.percent == 100)
    }

    @Test(arguments: [
        ("9223372036854775806-9223372036854775807", 9_223_372_036_854_775_806, [Int]()),
        ("0-9223372036854775807", 5, [6, 7]),
        ("0-9223372036854775807", 9_223_372_036_854_775_806, [0, 1]),
    ])
    func theLargestCodesDoNotOverflow(codes: String, used: Int, next: [Int]) throws {
        let usages = try Self.usages(
            """
            ranges: { all: { codes: \(codes), status: 409 } }
            errors: { order-locked: { code: \(used), title: The order is locked } }
            """
        )
        #expect(usages[0].next(2) == next)
        #expect(usages[0].percent == (next.isEmpty ? 100 : 0))
    }

    @Test func withoutRangesThereIsOneOfAllCodes() throws {
        let usages = try Self.usages("errors: { order-locked: { code: 4, status: 409, title: The order is locked } }")
        #expect(usages.count == 1 && usages[0].range == nil)
        #expect(usages[0].next(2) == [5, 6])
    }

    @Test func flagsEndWithBit63() throws {
        let usages = try Self.usages(
            "codes: flags\nerrors: { order-locked: { code: 62, status: 409, title: The order is locked } }"
        )
        #expect(usages[0].next(2) == [63, 0])
    }

    @Test func wordsHaveNoRange() throws {
        #expect(try Self.usages("errors: { order-locked: { status: 409, title: The order is locked } }").isEmpty)
    }

    private static func usages(_ body: String) throws -> [RangeUsage] {
        let head = "errorcodes: 1\ndomain: shop.orders\ntype-base: https://errors.example.com/orders/\n"
        return try Generated.catalog(head + body + "\n").rangeUsages
    }
}
