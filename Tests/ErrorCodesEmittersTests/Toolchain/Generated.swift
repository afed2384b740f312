import ErrorCodesSwiftEmitter
import ErrorCodesWriting
import ErrorCodesSpec
import Testing

/// The Swift source of a spec that is right.
enum Generated {
    struct InvalidSpec: Error, CustomStringConvertible {
        let description: String
    }

    static func source(_ spec: String, name: String = "test", translations: [Source] = []) throws -> Source {
        try source(bytes: Array(spec.utf8), name: name, translations: translations)
    }

    static func source(bytes: [UInt8], name: String, translations: [Source] = []) throws -> Source {
        let catalog = try catalog(bytes: bytes, name: name, translations: translations)
        return source(try #require(SwiftEmitter().artifacts(for: [catalog]).first))
    }

    static func source(_ artifact: Artifact) -> Source {
        Source(name: artifact.name, text: String(decoding: artifact.bytes, as: UTF8.self))
    }

    static func catalog(_ spec: String) throws -> Catalog {
        try catalog(bytes: Array(spec.utf8), name: "test", translations: [])
    }

    static func catalog(bytes: [UInt8], name: String, translations: [Source]) throws -> Catalog {
        let result = SpecPipeline.run(
            spec: SourceFile(path: name + ".errorcodes.yaml", bytes: bytes),
            translations: translations.map { SourceFile(path: $0.name, text: $0.text) }
        )
        guard let catalog = result.catalog else {
            let messages = result.diagnostics.map { "\($0.fault.id) at \($0.location.span.start): \($0.message)" }
            throw InvalidSpec(description: messages.joined(separator: "\n"))
        }
        return catalog
    }
}
