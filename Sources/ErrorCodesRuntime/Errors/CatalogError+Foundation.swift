/// What generated code answers Foundation's `LocalizedError` and `CustomNSError` with. Nothing of it needs Foundation.
extension CatalogError {
    /// The text for people: the message that came or was chosen, else the detail, else the title.
    public var _textForPeople: String { (message ?? context.occurrence.message)?.text ?? detail ?? title }

    /// The domain of the catalog, such as `shop.orders`.
    public static var _domain: String { Code._table.domain }

    /// The code, by which crash reporters group: a number as it is; of a word the lower 31 bits of the FNV-1a hash, of 32
    /// bits, of its UTF-8, which are the same in each version and on each platform.
    public var _number: Int {
        if case .integer(let number) = code.wireValue { return number }
        let hash = code.text.utf8.reduce(0x811C_9DC5 as UInt32) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
        return Int(hash & 0x7FFF_FFFF)
    }

    /// The name of the error, and its public parameters as text: neither personal nor internal ones.
    ///
    /// On other platforms than Apple's it has the text for people and the title too; that text can hold personal values.
    public var _userInfo: [String: Any] {
        var info: [String: Any] = ["name": code.name]
        for parameter in parameters where parameter.visibility == .public && parameter.name != "name" {
            info[parameter.name] = parameter.value.description
        }
        #if !canImport(Darwin)
            // Elsewhere Foundation asks a `CustomNSError` for nothing else.
            info["NSLocalizedDescription"] = _textForPeople
            info["NSLocalizedFailureReason"] = title
        #endif
        return info
    }
}
