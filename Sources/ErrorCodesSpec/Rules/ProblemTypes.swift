/// The problem types of a spec, to be compared with those of others that are read together with it.
package struct ProblemTypes {
    package let base: Spanned<Text>?
    /// Those that errors give themselves.
    package let own: [Spanned<Text>]
    private let facts: SpecFacts
    private let places: [Text: Span]

    @_optimize(none) private init(_ facts: SpecFacts) {
        self.facts = facts
        base = facts.document.typeBase.map { Spanned($0.value.text, $0.span) }
        own = facts.document.errors.compactMap { $0.type.map { Spanned($0.value.text, $0.span) } }
        places = Dictionary(own.map { ($0.value, $0.span) }, uniquingKeysWith: { first, _ in first })
    }

    /// Every two specs, each with those before it by name: what is said does not depend on their order. A spec that two
    /// folders share is one.
    @_optimize(none) package static func pairs(_ readings: [SpecReading]) -> [Pair] {
        let types = readings.map { $0.facts.map(ProblemTypes.init) }
        let order = SpecReading.inOrderOfNames(readings)
        var pairs: [Pair] = []
        for (place, index) in order.enumerated() {
            for earlier in order[..<place] {
                guard let one = types[index], let other = types[earlier], one.file.bytes != other.file.bytes else {
                    continue
                }
                pairs.append((one, other, number: index, otherNumber: earlier))
            }
        }
        return pairs
    }

    /// Two specs, and their numbers among those that are read.
    package typealias Pair = (one: ProblemTypes, other: ProblemTypes, number: Int, otherNumber: Int)

    package var document: SpecDocument { facts.document }
    private var file: SourceFile { facts.document.file }

    package func location(_ span: Span) -> Location { Location(file: file, span: span) }

    /// Where the error stands that has a type.
    package func place(of type: Text) -> Span? {
        places[type] ?? facts.placeOfDefault(type)
    }

    /// Calls `body` for each type that may be one of another spec: most specs have nothing in common, and no type of
    /// theirs is made.
    func forEachType(near other: ProblemTypes, _ body: (Text, Span) -> Void) {
        for type in own { body(type.value, type.span) }
        guard let base, other.base.map({ $0.value.isNested(base.value) }) ?? false || !other.own.isEmpty else { return }
        for error in facts.document.errors where error.type == nil {
            body(base.value + error.name.value, error.name.span)
        }
    }
}

extension Text {
    /// True if one of two texts is a prefix of the other.
    fileprivate func isNested(_ other: Text) -> Bool { hasPrefix(other) || other.hasPrefix(self) }
}
