import ErrorCodesGRDB
import ErrorCodesMessages
import Foundation

/// `write PATH NAME COUNT`: sets the text of code NAME to 1, 2 … COUNT in turn.
/// `read PATH NAME COUNT`: reads it until it is COUNT; no text may be older than the one before.
func run(_ command: String, _ store: SQLiteMessageStore, _ key: MessageKey, _ count: Int) async throws {
    switch command {
    case "write":
        for number in 1...count { try await store.set("\(number)", for: key, language: "en") }
    case "read":
        var last = 0
        while last < count {
            let text = try await store.messages(for: key)["en"] ?? "0"
            guard let number = Int(text), number >= last else { throw OlderText(text: text, last: last) }
            last = number
        }
    default: throw UnknownCommand(command: command)
    }
}

struct OlderText: Error {
    var text: String
    var last: Int
}

struct UnknownCommand: Error {
    var command: String
}

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count == 4, let count = Int(arguments[3]) else {
    FileHandle.standardError.write(Data("usage: message-process write|read PATH NAME COUNT\n".utf8))
    exit(2)
}
do {
    let store = SQLiteMessageStore(path: arguments[1], busyTimeout: .seconds(30))
    try await run(arguments[0], store, MessageKey(code: arguments[2]), count)
} catch {
    FileHandle.standardError.write(Data("\(error)\n".utf8))
    exit(1)
}
