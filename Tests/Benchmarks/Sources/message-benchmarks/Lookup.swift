import ErrorCodesMessages
import ErrorCodesRuntime
import Measurements

/// A lookup of a text.
struct Lookup {
    var name: String
    var error: BenchmarkError
    var application: String?
    var languages: LanguagePreferences

    init(_ name: String, _ error: BenchmarkError, application: String? = nil, _ languages: LanguagePreferences) {
        self.name = name
        self.error = error
        self.application = application
        self.languages = languages
    }

    /// How often it may ask for memory: once for a message that is put together from values, else never.
    var allocations: Double {
        if case .queued = error { 1 } else { 0 }
    }

    func workload(_ resolver: MessageResolver) -> Workload {
        let (name, error, application, languages) = (name, error, application, languages)
        return Workload.suspending(name) {
            var sum = 0
            for _ in 0..<1_000 {
                let message = await resolver.message(for: error, application: application, languages: languages)
                sum &+= message?.text.utf8.count ?? 0
            }
            guard sum > 0 else { throw NothingFound(name: name) }
        }
    }
}

/// The lookups that were to be measured found nothing.
struct NothingFound: Error {
    var name: String
}
