import ErrorCodesRuntime

do {
    throw OrderError.orderQueued(orderID: "A-1002", position: 3)
} catch OrderError.orderQueued(let orderID, let position) {
    print("Order \(orderID) is number \(position) in the queue.")
}
