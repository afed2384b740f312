extension CodeTable {
    /// The row of an ordinal, which must be within the table.
    ///
    /// A pointer, since a row is large and most who ask want one fact of it.
    func row(_ ordinal: Int) -> UnsafePointer<CodeRow> {
        precondition(ordinal >= 0 && ordinal < count, "the code table has no row of this ordinal")
        return UnsafePointer(rows + ordinal)
    }

    /// The code and status of an ordinal, which must be within the table.
    @inlinable
    func numbers(_ ordinal: Int) -> CodeNumbers {
        precondition(ordinal >= 0 && ordinal < count, "the code table has no row of this ordinal")
        return numbers[ordinal]
    }

    @usableFromInline
    func name(at ordinal: Int) -> String { row(ordinal).pointee.name.string }

    @usableFromInline
    func title(at ordinal: Int) -> String { row(ordinal).pointee.title.string }

    @usableFromInline
    func type(at ordinal: Int) -> String { problemTypes[ordinal] }

    /// The row of an integer code, in constant time.
    @usableFromInline
    func ordinal(ofCode code: Int) -> Int? { codesAreIntegers ? integerCodes.ordinal(of: code) : nil }

    /// The row of a string code: binary search over bytes.
    func ordinal(ofCode code: StaticText) -> Int? {
        guard codesAreInByteOrder else { return nil }
        var low = 0
        var high = count
        while low < high {
            let middle = (low &+ high) &>> 1
            let order = rows[middle].code.compare(code)
            if order == 0 { return middle }
            if order < 0 { low = middle &+ 1 } else { high = middle }
        }
        return nil
    }

    @usableFromInline
    func ordinal(ofCode code: String) -> Int? {
        withStaticText(code) { ordinal(ofCode: $0) }
    }

    @usableFromInline
    func ordinal(ofName name: String) -> Int? {
        withStaticText(name) { names.ordinal(of: $0) }
    }

    /// The row of a problem type: one that a row names itself, else type base + name.
    @usableFromInline
    func ordinal(ofType type: String) -> Int? {
        withStaticText(type) { type in
            if let ordinal = types?.ordinal(of: type) { return ordinal }
            let base = typeBaseText.count
            guard base > 0, type.count > base, type.slice(from: 0, count: base).equals(typeBaseText),
                let ordinal = names.ordinal(of: type.slice(from: base, count: type.count &- base)),
                row(ordinal).pointee.type.count == 0
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
}
