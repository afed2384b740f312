// What a lookup costs whose texts are in memory: medians over many rounds, in an optimised build.
//
//     swift run -c release message-benchmarks
try await LookupBenchmarks.run()
