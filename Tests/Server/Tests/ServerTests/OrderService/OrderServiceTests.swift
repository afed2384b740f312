import Foundation
import TestSupport
import Testing

/// The example as its users meet it: service, client and curl as processes, every error of the catalogue, all that is
/// printed.
struct OrderServiceTests {
    enum Program: String, CaseIterable, Sendable {
        case curl
        case client
    }

    @Test(.timeLimit(.minutes(15)), arguments: Program.allCases)
    func tellsEveryError(_ program: Program) async throws {
        var transcript = OrderTranscript()
        let ended = try await OrderServiceProcess.run { service in
            for step in OrderStep.ordering + [.declinedPayment] {
                try await Self.take(step, program, service, &transcript)
            }
            async let payment = Self.result(of: .slowPayment, program, service)
            try await Self.untilPaymentBegins(service)
            for step in OrderStep.duringPayment { try await Self.take(step, program, service, &transcript) }
            Self.note(.slowPayment, program, try await payment, &transcript)
            for step in OrderStep.closing { try await Self.take(step, program, service, &transcript) }
            for _ in 0..<60 { _ = try await service.curl([], "/orders", token: "eve-token") }
            for step in [.afterQuota] + OrderStep.maintenance {
                try await Self.take(step, program, service, &transcript)
            }
        }
        try Recording.ofServer.check(transcript.text, against: "OrderService/\(program.rawValue).txt")
        if program == .curl { #expect(transcript.codes == (try await OrderServiceProcess.codes())) }
        #expect(ended.exit == 0)
        #expect(!transcript.text.contains("hunter2"), "the text of a bug left the server")
        #expect(ended.log.contains("hunter2"), "the log does not show the bug")
    }

    private static func take(
        _ step: OrderStep,
        _ program: Program,
        _ service: OrderServiceProcess,
        _ transcript: inout OrderTranscript
    ) async throws {
        note(step, program, try await result(of: step, program, service), &transcript)
    }

    private static func note(
        _ step: OrderStep,
        _ program: Program,
        _ result: ProcessResult?,
        _ transcript: inout OrderTranscript
    ) {
        guard let result, let arguments = program == .curl ? step.curl : step.client else { return }
        transcript.append(step.title, [program.rawValue] + arguments, result, isTimed: step.isTimed)
    }

    private static func result(
        of step: OrderStep,
        _ program: Program,
        _ service: OrderServiceProcess
    ) async throws -> ProcessResult? {
        let token = step.caller.map { $0 + "-token" }
        switch program {
        case .curl:
            guard let arguments = step.curl, let path = arguments.last else { return nil }
            return try await service.curl(Array(arguments.dropLast()), path, token: token)
        case .client:
            guard let arguments = step.client else { return nil }
            return try await service.client(arguments, token: token ?? "none")
        }
    }

    /// Asks for the order until its payment has begun.
    private static func untilPaymentBegins(_ service: OrderServiceProcess) async throws {
        for _ in 0..<1_000 {
            let order = try await service.curl([], "/orders/A-1001", token: "ada-token")
            if order.standardOutput.contains("being-paid") { return }
            try await Task.sleep(for: .milliseconds(50))
        }
        Issue.record("the payment does not begin")
    }
}
