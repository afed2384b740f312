import ErrorCodesRuntime
import OrderCatalog

/// The body of `POST /orders` as it came: anything may be missing, so that all that is wrong can be said at once.
struct OrderRequest: Decodable, Sendable {
    struct Item: Decodable, Sendable {
        var sku: String?
        var quantity: Int?
    }

    private static let quantities = 1...99

    var items: [Item]?

    /// The items.
    ///
    /// - Throws: `validation-failed` with an error for each field that is wrong.
    func validatedItems() throws -> [OrderItem] {
        guard let items, !items.isEmpty else {
            throw OrderError.validationFailed(errors: [FieldError(.required, at: "/items")])
        }
        let errors = items.enumerated().flatMap { Self.errors(of: $1, at: ["items", JSONPointer.Step($0)]) }
        guard errors.isEmpty else { throw OrderError.validationFailed(errors: errors) }
        return items.map { OrderItem(sku: $0.sku ?? "", quantity: $0.quantity ?? 0) }
    }

    private static func errors(
        of item: Item,
        at pointer: JSONPointer
    ) -> [FieldError<OrderError.ValidationFailedViolation>] {
        var errors: [FieldError<OrderError.ValidationFailedViolation>] = []
        if let sku = item.sku {
            if !isArticle(sku) {
                errors.append(FieldError(.invalidFormat(expected: "article number"), at: pointer.appending("sku")))
            }
        } else {
            errors.append(FieldError(.required, at: pointer.appending("sku")))
        }
        if let quantity = item.quantity {
            if !quantities.contains(quantity) {
                let range = OrderError.ValidationFailedViolation.outOfRange(
                    minimum: quantities.lowerBound,
                    maximum: quantities.upperBound
                )
                errors.append(FieldError(range, at: pointer.appending("quantity")))
            }
        } else {
            errors.append(FieldError(.required, at: pointer.appending("quantity")))
        }
        return errors
    }

    /// Whether a text looks like `TEA-1`.
    private static func isArticle(_ text: String) -> Bool { text.wholeMatch(of: /[A-Z]{2,10}-[0-9]{1,6}/) != nil }
}
