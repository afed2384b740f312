import ErrorCodesRuntime

do {
    throw OrderError.orderQueued(orderID: "A-1002", position: 3)
} catch OrderError.orderQueued(let order) {
    print("Order \(order.orderID) is number \(order.position) in the queue.")
}
