do {
    throw OrderError.orderInProgress(orderID: "A-1001")
} catch OrderError.orderInProgress(let order) {
    print("Order \(order.orderID) is in progress.")
}
