/// One parsed row of a code table: numbers, and slices of the table's static bytes.
struct CodeRow {
    /// The code as it is written.
    var code: StaticText
    var status: Int
    var name: StaticText
    var title: StaticText
    var retry = RetryPolicy.never
    var logLevel = LogLevel.info
    /// Index into the table's ranges, or -1.
    var range = -1
    /// The attribute lines below the head line.
    var attributes = StaticText("")
    /// True if a header field is among them.
    var hasHeaders = false
    var retryAfter = SpecifiedRetryAfter.absent
    /// True if code, name, title, detail and type are the insides of JSON strings as they stand.
    var isPlain = false
    /// The template of the detail; empty where there is none.
    var detail = StaticText("")
    /// True if the row stands for its status where a server has nothing but that.
    var standsForStatus = false
    /// The row's own problem type; empty where it is type base + name.
    var type = StaticText("")

    /// The values of all attribute lines of one keyword, in order.
    func values(of attribute: RowAttribute) -> [StaticText] {
        var values: [StaticText] = []
        var cursor = TableCursor(attributes)
        while let line = cursor.attribute() {
            if RowAttribute(line.keyword) == attribute { values.append(line.value) }
        }
        return values
    }
}

extension CodeRow {
    /// Name, code, detail or title, and parameters on one line, personal values redacted.
    func description(with parameters: ParameterList) -> String {
        let detail = detail.count > 0 ? LogText.filled(TextTemplate(detail), parameters) : title.string
        let text = name.string + " (" + code.string + "): " + detail
        let isAlone = parameters.isEmpty && parameters.fieldErrors.isEmpty
        return isAlone ? text : text + " " + LogText.text(of: parameters)
    }
}

/// The keyword of an attribute line.
enum RowAttribute: String {
    case bare, deprecated, detail, example, grpc, header, parameter, see, type

    init?(_ keyword: StaticText) { self.init(rawValue: keyword.string) }
}

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
