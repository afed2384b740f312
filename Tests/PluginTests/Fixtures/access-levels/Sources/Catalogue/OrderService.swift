/// Refuses every order.
package struct OrderService {
    package init() {}

    package func createOrder() throws(OrderError) {
        throw .orderInProgress(orderID: "A-1001")
    }
}
