extension URIReference {
    private static let slash = UInt8(ascii: "/")

    /// The URI that the reference stands for, seen from a base (RFC 3986, section 5.2.2, read strictly); nil where the
    /// base has no scheme, and so is none.
    func resolved(against base: URIReference) -> URIReference? {
        guard base.scheme != nil else { return nil }
        var target = self
        if scheme == nil {
            target.scheme = base.scheme
            if authority == nil { target.takePlace(in: base) }
        }
        target.path = Self.removingDotSegments(target.path)
        // Errata 4547: without an authority such a path would be read as one.
        let isAmbiguous = target.authority == nil && target.path.starts(with: "//".utf8)
        if isAmbiguous { target.path.insert(contentsOf: "/.".utf8, at: 0) }
        return target
    }

    /// A reference without scheme and authority: its path is read from where the base is.
    private mutating func takePlace(in base: URIReference) {
        authority = base.authority
        if path.isEmpty {
            path = base.path
            query = query ?? base.query
        } else if path.first != Self.slash {
            path = Self.merged(path, into: base)
        }
    }

    /// The base's path up to its last slash, then the reference's (section 5.2.3).
    private static func merged(_ path: [UInt8], into base: URIReference) -> [UInt8] {
        if base.authority != nil && base.path.isEmpty { return [slash] + path }
        guard let last = base.path.lastIndex(of: slash) else { return path }
        return base.path[...last] + path
    }

    /// Follows `.` and `..`, of which none is left (section 5.2.4).
    private static func removingDotSegments(_ path: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        var input = path[...]
        while !input.isEmpty {
            if let rest = input.dropping("../") ?? input.dropping("./") {
                input = rest
            } else if input.starts(with: "/./".utf8) {
                input = input.dropFirst(2)
            } else if input.elementsEqual("/.".utf8) {
                input = [slash]
            } else if input.starts(with: "/../".utf8) {
                input = input.dropFirst(3)
                output.removeLastSegment()
            } else if input.elementsEqual("/..".utf8) {
                input = [slash]
                output.removeLastSegment()
            } else if input.elementsEqual(".".utf8) || input.elementsEqual("..".utf8) {
                input = []
            } else {
                let end = input.dropFirst().firstIndex(of: slash) ?? input.endIndex
                output += input[..<end]
                input = input[end...]
            }
        }
        return output
    }
}

extension ArraySlice<UInt8> {
    fileprivate func dropping(_ prefix: String) -> ArraySlice<UInt8>? {
        starts(with: prefix.utf8) ? dropFirst(prefix.utf8.count) : nil
    }
}

extension [UInt8] {
    /// The last segment and the slash before it, if there is one.
    fileprivate mutating func removeLastSegment() {
        removeSubrange((lastIndex(of: UInt8(ascii: "/")) ?? 0)...)
    }
}
