extension CodeTable {
    /// The table itself, if an enum has a case for each of its rows.
    ///
    /// A case and its row have nothing in common but their number. Where a generated file lost a line, as in a merge,
    /// each code behind it would get the row of its neighbor, and the last row would be the value of no case. So this
    /// stops the program, at the first use of any code. Lines that changed places are not noticed.
    ///
    /// - Parameter code: The enum, whose ``CatalogCode/lastCode`` says how many cases it has.
    public func checked<Code: CatalogCode>(for code: Code.Type) -> CodeTable {
        guard let last = Code.lastCode else { return self }
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
