extension _CodeTable {
    @usableFromInline
    func name(at ordinal: Int) -> String { rows[ordinal].name.string }

    @usableFromInline
    func title(at ordinal: Int) -> String { rows[ordinal].title.string }

    @usableFromInline
    func type(at ordinal: Int) -> String { problemTypes[ordinal] }

    @inlinable
    func integerCode(at ordinal: Int) -> Int {
        precondition(codesAreIntegers, "the codes of this table are not integers in ascending order")
        return numbers[ordinal].code
    }

    @usableFromInline
    func stringCode(at ordinal: Int) -> String { rows[ordinal].code.string }

    /// The row of an integer code.
    @usableFromInline
    func ordinal(ofCode code: Int) -> Int? {
        guard codesAreIntegers else { return nil }
        let numbers = numbers
        return ordinal { ordinal in
            let other = numbers[ordinal].code
            return other == code ? 0 : other < code ? -1 : 1
        }
    }

    /// The row of a string code.
    @usableFromInline
    func ordinal(ofCode code: String) -> Int? {
        guard codesAreInByteOrder else { return nil }
        return withStaticText(code) { code in ordinal { rows[$0].code.compare(code) } }
    }

    /// Binary search.
    ///
    /// - Parameter order: Where the row of an ordinal is, seen from the row in question: negative for before.
    @inline(__always)
    private func ordinal(_ order: (Int) -> Int) -> Int? {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low &+ high) &>> 1
            let order = order(middle)
            if order == 0 { return middle }
            if order < 0 { low = middle &+ 1 } else { high = middle }
        }
        return nil
    }

    @usableFromInline
    func ordinal(ofName name: String) -> Int? { withStaticText(name) { names[$0] } }

    /// The row of a problem type: one that a row names itself, else type base + name.
    @usableFromInline
    func ordinal(ofType type: String) -> Int? {
        withStaticText(type) { type in
            if !types.isEmpty, let ordinal = types[type] { return ordinal }
            guard typeBaseText.count > 0, let name = type.dropping(typeBaseText), let ordinal = names[name],
                rows[ordinal].type.count == 0
            else { return nil }
            return ordinal
        }
    }

    /// Lends the bytes of a text as if they were static; they must not outlive the call.
    private func withStaticText(_ text: String, _ find: (StaticText) -> Int?) -> Int? {
        var text = text
        return text.withUTF8 { buffer in
            guard let start = buffer.baseAddress else { return nil }
            return find(StaticText(start: start, count: buffer.count))
        }
    }

    /// The table itself, if an enum has a case for each of its rows.
    ///
    /// A case and its row have nothing in common but their number. Where a generated file lost a line, as in a merge,
    /// each code behind it would get the row of its neighbor, and the last row would be the value of no case. So this
    /// stops the program, at the first use of any code. Lines that changed places are not noticed.
    ///
    /// - Parameter code: The enum, whose ``CatalogCode/_lastCode`` says how many cases it has.
    public func checked<Code: CatalogCode>(for code: Code.Type) -> _CodeTable {
        guard let last = Code._lastCode else { return self }
        let cases = EnumTag<Code>.tag(of: last) + 1
        guard cases != count else { return self }
        fatalError(
            """
            the last case of \(String(reflecting: code)) is number \(cases) and the last row of its table number \(count): \
            lines of the generated file were lost or added, so generate it again
            """
        )
    }
}
