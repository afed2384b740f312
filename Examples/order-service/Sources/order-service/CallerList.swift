import ArgumentParser
import OrderService

/// Who may use the service, as the environment says it.
struct CallerList {
    /// Whom each token belongs to.
    let callers: [String: Caller]

    /// Reads `customer:ada:TOKEN,operator:olga:TOKEN`.
    init(_ text: String) throws {
        var callers: [String: Caller] = [:]
        for entry in text.split(separator: ",") {
            let parts = entry.split(separator: ":", maxSplits: 2).map(String.init)
            guard parts.count == 3, let role = Caller.Role(rawValue: parts[0]) else {
                throw ValidationError("ORDER_SERVICE_TOKENS is ROLE:NAME:TOKEN, separated by commas.")
            }
            callers[parts[2]] = Caller(name: parts[1], role: role)
        }
        guard !callers.isEmpty else {
            throw ValidationError("Set ORDER_SERVICE_TOKENS, or nobody may use the service.")
        }
        self.callers = callers
    }
}
