do {
    throw OrderError.orderInProgress(orderID: "A-1001")
} catch OrderError.orderInProgress(let orderID) {
    print("Order \(orderID) is in progress.")
}
