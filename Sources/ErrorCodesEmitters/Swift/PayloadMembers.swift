import ErrorCodesSpec

/// The members that take an enum with payloads apart and put it together again.
struct PayloadMembers {
    private let access: StaticString
    private let hasDeprecatedCases: Bool

    /// - Parameter hasDeprecatedCases: Then the members are deprecated too, since only deprecated code may name such
    ///   a case without a warning. They are called through a protocol, which warns nobody.
    init(access: StaticString, hasDeprecatedCases: Bool) {
        self.access = access
        self.hasDeprecatedCases = hasDeprecatedCases
    }

    func write(cases: [(name: SwiftIdentifier, payload: SwiftPayload)], to writer: inout CodeWriter) {
        writeCollect(cases, to: &writer)
        writer.blank()
        writeMake(cases, to: &writer)
        writer.blank()
        writeEquality(to: &writer)
    }

    func writeEquality(to writer: inout CodeWriter) {
        // Derived conformances would cost the compiler time that grows with the square of the number of cases.
        writer.line("/// Whether two values have the same case and the same payload.")
        writer.block("\(access)static func == (left: Self, right: Self) -> Swift.Bool") { writer in
            writer.line("ErrorCodesRuntime.equal(left, right)")
        }
        writer.blank()
        writer.line("/// Feeds the case and the payload into a hasher.")
        writer.block("\(access)func hash(into hasher: inout Swift.Hasher)") { writer in
            writer.line("ErrorCodesRuntime.hash(self, into: &hasher)")
        }
    }

    private func writeCollect(_ cases: [(name: SwiftIdentifier, payload: SwiftPayload)], to writer: inout CodeWriter) {
        writer.line("/// Hands the payload to a collector and returns the ordinal of the case.")
        writeAttribute(to: &writer)
        let head: CodeText = "\(access)func collect(into _parameters: inout ErrorCodesRuntime.ParameterCollector)"
        writer.block("\(head) -> Swift.Int") { writer in
            writer.line("switch self {")
            cases.visit { number, entry in
                writer.begin("case .")
                writer.put(entry.name)
                entry.payload.writeBindings(to: &writer)
                writer.end(":")
                writer.indented { writer in
                    entry.payload.writeCollecting(to: &writer)
                    writer.begin("return ")
                    writer.put(number)
                    writer.end()
                }
            }
            writer.line("}")
        }
    }

    private func writeMake(_ cases: [(name: SwiftIdentifier, payload: SwiftPayload)], to writer: inout CodeWriter) {
        let mismatch: CodeText = "ErrorCodesRuntime.ParameterMismatch"
        writer.line("/// The case with this ordinal, its payload taken from the members of a body.")
        writeAttribute(to: &writer)
        writer.line("\(access)static func make(")
        writer.line("    _ ordinal: Swift.Int,")
        writer.line("    from _parameters: ErrorCodesRuntime.ReceivedParameters")
        writer.block(") throws(\(mismatch)) -> Self") { writer in
            writer.line("switch ordinal {")
            cases.visit { number, entry in
                writer.begin("case ")
                writer.put(number)
                writer.put(": return .")
                writer.put(entry.name)
                entry.payload.writeReading(to: &writer)
                writer.end()
            }
            writer.line("default: throw \(mismatch).unknownOrdinal(ordinal)")
            writer.line("}")
        }
    }

    private func writeAttribute(to writer: inout CodeWriter) {
        if hasDeprecatedCases { writer.line("@available(*, deprecated)") }
    }
}
