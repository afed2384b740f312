import ErrorCodesRuntime
import Testing

@Suite("Equality and hash")
struct EqualityTests {
    static let distinct: [OrderError] = [
        .internalError, .orderInProgress(orderID: "1"), .orderInProgress(orderID: "2"), .orderInProgress(orderID: ""),
        .unauthenticated(realm: "1"), .validationFailed(errors: []), Fixture.invalid, Fixture.queued, Fixture.scheduled,
        .validationFailed(errors: [FieldError(.numbered, at: "/a")]),
        .validationFailed(errors: [FieldError(.numbered, at: "/b")]),
        .validationFailed(errors: [FieldError(.outOfRange(minimum: 1, maximum: 2), at: "/a")]),
        .validationFailed(errors: [FieldError(.outOfRange(minimum: 2, maximum: 1), at: "/a")]),
        .queued(position: nil, eta: .zero, id: Fixture.id, tags: [], level: .low, mail: ""),
        .queued(position: 0, eta: .zero, id: Fixture.id, tags: [], level: .low, mail: ""),
        .queued(position: nil, eta: .zero, id: Fixture.id, tags: [""], level: .low, mail: ""),
        .queued(position: nil, eta: .zero, id: Fixture.id, tags: [], level: .low, mail: "x"),
    ]

    @Test("every error equals itself only")
    func errors() {
        for (left, leftError) in Self.distinct.enumerated() {
            for (right, rightError) in Self.distinct.enumerated() {
                #expect((leftError == rightError) == (left == right))
            }
        }
        #expect(Set(Self.distinct + Self.distinct).count == Self.distinct.count)
    }

    @Test("errors of a large catalogue, whose equality is nowhere written")
    func structLayout() {
        #expect(StockError.gone == .gone)
        #expect(StockError.gone != .invalid(errors: []))
        #expect(Set([StockError.gone, .gone, Fixture.lowStock, Fixture.lowStock]).count == 2)
        #expect(StockError.Code.gone == .gone)
        #expect(StockError.Code.gone != .low)
    }

    @Test("operations and fields")
    func others() {
        let failure = OrderError.CreateOrderFailure.orderInProgress(orderID: "1")
        #expect(failure == .orderInProgress(orderID: "1"))
        #expect(failure != .orderInProgress(orderID: "2"))
        #expect(Set([failure, failure]).count == 1)
        let field = FieldError(OrderError.ValidationFailedField.numbered, at: "/a")
        #expect(Set([field, field, FieldError(.numbered, at: "/b")]).count == 2)
    }
}
