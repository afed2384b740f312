import ArgumentParser
import OrderCatalog

/// A line of an order on the command line: `TEA-1` or `TEA-1:2`.
struct ItemArgument: ExpressibleByArgument {
    var item: OrderItem

    init?(argument: String) {
        let parts = argument.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard let quantity = parts.count == 1 ? 1 : Int(parts[1]) else { return nil }
        item = OrderItem(sku: String(parts[0]), quantity: quantity)
    }
}
