import ArgumentParser
import NIOHTTP1

/// What no well-written client sends, to see how the rest of the catalogue arrives.
struct SendCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "send", abstract: "Sends any request.")

    @OptionGroup var service: ServiceOptions
    @Argument var method: String
    @Argument var path: String
    @Option(name: [.customShort("H"), .long], help: "A header field, NAME: VALUE.")
    var header: [HeaderLine] = []
    @Option(help: "The body.")
    var body: String?

    func run() async throws {
        let fields = HTTPHeaders(header.map { ($0.name, $0.value) })
        try await service.report { service in
            let content = body.map { Array($0.utf8) }
            let answer = try await service.send(HTTPMethod(rawValue: method), path, fields, body: content)
            let lines = answer.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            Terminal.show(lines.map { String(decoding: $0, as: UTF8.self) })
        }
    }
}

/// A header field on the command line.
struct HeaderLine: ExpressibleByArgument {
    var name: String
    var value: String

    init?(argument: String) {
        let parts = argument.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        name = String(parts[0])
        value = String(parts[1].drop { $0 == " " })
    }
}
