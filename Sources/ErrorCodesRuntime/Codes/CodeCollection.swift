/// All codes of a catalogue in the order of their values: a view that holds nothing but the table.
public struct CodeCollection<Code: Sendable>: RandomAccessCollection, Sendable {
    private let table: CodeTable

    init(_ table: CodeTable) { self.table = table }

    /// Always 0.
    public var startIndex: Int { 0 }

    /// The number of codes.
    public var endIndex: Int { table.count }

    /// The code of an ordinal, which must be within the bounds.
    public subscript(position: Int) -> Code {
        precondition(position >= 0 && position < table.count, "there is no code of this ordinal")
        return EnumTag<Code>.value(of: position)
    }
}
