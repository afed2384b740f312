/// A place in a JSON document (RFC 6901).
public struct JSONPointer: Hashable, Sendable {
    /// The pointer as a URI fragment, without the `#` (section 6). Only characters that must be percent-encoded are, so
    /// that equal pointers have equal fragments.
    let fragment: String

    /// The whole document.
    public static var root: JSONPointer { JSONPointer(fragment: "") }

    private init(fragment: String) { self.fragment = fragment }

    private init(tokens: some Sequence<String>) {
        fragment = tokens.reduce(into: "") { $0 += Self.fragment(ofToken: $1) }
    }

    /// A pointer along member names and indices.
    public init(_ steps: some Sequence<Step>) { self.init(tokens: steps.lazy.map(\.token)) }

    /// A pointer along the keys and indices that a decoder has passed.
    public init(_ codingPath: [any CodingKey]) {
        self.init(tokens: codingPath.lazy.map { $0.intValue.map(String.init) ?? $0.stringValue })
    }

    /// Reads a pointer, plain (`/a/b`, RFC 6901, section 3) or as a URI fragment (`#/a/b`, section 6).
    ///
    /// Nil where a non-empty pointer does not begin with a slash, where `~` is not followed by 0 or 1, and where the
    /// percent-encoding of a fragment is wrong or hides no UTF-8.
    public init?(_ text: String) {
        var bytes = Array(text.utf8)[...]
        let isEncoded = bytes.first == UInt8(ascii: "#")
        if isEncoded { bytes.removeFirst() }
        if Self.isFragment(bytes) {
            self.init(fragment: isEncoded ? String(decoding: bytes, as: UTF8.self) : text)
            return
        }
        guard let plain = isEncoded ? PercentEncoding.decode(bytes) : Array(bytes), let tokens = Self.tokens(of: plain)
        else { return nil }
        self.init(tokens: tokens)
    }

    /// True if a text is already a fragment, since nothing in it has another spelling.
    private static func isFragment(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first else { return true }
        return first == UInt8(ascii: "/")
            && text.allSatisfy { PercentEncoding.isFragmentCharacter($0) && $0 != UInt8(ascii: "~") }
    }

    private static func fragment(ofToken token: String) -> String {
        var bytes = [UInt8(ascii: "/")]
        for byte in token.utf8 {
            switch byte {
            case UInt8(ascii: "~"): bytes += [UInt8(ascii: "~"), UInt8(ascii: "0")]
            case UInt8(ascii: "/"): bytes += [UInt8(ascii: "~"), UInt8(ascii: "1")]
            default: bytes.append(byte)
            }
        }
        return PercentEncoding.encode(String(decoding: bytes, as: UTF8.self))
    }

    /// The tokens of a plain pointer; nil where the bytes are none.
    private static func tokens(of bytes: [UInt8]) -> [String]? {
        guard bytes.isEmpty || bytes[0] == UInt8(ascii: "/") else { return nil }
        var tokens: [String] = []
        for part in bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).dropFirst() {
            guard let token = unescaped(part) else { return nil }
            tokens.append(token)
        }
        return tokens
    }

    private static func unescaped(_ part: ArraySlice<UInt8>) -> String? {
        var bytes: [UInt8] = []
        var isEscape = false
        for byte in part {
            switch (isEscape, byte) {
            case (true, UInt8(ascii: "0")): bytes.append(UInt8(ascii: "~"))
            case (true, UInt8(ascii: "1")): bytes.append(UInt8(ascii: "/"))
            case (true, _): return nil
            case (false, UInt8(ascii: "~")): break
            case (false, _): bytes.append(byte)
            }
            isEscape = !isEscape && byte == UInt8(ascii: "~")
        }
        return isEscape ? nil : String(validUTF8: bytes)
    }

    /// The pointer one step further.
    public func appending(_ step: Step) -> JSONPointer {
        JSONPointer(fragment: fragment + Self.fragment(ofToken: step.token))
    }

    /// The member names and array indices on the way, from the root.
    public var tokens: [String] { Self.tokens(of: plainBytes) ?? [] }

    private var plainBytes: [UInt8] { PercentEncoding.decode(fragment.utf8) ?? [] }
}

extension JSONPointer {
    /// One step of a pointer: the name of a member or the index of an element.
    public struct Step: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
        let token: String

        /// The member of an object.
        public init(_ name: String) { token = name }

        /// The element of an array, counted from 0; a negative index names no element.
        public init(_ index: Int) { token = String(index) }

        /// The member of an object.
        public init(stringLiteral name: String) { self.init(name) }

        /// The element of an array, counted from 0.
        public init(integerLiteral index: Int) { self.init(index) }
    }
}

extension JSONPointer: ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
    /// Reads `"/a/b"` or `"#/a/b"`; a literal that is no pointer stops the program.
    public init(stringLiteral text: String) {
        guard let pointer = JSONPointer(text) else { preconditionFailure("no JSON pointer: \"\(text)\"") }
        self = pointer
    }

    /// A pointer along member names and indices: `["items", 0, "price"]`.
    public init(arrayLiteral steps: Step...) { self.init(steps) }
}

extension JSONPointer: CustomStringConvertible {
    /// The URI fragment, as problems have it: `#/items/0/price`.
    public var description: String { "#" + fragment }

    /// The pointer as plain text: `/items/0/price`.
    public var plainText: String { String(decoding: plainBytes, as: UTF8.self) }
}
