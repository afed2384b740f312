import ErrorCodesRuntime
import Foundation
import OrderCatalog

/// What a person should know about an error, and do, in lines.
func explanation(of error: any Error) -> [String] {
    guard let received = error as? any ReceivedError else {
        return ["The service cannot be reached, or does not answer as it should: \(error)"]
    }
    var lines = lines(of: received)
    let now = DateTime(secondsSinceEpoch: Date().timeIntervalSince1970)
    if let delay = received.retryDelay(afterAttempt: 1, jitter: 0, now: now) {
        lines[lines.count - 1] += delay > .zero ? " Please try again in \(delay)." : " Please try again later."
    }
    if let requestID = received.requestID { lines[lines.count - 1] += " [request \(requestID)]" }
    return lines
}

private func lines(of received: any ReceivedError) -> [String] {
    do {
        throw received
    } catch OrderError.validationFailed(let validation) {
        let fields = validation.errors.map { "  \($0.location) \($0.violation.detail ?? "")" }
        let kinds = OrderError.ValidationFailedFlags(received.response?.problem ?? ProblemDetails())?.description ?? ""
        return ["Some fields cannot be used (\(kinds)):"] + fields
    } catch let errors as OrderErrors {
        return ["Several things are wrong:"]
            + errors.known.map { "  \($0.pointer?.description ?? "") \($0.detail ?? $0.title)" }
    } catch OrderError.orderInProgress(let order) {
        return ["You have an order in progress. Pay or cancel it first: order-client cancel \(order.orderID)."]
    } catch OrderError.orderQueued(let order) {
        return ["Order \(order.orderID) is number \(order.position) in the queue."]
    } catch OrderError.paymentDeclined(let payment) where payment.reason == .expiredCard {
        return ["The card has expired; please use another one."]
    } catch OrderError.paymentUnconfirmed(let payment) {
        let command = "order-client get \(payment.orderID)"
        return ["Nobody knows yet whether the payment arrived: see \(command) before you pay again."]
    } catch OrderError.code(.unauthenticated) {
        return ["The access token is missing or not valid: give one with --token."]
    } catch OrderError.code(.maintenance) {
        return ["The shop is closed for maintenance."]
    } catch let error as OrderError {
        let parts = [error.title + ".", error.detail, "(\(error.code.rawValue))"]
        return [parts.compactMap(\.self).joined(separator: " ")]
    } catch {
        guard let response = received.response else { return ["It went wrong: \(error)"] }
        let problem = response.problem
        let summary = problem.detail ?? problem.title ?? "It went wrong"
        return ["\(summary) (HTTP \(response.status), \(problem.type), not known to this client)."]
    }
}
