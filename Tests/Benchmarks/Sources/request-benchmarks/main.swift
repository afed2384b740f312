import BenchmarkResults
import FailingRequests
import Logging
import Measurements
import Processes

// Requests that fail, with the middleware and without. Nothing is logged: the servers' loggers are of the level `critical`, and
// what a request logs is of a lower one. What the log takes is seen in rows of their own.
//
// request-benchmarks [socket] [logged] [router]: by default all. request-benchmarks count WAY TIMES: one way to fail, on the
// router, for a tool that looks where the time goes.
let arguments = CommandLine.arguments.dropFirst()
let part = RequestPart("A failing request through Hummingbird")
if arguments.first == "count", let failing = arguments.dropFirst().first.flatMap(FailingRouter.init(rawValue:)) {
    try await RouterBenchmarks.count(failing, times: arguments.last.flatMap(Int.init) ?? 0)
} else {
    let wanted = arguments.isEmpty ? ["socket", "logged", "router"] : Array(arguments)
    if wanted.contains("socket") {
        let times = try SocketBenchmarks(logLevel: .critical).measure(rounds: Rounds.most(201))
        try part.print(times)
    }
    if wanted.contains("logged") {
        let times = try SocketBenchmarks(logLevel: .notice).measure(rounds: Rounds.most(51))
        try part.print(times, ", the middleware's line logged")
    }
    if wanted.contains("router") { try part.print(try await RouterBenchmarks.run()) }
}
