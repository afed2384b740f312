import ErrorCodesRuntime
import Foundation
import OrderCatalog

/// What a person should know about an error, and do.
func explanation(of error: any Error) -> String {
    guard let failure = error as? DecodedResponse<OrderError> else {
        return "The service cannot be reached, or does not answer as it should: \(error)"
    }
    var lines = [text(of: failure)]
    let now = DateTime(secondsSinceEpoch: Date().timeIntervalSince1970)
    if let delay = failure.retryDelay(afterAttempt: 1, jitter: 0, now: now) {
        lines.append(delay > .zero ? "Please try again in \(delay)." : "Please try again later.")
    }
    if let requestID = failure.response.requestID { lines.append("[request \(requestID)]") }
    return lines.joined(separator: " ")
}

private func text(of failure: DecodedResponse<OrderError>) -> String {
    do {
        throw failure.thrown
    } catch OrderError.orderInProgress(let orderID) {
        return "You have an order in progress. Pay or cancel it first: order-client cancel \(orderID)."
    } catch OrderError.orderQueued(let orderID, let position) {
        return "Order \(orderID) is number \(position) in the queue."
    } catch OrderError.validationFailed(let errors) {
        return "Some fields cannot be used:" + errors.map { "\n  \($0.pointer) \($0.violation.detail ?? "")" }.joined()
    } catch OrderError.paymentDeclined(_, .expiredCard) {
        return "The card has expired; please use another one."
    } catch OrderError.paymentUnconfirmed(let orderID) {
        return "Nobody knows yet whether the payment arrived: see order-client get \(orderID) before you pay again."
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
