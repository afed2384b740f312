import ErrorCodesHummingbird
import ErrorCodesRuntime
import ErrorCodesServer
import Hummingbird
import OrderCatalog

/// How operators close and open the shop.
struct MaintenanceRoutes {
    /// For how long the shop is closed; 0 opens it.
    private struct Announcement: Decodable, Sendable {
        var minutes: Int
    }

    private static let limits = 0...1_440

    let maintenance: MaintenanceSwitch
    let now: @Sendable () -> ContinuousClock.Instant

    func add(to operators: RouterGroup<SignedInContext>) {
        operators.put("maintenance", use: announce)
    }

    @Sendable private func announce(
        _ request: Request,
        _ context: SignedInContext
    ) async throws -> OperationSuccess<OrderError.SetMaintenance, [String: Int]> {
        let minutes = try await request.decode(as: Announcement.self, context: context).minutes
        guard Self.limits.contains(minutes) else {
            throw OrderError.validationFailed(errors: [
                FieldError(
                    .outOfRange(minimum: Self.limits.lowerBound, maximum: Self.limits.upperBound),
                    at: "/minutes"
                )
            ])
        }
        await maintenance.close(until: now() + .seconds(minutes * 60))
        return .ok(["minutes": minutes])
    }
}
