import ErrorCodesSwiftEmitter
package import ErrorCodesWriting

/// Every emitter of the command line; the first is the default.
package enum EmitterRegistry {
    package static let all: [any Emitter] = [
        SwiftEmitter(),
        JSONCatalogEmitter(),
    ]
}
