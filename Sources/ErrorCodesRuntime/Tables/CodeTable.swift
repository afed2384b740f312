/// The facts of every code of a catalogue, parsed once from text that the generator wrote.
///
/// Generated code keeps one in a `static let`. Titles and templates stay slices of the literal's bytes: no String is
/// made until somebody asks for one.
public final class _CodeTable: Sendable {
    let domainText: StaticText
    let typeBaseText: StaticText
    let hasPlainTypeBase: Bool
    let ranges: [ErrorCodeRange]
    let rows: [CodeRow]
    /// The facts of each row that are asked for most often, close together. The code is its value where every code of the
    /// table is an integer.
    @usableFromInline let numbers: [(code: Int, status: Int)]
    let names: [StaticText: Int]
    let types: [StaticText: Int]
    /// The row that stands for errors which nobody declared, or -1.
    let unexpected: Int
    /// The problem type of each row, made once: it is asked for on each failing request. Empty for success codes.
    @usableFromInline let problemTypes: [String]
    @usableFromInline let codesAreIntegers: Bool
    let codesAreInByteOrder: Bool

    /// True if each code is the number of a bit.
    let hasFlags: Bool

    /// How many codes the table has.
    public let count: Int

    /// The namespace of the names, such as `shop.orders`.
    public var domain: String { domainText.string }

    /// The prefix of the problem types, each followed by a name, such as `https://errors.example.com/orders/`.
    public var typeBase: String { typeBaseText.string }

    /// Parses the table of a domain's errors.
    ///
    /// A row has a head line, `CODE STATUS NAME RETRY LOG RANGE TITLE`, and attribute lines indented by two spaces.
    /// Rows are sorted by code. A malformed table stops the program: only the generator writes them.
    ///
    /// - Parameters:
    ///   - domain: The namespace of the names.
    ///   - typeBase: An absolute URI reference to which names are appended.
    ///   - hasFlags: True if each code is the number of a bit.
    ///   - unexpected: The ordinal of the error that stands for those which nobody declared; -1 for none.
    ///   - ranges: One range a line, `NAME FIRST-LAST TITLE`.
    ///   - rows: The rows.
    public convenience init(
        domain: StaticString,
        typeBase: StaticString,
        hasFlags: Bool = false,
        unexpected: Int = -1,
        ranges: StaticString = "",
        rows: StaticString
    ) {
        let ranges = ErrorCodeRange.parse(StaticText(ranges))
        var parser = CodeTableParser(rows: StaticText(rows), kind: .errors, ranges: ranges)
        self.init(StaticText(domain), StaticText(typeBase), unexpected, ranges, parser.parse(), hasFlags: hasFlags)
    }

    /// Parses the table of a domain's errors, which is no literal: that of a catalog without generated code.
    package convenience init(domain: StaticText, typeBase: StaticText, hasFlags: Bool, rows: StaticText) {
        var parser = CodeTableParser(rows: rows, kind: .errors, ranges: [])
        self.init(domain, typeBase, -1, [], parser.parse(), hasFlags: hasFlags)
    }

    /// Parses the table of a domain's success codes, whose rows are `CODE STATUS NAME TITLE`.
    public convenience init(domain: StaticString, success rows: StaticString) {
        var parser = CodeTableParser(rows: StaticText(rows), kind: .successes, ranges: [])
        self.init(StaticText(domain), nil, -1, [], parser.parse())
    }

    /// Parses the table of a domain's warnings, whose rows are `CODE NAME TITLE`.
    convenience init(warnings rows: StaticString) {
        var parser = CodeTableParser(rows: StaticText(rows), kind: .warnings, ranges: [])
        self.init(StaticText(""), nil, -1, [], parser.parse())
    }

    private init(
        _ domain: StaticText,
        _ typeBase: StaticText?,
        _ unexpected: Int,
        _ ranges: [ErrorCodeRange],
        _ rows: [CodeRow],
        hasFlags: Bool = false
    ) {
        self.hasFlags = hasFlags
        guard -1..<rows.count ~= unexpected else {
            fatalError("malformed code table: there is no row \(unexpected) for unexpected errors")
        }
        self.unexpected = unexpected
        domainText = domain
        typeBaseText = typeBase ?? StaticText("")
        hasPlainTypeBase = typeBaseText.isPlainJSON
        self.ranges = ranges
        self.rows = rows
        count = rows.count
        problemTypes =
            typeBase.map { base in
                rows.map { $0.type.count > 0 ? $0.type.string : StaticText.joined(base, $0.name) }
            } ?? []
        let integers = rows.compactMap(\.code.integer)
        let pairs = zip(rows, rows.dropFirst())
        codesAreIntegers = integers.count == count && zip(integers, integers.dropFirst()).allSatisfy { $0 < $1 }
        codesAreInByteOrder = pairs.allSatisfy { $0.code.compare($1.code) < 0 }
        guard codesAreIntegers || codesAreInByteOrder else {
            fatalError("malformed code table: its rows are not sorted by code")
        }
        numbers = zip(rows, codesAreIntegers ? integers : Array(repeating: 0, count: count)).map { ($1, $0.status) }
        names = Self.index(rows, by: \.name)
        types = Self.index(rows, by: \.type)
    }

    private static func index(_ rows: [CodeRow], by text: (CodeRow) -> StaticText) -> [StaticText: Int] {
        var index: [StaticText: Int] = [:]
        for (ordinal, row) in rows.enumerated() where text(row).count > 0 {
            guard index.updateValue(ordinal, forKey: text(row)) == nil else {
                fatalError("malformed code table: row \(ordinal): \"\(text(row).string)\" is there twice")
            }
        }
        return index
    }
}
