/// The `Retry-After` of a row, by its header lines.
enum SpecifiedRetryAfter: Equatable {
    case absent
    case seconds(Int)
    /// The value of the parameter with this name, and nothing beside it.
    case parameter(StaticText)
    /// Anything else: the field has to be made before it can be read.
    case other

    /// Takes one line more into account.
    mutating func add(_ line: StaticText) {
        guard let template = HeaderTemplate(line), template.name.equalsIgnoringCase(RetryAfter.fieldName)
        else { return }
        guard case .absent = self else {
            self = .other
            return
        }
        self = Self.value(of: template)
    }

    private static func value(of template: HeaderTemplate) -> SpecifiedRetryAfter {
        var pieces = TextTemplate(template.valueText)
        guard let first = pieces.next(), pieces.next() == nil else { return .other }
        switch first {
        case .placeholder(let name): return .parameter(name)
        case .plain(let text): return RetryAfter(text.string)?.seconds.map(SpecifiedRetryAfter.seconds) ?? .other
        }
    }
}
