import ErrorCodesRuntime
import Testing

@Suite("Equality and hash")
struct EqualityTests {
    static let distinct = Fixture.distinct

    @Test("every error equals itself only")
    func errors() {
        for (left, leftError) in Self.distinct.enumerated() {
            for (right, rightError) in Self.distinct.enumerated() {
                #expect((leftError == rightError) == (left == right))
            }
        }
        #expect(Set(Self.distinct + Self.distinct).count == Self.distinct.count)
    }

    @Test("payloads of many parts, errors of fields within others, and numbers that are none")
    func parts() {
        typealias Field = HostileError.Field
        let inner = FieldError(Field.silent, at: "/inner")
        let distinct: [HostileError] = [
            .nothing, .many([], ""), .many(Array(0..<32), ""), .many(Array(0..<31) + [0], ""), .many(Array(0..<31), ""),
            .fieldsFirst([], "", [], 0, .zero), .fieldsFirst([], "", [], 0, .nanoseconds(1)),
            .fieldsFirst([inner], "", [], 0, .zero), .fieldsFirst([], "", [inner], 0, .zero),
            .fieldsFirst([inner, inner], "", [], 0, .zero),
            .fieldsFirst([FieldError(.nested("", []), at: .root)], "", [], 0, .zero),
            .fieldsFirst([FieldError(.nested("", [inner]), at: .root)], "", [], 0, .zero),
            .fieldsFirst([FieldError(.nested("", [inner, inner]), at: .root)], "", [], 0, .zero),
            .values("", 0, 0, true, .zero, Fixture.instant, []), .values("", 0, 0, false, .zero, Fixture.instant, []),
            .values("", 0, 0, true, .zero, Fixture.instant, [ParameterSample(parameterValue: .list([]))]),
        ]
        for (left, leftError) in distinct.enumerated() {
            for (right, rightError) in distinct.enumerated() {
                #expect((leftError == rightError) == (left == right))
            }
        }
        #expect(Set(distinct + distinct).count == distinct.count)
        let nobody = HostileError.values("", 0, .nan, true, .zero, Fixture.instant, [])
        #expect(nobody != nobody)
    }

    @Test("texts that Swift takes for the same")
    func canonicalEquivalence() {
        let (composed, decomposed) = ("\u{E9}", "e\u{301}")
        #expect(OrderError.orderInProgress(orderID: composed) == .orderInProgress(orderID: decomposed))
        #expect(
            Set([OrderError.orderInProgress(orderID: composed), .orderInProgress(orderID: decomposed)]).count == 1
        )
    }

    @Test("errors of a large catalogue, whose equality is nowhere written")
    func structLayout() {
        #expect(StockError.gone() == .gone())
        #expect(StockError.gone() != .invalid(errors: []))
        #expect(Set([StockError.gone(), .gone(), Fixture.lowStock, Fixture.lowStock]).count == 2)
        #expect(StockError.Code.gone == .gone)
        #expect(StockError.Code.gone != .low)
    }

    @Test("operations and fields")
    func others() {
        let failure = OrderError.CreateOrderFailure(.orderInProgress(orderID: "1"))
        #expect(failure == OrderError.CreateOrderFailure(.orderInProgress(orderID: "1")))
        #expect(failure != OrderError.CreateOrderFailure(.orderInProgress(orderID: "2")))
        #expect(Set([failure, failure]).count == 1)
        let field = FieldError(OrderError.ValidationFailedViolation.numbered, at: "/a")
        #expect(Set([field, field, FieldError(.numbered, at: "/b")]).count == 2)
    }
}
