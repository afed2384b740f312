import ErrorCodesRuntime
import Foundation
import OrderCatalog

/// What a person should know about an error, and do, in lines.
func explanation(of error: any Error) -> [String] {
    guard let failure = error as? DecodedResponse<OrderError> else {
        return ["The service cannot be reached, or does not answer as it should: \(error)"]
    }
    var advice: [String] = []
    let now = DateTime(secondsSinceEpoch: Date().timeIntervalSince1970)
    if let delay = failure.retryDelay(afterAttempt: 1, jitter: 0, now: now) {
        advice.append(delay > .zero ? "Please try again in \(delay)." : "Please try again later.")
    }
    if let requestID = failure.response.requestID { advice.append("[request \(requestID)]") }
    var lines = lines(of: failure)
    lines[lines.count - 1] = ([lines[lines.count - 1]] + advice).joined(separator: " ")
    return lines
}

private func lines(of failure: DecodedResponse<OrderError>) -> [String] {
    if case .known(.validationFailed(let validation)) = failure.error {
        let fields = validation.errors.map { "  \($0.pointer) \($0.violation.detail ?? "")" }
        return ["Some fields cannot be used:"] + fields
    }
    return [text(of: failure)]
}

private func text(of failure: DecodedResponse<OrderError>) -> String {
    do {
        throw failure.thrown
    } catch OrderError.orderInProgress(let order) {
        return "You have an order in progress. Pay or cancel it first: order-client cancel \(order.orderID)."
    } catch OrderError.orderQueued(let order) {
        return "Order \(order.orderID) is number \(order.position) in the queue."
    } catch OrderError.paymentDeclined(let payment) where payment.reason == .expiredCard {
        return "The card has expired; please use another one."
    } catch OrderError.paymentUnconfirmed(let payment) {
        let command = "order-client get \(payment.orderID)"
        return "Nobody knows yet whether the payment arrived: see \(command) before you pay again."
    } catch OrderError.code(.unauthenticated) {
        return "The access token is missing or not valid: give one with --token."
    } catch OrderError.code(.maintenance) {
        return "The shop is closed for maintenance."
    } catch let error as OrderError {
        return [error.title + ".", error.detail, "(\(error.code.rawValue))"].compactMap(\.self).joined(separator: " ")
    } catch {
        let problem = failure.response.problem
        let summary = problem.detail ?? problem.title ?? "It went wrong"
        return "\(summary) (HTTP \(failure.response.status), \(problem.type), not known to this client)."
    }
}
