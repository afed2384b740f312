import ArgumentParser
import OrderCatalog

struct CreateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "create", abstract: "Places an order.")

    @OptionGroup var service: ServiceOptions
    @OptionGroup var idempotency: IdempotencyOptions

    @Argument(help: "What to order: ARTICLE or ARTICLE:QUANTITY, such as TEA-1:2.")
    var items: [ItemArgument] = []

    func run() async throws {
        try await service.report {
            Terminal.show([try await $0.create(items.map(\.item), key: idempotency.key).summary])
        }
    }
}

struct GetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "get", abstract: "Shows an order.")

    @OptionGroup var service: ServiceOptions
    @Argument var order: String

    func run() async throws {
        try await service.report { Terminal.show([try await $0.get(order).summary]) }
    }
}

struct ListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Shows all of your orders.")

    @OptionGroup var service: ServiceOptions

    func run() async throws {
        try await service.report { service in
            for order in try await service.list() { Terminal.show([order.summary]) }
        }
    }
}

struct CancelCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "cancel", abstract: "Cancels an order.")

    @OptionGroup var service: ServiceOptions
    @Argument var order: String

    func run() async throws {
        try await service.report { Terminal.show([try await $0.cancel(order).summary]) }
    }
}

struct PayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "pay", abstract: "Pays an order.")

    @OptionGroup var service: ServiceOptions
    @OptionGroup var idempotency: IdempotencyOptions

    @Argument var order: String
    @Option(help: "The card: any name, or one of empty, expired, refused and slow.")
    var card: String

    func run() async throws {
        try await service.report { Terminal.show([try await $0.pay(order, card: card, key: idempotency.key).summary]) }
    }
}

extension Order {
    fileprivate var summary: String {
        let lines = items.map { "\($0.quantity) x \($0.sku)" }.joined(separator: ", ")
        return "\(id) is \(state.rawValue): \(lines)"
    }
}
