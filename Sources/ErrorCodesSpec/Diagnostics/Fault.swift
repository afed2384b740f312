/// A kind of mistake that a spec can hold, with the identity that messages and allowances refer to.
///
/// An identifier is never given to another fault, and a fault never changes its identifier.
package struct Fault: Sendable, Hashable {
    /// `EC` and four digits; the first two say the area (00 files and YAML, 01 format, 02 names, 03 codes, 04 HTTP,
    /// 05 params and templates, 06 texts, 07 problem types, 08 life cycle, 09 operations, 10 Swift, 11 project files, 12 merged documents).
    package let id: String
    /// The fault in words, kebab-case.
    package let name: String
    package let severity: Severity

    package init(_ id: String, _ name: String, _ severity: Severity = .error) {
        self.id = id
        self.name = name
        self.severity = severity
    }

    package static func == (left: Fault, right: Fault) -> Bool { left.id == right.id }
    package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// How much a diagnostic weighs: only an error keeps a catalogue from being made.
package enum Severity: Comparable, CaseIterable, Sendable {
    case note
    case warning
    case error
}
