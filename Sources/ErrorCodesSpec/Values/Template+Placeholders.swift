extension Template {
    /// The names in braces in order, those of plurals and in their branches too.
    package var placeholders: [Text] {
        var names: [Text] = []
        forEachPlaceholder { name, _ in names.append(name) }
        return names
    }

    /// Where each of them stands in the text: the braces of a placeholder included, of a plural the name alone.
    package var placeholderRanges: [Range<Int>] {
        var ranges: [Range<Int>] = []
        forEachPlaceholder { _, range in ranges.append(range) }
        return ranges
    }

    /// How each of them is escaped in the value of a header field.
    @_optimize(none) package func headerPositions(ofField name: String) -> [HeaderPosition] {
        var scanner = HeaderPositionScanner(field: name)
        for segment in segments {
            if case .literal(let text) = segment { scanner.scan(text.bytes) } else { scanner.scanPlaceholder() }
        }
        return scanner.finish()
    }

    /// Every plural, those in branches of others too.
    @_optimize(none) package var plurals: [Plural] {
        hasPlurals ? Self.plurals(in: segments) : []
    }

    /// Calls `body` for each name in braces, with its range.
    func forEachPlaceholder(_ body: (Text, Range<Int>) -> Void) {
        if hasPlaceholders { forEachPlaceholder(in: segments, body) }
    }

    /// The bytes of a slice of the text.
    func range(of slice: Text) -> Range<Int> {
        let start = slice.start - text.start
        return start..<start &+ slice.count
    }

    private func forEachPlaceholder(in segments: [Segment], _ body: (Text, Range<Int>) -> Void) {
        for segment in segments {
            switch segment {
            case .literal, .number: break
            case .placeholder(let name):
                let range = range(of: name)
                body(name, range.lowerBound &- 1..<range.upperBound &+ 1)
            case .plural(let plural):
                body(plural.name, range(of: plural.name))
                for branch in plural.branches { forEachPlaceholder(in: branch.segments, body) }
            }
        }
    }

    @_optimize(none) private static func plurals(in segments: [Segment]) -> [Plural] {
        segments.flatMap { segment -> [Plural] in
            guard case .plural(let plural) = segment else { return [] }
            return [plural] + plural.branches.flatMap { plurals(in: $0.segments) }
        }
    }
}
