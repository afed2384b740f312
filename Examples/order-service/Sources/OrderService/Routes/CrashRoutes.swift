import Hummingbird

/// A route that fails in a way which nobody foresaw.
struct CrashRoutes {
    /// An error of no catalogue, with a text that only the log may show.
    struct DatabaseFailure: Error {
        let statement = "SELECT * FROM customers"
        let password = "hunter2"
    }

    func add(to router: Router<OrderRequestContext>) {
        router.post("crash") { _, _ -> HTTPResponse.Status in throw DatabaseFailure() }
    }
}
