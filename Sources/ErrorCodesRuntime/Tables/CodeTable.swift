/// The facts of every code of a catalogue, parsed once from text that the generator wrote.
///
/// Generated code keeps one in a `static let`. Titles and templates stay slices of the literal's bytes: no String is
/// made until somebody asks for one.
public final class CodeTable: @unchecked Sendable {
    let domainText: StaticText
    let typeBaseText: StaticText
    let hasPlainTypeBase: Bool
    let ranges: [ErrorCodeRange]
    let rows: UnsafeMutablePointer<CodeRow>
    /// What is asked for most often of each row, close together.
    @usableFromInline let numbers: UnsafeMutablePointer<CodeNumbers>
    let integerCodes: IntegerCodeIndex
    let names: StaticTextIndex
    let types: StaticTextIndex?
    /// The row that stands for errors which nobody declared, or -1.
    let unexpected: Int
    /// The problem type of each row, made once: it is asked for on each failing request. Empty for success codes.
    @usableFromInline let problemTypes: [String]
    @usableFromInline let codesAreIntegers: Bool
    let codesAreInByteOrder: Bool

    /// How many codes the table has.
    public let count: Int

    /// The namespace of the names, such as `shop.orders`.
    public var domain: String { domainText.string }

    /// What a name is appended to for its problem type, such as `https://errors.example.com/orders/`.
    public var typeBase: String { typeBaseText.string }

    /// Parses the table of a domain's errors.
    ///
    /// A row has a head line, `CODE STATUS NAME RETRY LOG RANGE TITLE`, and attribute lines indented by two spaces.
    /// Rows are sorted by code. A malformed table stops the program: only the generator writes them.
    ///
    /// - Parameters:
    ///   - domain: The namespace of the names.
    ///   - typeBase: An absolute URI reference to which names are appended.
    ///   - unexpected: The ordinal of the error that stands for those which nobody declared; -1 for none.
    ///   - ranges: One range a line, `NAME FIRST-LAST TITLE`.
    ///   - rows: The rows.
    public convenience init(
        domain: StaticString,
        typeBase: StaticString,
        unexpected: Int = -1,
        ranges: StaticString = "",
        rows: StaticString
    ) {
        let ranges = ErrorCodeRange.parse(StaticText(ranges))
        var parser = CodeTableParser(rows: StaticText(rows), kind: .errors, ranges: ranges)
        self.init(domain, StaticText(typeBase), unexpected, ranges, parser.parse())
    }

    /// Parses the table of a domain's success codes, whose rows are `CODE STATUS NAME TITLE`.
    public convenience init(domain: StaticString, success rows: StaticString) {
        var parser = CodeTableParser(rows: StaticText(rows), kind: .successes, ranges: [])
        self.init(domain, nil, -1, [], parser.parse())
    }

    private init(
        _ domain: StaticString,
        _ typeBase: StaticText?,
        _ unexpected: Int,
        _ ranges: [ErrorCodeRange],
        _ parsed: ParsedCodeTable
    ) {
        guard -1..<parsed.count ~= unexpected else {
            fatalError("malformed code table: there is no row \(unexpected) for unexpected errors")
        }
        self.unexpected = unexpected
        domainText = StaticText(domain)
        typeBaseText = typeBase ?? StaticText("")
        hasPlainTypeBase = typeBaseText.isPlainJSON
        self.ranges = ranges
        count = parsed.count
        rows = parsed.rows
        problemTypes = typeBase.map { Self.problemTypes(of: parsed, base: $0) } ?? []
        numbers = parsed.numbers
        integerCodes = parsed.integerCodes
        names = parsed.names
        types = parsed.types
        codesAreIntegers = parsed.codesAreIntegers
        codesAreInByteOrder = parsed.codesAreInByteOrder
    }

    private static func problemTypes(of table: ParsedCodeTable, base: StaticText) -> [String] {
        UnsafeBufferPointer(start: table.rows, count: table.count).map { row in
            row.type.count > 0 ? row.type.string : StaticText.joined(base, row.name)
        }
    }

    deinit {
        rows.deallocate()
        numbers.deallocate()
    }
}
