try await LookupBenchmarks.run()
