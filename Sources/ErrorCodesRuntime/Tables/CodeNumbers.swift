/// The numbers of a row.
@usableFromInline
struct CodeNumbers {
    /// The code, where every code of the table is an integer.
    @usableFromInline let code: Int
    @usableFromInline let status: Int

    init(code: Int, status: Int) {
        self.code = code
        self.status = status
    }
}
