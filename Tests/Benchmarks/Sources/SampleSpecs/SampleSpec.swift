/// The spec of an order service with as many errors as wanted, such as people write them: titles, details with params, causes
/// and fixes, retries, ranges of codes, texts in two languages. The same values give the same text.
package struct SampleSpec: Sendable {
    package enum Layout: String, Sendable {
        case `enum`, `struct`
    }

    /// How many errors it has, the unexpected one among them; at least 1.
    package var codes: Int
    /// In how many of the errors there is one mistake each, of the kinds of ``SampleMistake`` in turn; fewer than codes.
    package var mistakes: Int
    /// Whether it has texts for end users.
    package var hasMessages: Bool
    package var layout: Layout

    /// - Parameter layout: Where it is nil, an enum, unless there are too many codes for one.
    package init(codes: Int, mistakes: Int = 0, hasMessages: Bool = true, layout: Layout? = nil) {
        precondition(codes > 0 && (0..<codes).contains(mistakes))
        self.codes = codes
        self.mistakes = mistakes
        self.hasMessages = hasMessages
        self.layout = layout ?? (codes > 300 ? .struct : .enum)
    }

    /// The name of the type that is made of it.
    package static let type = "OrderError"
    /// What a file with it is called.
    package static let fileName = "orders.errorcodes.yaml"

    /// Its errors but the unexpected one, by their codes.
    package var errors: some Sequence<SampleError> { (0..<codes - 1).lazy.map(SampleError.init) }

    /// The spec as YAML.
    package var text: String {
        var text = head
        for error in errors { text += error.yaml(mistake: mistake(at: error.index), hasMessages: hasMessages) }
        return text
    }

    /// Mistakes are spread evenly.
    private func mistake(at index: Int) -> SampleMistake? {
        let before = index * mistakes / (codes - 1)
        guard (index + 1) * mistakes / (codes - 1) > before else { return nil }
        return SampleMistake.allCases[before % SampleMistake.allCases.count]
    }

    private var head: String {
        """
        errorcodes: 1
        domain: shop.orders
        title: Order service
        type-base: https://errors.example.com/orders/
        owner: orders-team
        unexpected: internal-error
        swift: { type: \(Self.type), access: public, layout: \(layout.rawValue) }
        ranges:
          parameters: { codes: 10000-19999, status: 422, title: Parameter validation }
          ordering: { codes: 100000-999998, status: 409 }
          system: { codes: 999999-999999, status: 500 }
        success:
          ok: { code: 0, status: 200, title: Success }
        errors:
          internal-error: { code: 999999, title: An unknown error occurred }

        """
    }
}
