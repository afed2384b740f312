import ErrorCodesRuntime
import OrderCatalog

/// All orders, in memory.
///
/// A customer has one unfinished order at a time. The kitchen takes a number of open ones; the others wait in a queue.
actor OrderStore {
    private struct Record {
        var order: Order
        let owner: String
    }

    private let kitchenCapacity: Int
    private var records: [String: Record] = [:]
    private var unfinished: [String: String] = [:]
    private var openCount = 0
    private var queue: [String] = []

    init(kitchenCapacity: Int) { self.kitchenCapacity = kitchenCapacity }

    /// What there is none left of.
    private static let soldOut: Set<String> = ["CAKE-1", "CAKE-2"]

    /// Takes an order.
    ///
    /// - Throws: `item-sold-out` for each article of which there is none left; `order-in-progress` and `order-queued`, where
    ///   the customer has an unfinished one.
    func place(_ items: [OrderItem], for caller: Caller) throws -> Order {
        let missing = items.enumerated().filter { Self.soldOut.contains($1.sku) }.map { index, item in
            OrderError.itemSoldOut(sku: item.sku).at(["items", JSONPointer.Step(index)])
        }
        if let errors = OrderErrors(missing) { throw errors }
        if let orderID = unfinished[caller.name] {
            try requireUnqueued(orderID)
            throw OrderError.orderInProgress(orderID: orderID)
        }
        let hasRoom = openCount < kitchenCapacity
        let order = Order(id: "A-\(1_001 + records.count)", items: items, state: hasRoom ? .open : .queued)
        records[order.id] = Record(order: order, owner: caller.name)
        unfinished[caller.name] = order.id
        if hasRoom { openCount += 1 } else { queue.append(order.id) }
        return order
    }

    /// The orders of a customer, the oldest first.
    func orders(of caller: Caller) -> [Order] {
        records.values.filter { $0.owner == caller.name }.map(\.order).sorted {
            ($0.id.utf8.count, $0.id) < ($1.id.utf8.count, $1.id)
        }
    }

    /// An order of a customer.
    ///
    /// - Throws: `order-not-found`, also where it is somebody else's.
    func order(_ orderID: String, of caller: Caller) throws -> Order {
        guard let record = records[orderID], record.owner == caller.name else {
            throw OrderError.orderNotFound(orderID: orderID)
        }
        return record.order
    }

    /// Cancels an order; one that is cancelled stays so.
    ///
    /// - Throws: `order-not-found`, and `order-not-cancellable` once it is, or is being, paid for.
    func cancel(_ orderID: String, for caller: Caller) throws -> Order {
        switch try order(orderID, of: caller).state {
        case .paid: throw OrderError.orderNotCancellable(orderID: orderID, state: .paid)
        case .beingPaid: throw OrderError.orderNotCancellable(orderID: orderID, state: .beingPaid)
        case .queued: queue.removeAll { $0 == orderID }
        case .open: openCount -= 1
        case .cancelled: break
        }
        finish(orderID, as: .cancelled)
        return try order(orderID, of: caller)
    }

    /// Begins a payment, so that no other one begins and the order is not cancelled meanwhile.
    ///
    /// - Throws: `order-not-found`, `order-queued` and `order-not-payable`.
    func beginPayment(of orderID: String, by caller: Caller) throws {
        switch try order(orderID, of: caller).state {
        case .queued: try requireUnqueued(orderID)
        case .beingPaid: throw OrderError.orderNotPayable(orderID: orderID, state: .beingPaid)
        case .paid: throw OrderError.orderNotPayable(orderID: orderID, state: .paid)
        case .cancelled: throw OrderError.orderNotPayable(orderID: orderID, state: .cancelled)
        case .open: records[orderID]?.order.state = .beingPaid
        }
    }

    /// Ends a payment that was begun: the order is paid for, or open again.
    func endPayment(of orderID: String, isPaid: Bool) {
        guard isPaid else {
            records[orderID]?.order.state = .open
            return
        }
        openCount -= 1
        finish(orderID, as: .paid)
    }

    private func finish(_ orderID: String, as state: Order.State) {
        guard let owner = records[orderID]?.owner else { return }
        records[orderID]?.order.state = state
        if unfinished[owner] == orderID { unfinished[owner] = nil }
        while openCount < kitchenCapacity, !queue.isEmpty {
            records[queue.removeFirst()]?.order.state = .open
            openCount += 1
        }
    }

    /// Each order in the kitchen takes about ten seconds.
    private func requireUnqueued(_ orderID: String) throws {
        guard let index = queue.firstIndex(of: orderID) else { return }
        let error = OrderError.orderQueued(orderID: orderID, position: index + 1)
        throw error.retry(after: .seconds(10 * (index + 1)))
    }
}
