import Catalogue
import ErrorCodesRuntime

do {
    try OrderService().createOrder()
} catch .orderInProgress(let order) {
    print("Order \(order.orderID) is in progress.")
} catch {
    print("Something else: \(error.status)")
}

print(PaymentError.paymentDeclined().code.rawValue, PaymentError.paymentDeclined().status)
