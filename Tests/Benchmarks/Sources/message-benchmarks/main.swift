try await LookupBenchmarks.run()
try await LookupBenchmarks.readAcceptLanguage()
