import ErrorCodesSpec

/// The members that take an enum with payloads apart and put it together again.
struct PayloadMembers {
    typealias Case = (name: SwiftIdentifier, payload: SwiftPayload)

    let access: StaticString
    /// Then the members are deprecated too, since only deprecated code may name such a case without a warning. They are
    /// called through a protocol, which warns nobody.
    var hasDeprecatedCases = false
    /// True for errors: there is an enum `Code` with cases of the same names.
    ///
    /// Patterns that are cases take the compiler less time than numbers do; Decisions.md has the figures.
    var hasCodes = false
    /// True for violations, which have a case for all that are unknown.
    var hasUnknown = false

    func write(cases: [Case], to writer: inout CodeWriter) {
        let shared = SharedPayloads(cases.map(\.payload))
        writeCollect(cases, shared, to: &writer)
        writer.blank()
        writeMake(cases, shared, to: &writer)
        for (number, ordinals) in shared.cases.enumerated() {
            let members = ordinals.map { (ordinal: $0, entry: cases[$0]) }
            writer.blank()
            writeSharedCollect(number, members, to: &writer)
            writer.blank()
            writeSharedMake(number, members, of: cases.count, to: &writer)
        }
    }

    private func writeAttribute(to writer: inout CodeWriter) {
        if hasDeprecatedCases { writer.line("@available(*, deprecated)") }
    }
}

// MARK: - Taking apart

extension PayloadMembers {
    /// How many cases a switch has at most. For each pattern the compiler asks if one before it matches the same.
    private static let mostCases = 64

    private func writeCollect(_ cases: [Case], _ shared: SharedPayloads, to writer: inout CodeWriter) {
        writer.line("/// Hands the payload to a collector and returns the ordinal of the case.")
        writeCollect(from: 0, "\(access)func _collect", cases, shared, to: &writer)
        for start in stride(from: Self.mostCases, to: cases.count, by: Self.mostCases) {
            writer.blank()
            writer.line("/// The same for further cases.")
            writeCollect(from: start, "private func _collectFrom\(start)", cases, shared, to: &writer)
        }
    }

    private func writeCollect(
        from start: Int,
        _ name: CodeText,
        _ cases: [Case],
        _ shared: SharedPayloads,
        to writer: inout CodeWriter
    ) {
        writeAttribute(to: &writer)
        let head: CodeText = "\(name)(into _parameters: inout ErrorCodesRuntime._ParameterCollector) -> Swift.Int"
        let end = min(start + Self.mostCases, cases.count)
        writer.block(head) { writer in
            writer.line("switch self {")
            for (payload, members) in shared.runs(of: start..<end) {
                writeCollect(members.map { ($0, cases[$0]) }, payload, to: &writer)
            }
            if hasUnknown && end == cases.count { writer.line("case .unknown(let p0): return _parameters.end(p0)") }
            if end < cases.count {
                writer.line("default: return _collectFrom\(end)(into: &_parameters)")
            } else if start > 0 {
                writer.line("default: Swift.preconditionFailure()")
            }
            writer.line("}")
        }
    }

    /// Writes one pattern for cases with the same payload, or for a case with a payload of its own.
    private func writeCollect(_ members: [(ordinal: Int, entry: Case)], _ shared: Int?, to writer: inout CodeWriter) {
        for (index, member) in members.enumerated() {
            if index == 0 { writer.begin("case .") } else { writer.put(", .") }
            writer.put(member.entry.name)
            member.entry.payload.writeBindings(to: &writer)
        }
        writer.put(": ")
        if let shared {
            writer.put("return _collect")
            writer.put(shared)
            writer.end("(p, into: &_parameters)")
        } else {
            members[0].entry.payload.writeCollecting("\(members[0].ordinal)" as CodeText, to: &writer)
            writer.end()
        }
    }

    /// Writes the function that hands a payload which several cases have to a collector, and finds out which case it is.
    private func writeSharedCollect(
        _ shared: Int,
        _ cases: [(ordinal: Int, entry: Case)],
        to writer: inout CodeWriter
    ) {
        // Inlined, it would be optimised once for each case.
        writer.line("@inline(never)")
        writeAttribute(to: &writer)
        writer.line("private func _collect\(shared)(")
        writer.indented { writer in
            cases[0].entry.payload.writeBoundParameter(to: &writer)
            writer.line("into _parameters: inout ErrorCodesRuntime._ParameterCollector")
        }
        writer.block(") -> Swift.Int") { writer in
            writer.line("let ordinal: Swift.Int")
            writer.line("switch self {")
            for (ordinal, entry) in cases.dropLast() { writer.line("case .\(entry.name): ordinal = \(ordinal)") }
            writer.line("default: ordinal = \(cases[cases.count - 1].ordinal)")
            writer.line("}")
            writer.begin()
            cases[0].entry.payload.writeCollecting("ordinal" as CodeText, to: &writer)
            writer.end()
        }
    }
}

// MARK: - Putting together

extension PayloadMembers {
    private static let mismatch: CodeText = "ErrorCodesRuntime.ParameterMismatch"

    /// What stands where no case has the ordinal.
    static let unknownOrdinal: CodeText = "throw \(mismatch).unknownOrdinal(ordinal)"

    /// The head of the function that makes the case of an ordinal, for both layouts.
    @_optimize(none) static func makeHead(_ access: StaticString) -> CodeText {
        let parameters: CodeText = "_ ordinal: Swift.Int, from _parameters: ErrorCodesRuntime._ReceivedParameters"
        return "\(access)static func _make(\(parameters)) throws(\(mismatch)) -> Self"
    }

    /// Writes a case of a switch over the codes or the ordinals: `.orderInProgress`, `3`.
    private func writePattern(_ ordinal: Int, _ name: SwiftIdentifier, to writer: inout CodeWriter) {
        if hasCodes {
            writer.put(".")
            writer.put(name)
        } else {
            writer.put(ordinal)
        }
    }

    @_optimize(none) private func writeMake(_ cases: [Case], _ shared: SharedPayloads, to writer: inout CodeWriter) {
        writer.line("/// The case with this ordinal, its payload taken from the members of a body.")
        writeAttribute(to: &writer)
        writer.block(Self.makeHead(access)) { writer in
            if hasCodes { writer.line("guard let _code = Code(ordinal: ordinal) else { \(Self.unknownOrdinal) }") }
            writer.line(hasCodes ? "switch _code {" : "switch ordinal {")
            for (number, members) in shared.cases.enumerated() {
                writer.begin("case ")
                for (index, ordinal) in members.enumerated() {
                    if index > 0 { writer.put(", ") }
                    writePattern(ordinal, cases[ordinal].name, to: &writer)
                }
                writer.put(": return try _make")
                writer.put(number)
                writer.end("(_code, from: _parameters)")
            }
            for (number, entry) in cases.enumerated() where shared[number] == nil {
                writer.begin("case ")
                writePattern(number, entry.name, to: &writer)
                writer.put(": return .")
                writer.put(entry.name)
                entry.payload.writeReading(to: &writer)
                writer.end()
            }
            if hasUnknown {
                writer.line("default: return .unknown(_parameters.unknownViolation)")
            } else if !hasCodes {
                writer.line("default: \(Self.unknownOrdinal)")
            }
            writer.line("}")
        }
    }

    /// Writes the function that makes each of the cases which have the same payload; the last of them without asking.
    @_optimize(none) private func writeSharedMake(
        _ shared: Int,
        _ cases: [(ordinal: Int, entry: Case)],
        of count: Int,
        to writer: inout CodeWriter
    ) {
        writeAttribute(to: &writer)
        // In large catalogs it is left as it is written, which the compiler does in less time, where it calls nothing generic.
        if count > Self.mostCases && cases[0].entry.payload.isReadPlainly { writer.line("@_optimize(none)") }
        writer.line("private static func _make\(shared)(")
        writer.line("    _ _code: Code,")
        writer.line("    from _parameters: ErrorCodesRuntime._ReceivedParameters")
        writer.block(") throws(\(Self.mismatch)) -> Self") { writer in
            cases[0].entry.payload.writeReadVariables(to: &writer)
            writer.line("switch _code {")
            for (index, member) in cases.enumerated() {
                if index == cases.count - 1 {
                    writer.begin("default")
                } else {
                    writer.begin("case ")
                    writePattern(member.ordinal, member.entry.name, to: &writer)
                }
                writer.put(": return .")
                writer.put(member.entry.name)
                member.entry.payload.writeReadValues(to: &writer)
                writer.end()
            }
            writer.line("}")
        }
    }
}

/// The payloads that several cases have alike, value for value.
///
/// The code that takes such a payload apart and puts it together is written once for all its cases: every call that
/// the compiler type-checks, and every error that it passes on, costs it as much as many cases.
struct SharedPayloads {
    /// From so many cases on a function of their own is worth its lines.
    private static let fewestCases = 4

    /// The numbers of the cases of each shared payload, in order.
    private(set) var cases: [[Int]] = []
    /// For each case the number of its shared payload, or nil.
    private var numbers: [Int?]

    init(_ payloads: [SwiftPayload]) {
        numbers = Array(repeating: nil, count: payloads.count)
        var groups: [[SwiftPayload.Value]: [Int]] = [:]
        for (number, payload) in payloads.enumerated() {
            if let shape = payload.shape { groups[shape, default: []].append(number) }
        }
        cases = groups.values.filter { $0.count >= Self.fewestCases }.sorted { $0[0] < $1[0] }
        for (shared, members) in cases.enumerated() {
            for number in members { numbers[number] = shared }
        }
    }

    /// The number of the shared payload of a case; nil where the case has a payload of its own.
    subscript(_ number: Int) -> Int? { numbers[number] }

    /// A part of all cases, arranged so that those of a shared payload stand together: each case with a payload of its own,
    /// and the others as one.
    func runs(of part: Range<Int>) -> [(payload: Int?, cases: [Int])] {
        let arranged = cases.joined() + numbers.indices.filter { numbers[$0] == nil }
        return arranged[part].reduce(into: []) { runs, number in
            if let payload = numbers[number], let last = runs.last, last.payload == payload {
                runs[runs.count - 1].cases.append(number)
            } else {
                runs.append((numbers[number], [number]))
            }
        }
    }
}
