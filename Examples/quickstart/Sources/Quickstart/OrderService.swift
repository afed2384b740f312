import ErrorCodesRuntime

/// A service that takes orders: as much of it as can go wrong.
struct OrderService {
    /// Takes an order, or says why not.
    func createOrder(customer: String, quantity: Int) throws {
        guard 1...99 ~= quantity else {
            throw OrderError.validationFailed(errors: [
                FieldError(.outOfRange(minimum: 1, maximum: 99), at: ["items", 0, "quantity"])
            ])
        }
        switch customer {
        case "anonymous": throw OrderError.unauthenticated(realm: "orders")
        case "hasty": throw OrderError.tooManyRequests(limit: 60, seconds: 30)
        case "waiting": throw OrderError.orderQueued(orderID: "A-1002", position: 3)
        default: throw OrderError.orderInProgress(orderID: "A-1001")
        }
    }

    /// Pays an order; what the payment provider answered is for the log alone.
    func payOrder(_ orderID: String) throws {
        throw OrderError.paymentDeclined(orderID: orderID, reason: .expiredCard, gatewayReply: "code 54, do not retry")
    }
}
