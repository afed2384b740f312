/// A file of an example: what a page shows, and the bytes that a tool reads.
package struct ExampleFile: Sendable {
    package let name: String
    /// As a page shows it.
    package let text: String
    package let bytes: [UInt8]

    package init(name: String, text: String, bytes: [UInt8]) {
        self.name = name
        self.text = text
        self.bytes = bytes
    }

    /// - Parameter mark: What a page cannot show, and what stands for it.
    init(_ name: String, _ text: String, mark: ExampleMark? = nil) {
        let text = text + "\n"
        self.init(name: name, text: text, bytes: mark?.bytes(of: text) ?? Array(text.utf8))
    }
}

/// Bytes that a page cannot show, and the text that stands for them.
struct ExampleMark {
    let shown: String
    let bytes: [UInt8]

    func bytes(of text: String) -> [UInt8] {
        guard let place = text.firstRange(of: shown) else { return Array(text.utf8) }
        return Array(text[..<place.lowerBound].utf8) + bytes + Array(text[place.upperBound...].utf8)
    }
}

extension [ExampleFile] {
    /// The first lines of most specs.
    private static var head: String {
        """
        errorcodes: 1
        domain: shop.orders
        type-base: https://errors.example.com/orders/

        """
    }

    /// A spec, without its first three lines.
    static func spec(_ body: String, mark: ExampleMark? = nil) -> [ExampleFile] {
        whole(head + body, mark: mark)
    }

    /// A spec with all its lines.
    static func whole(_ text: String, mark: ExampleMark? = nil) -> [ExampleFile] {
        [ExampleFile("orders.errorcodes.yaml", text, mark: mark)]
    }

    /// The same with one more file.
    func with(_ name: String, _ text: String) -> [ExampleFile] {
        self + [ExampleFile(name, text)]
    }
}
