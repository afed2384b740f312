import ErrorCodesRuntime

/// What a log can be searched by. Each is one line of bounded length.
extension ErrorLogEntry {
    /// The most parameters that are shown.
    static let mostParameters = 20

    /// The longest value of a parameter, in bytes of UTF-8.
    static let longestValue = 256

    /// The code of the error as text, such as `20001`; nil for one that no catalog declares.
    public var code: String? { subject.catalogError.map { $0.codeText } }

    /// The domain of the error's catalog, such as `shop.orders`; nil for an error that no catalog declares.
    public var domain: String? { subject.catalogError.map { type(of: $0)._domain } }

    /// The public parameters of the error in the order of the spec: the first 20, values of up to 256 bytes.
    ///
    /// Personal, internal and secret ones are none of them. They are made anew each time.
    public var parameters: [(name: String, value: String)] {
        guard let error = subject.catalogError else { return [] }
        return error.parameters.lazy.filter { $0.visibility == .public }.prefix(Self.mostParameters).map {
            ($0.name, LogText.line($0.value.description, longest: Self.longestValue))
        }
    }
}

extension ErrorLogEntry {
    /// The facts under the names that a log has them by: `error.type`, `error.code`, `error.parameters.orderID`.
    package var facts: [(name: String, value: String)] {
        [("error.type", errorType)]
            + [("error.code", code), ("error.domain", domain)].compactMap { name, value in
                value.map { (name, $0) }
            } + parameters.map { ("error.parameters.\($0.name)", $0.value) }
    }
}

extension LogSubject {
    /// The error of a catalog that was answered with.
    var catalogError: (any CatalogError)? {
        switch self {
        case .error(let carrier), .translated(let carrier, _): carrier.catalogError
        case .standing(let error, _): error
        case .undeclared(let subject, _): subject.catalogError
        case .unexpected, .text: nil
        }
    }
}

extension CatalogError {
    fileprivate var codeText: String { code.text }
}
