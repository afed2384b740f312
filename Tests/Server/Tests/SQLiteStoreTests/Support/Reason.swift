import ErrorCodesGRDB

/// Why something failed, as few words: the name of SQLite's result code, or the store's own reason.
func reason(_ body: () async throws -> Void) async -> String? {
    do {
        try await body()
        return nil
    } catch let failure as SQLiteMessageStore.Failure {
        return failure.description
    } catch {
        let text = String(describing: error)
        return text.split(separator: " - ").first.map(String.init) ?? text
    }
}
