import ErrorCodesRuntime

/// What a path leads to.
enum PageTarget {
    case file(PageFile, isNegotiated: Bool)
    /// What is reserved, with the page that says so where there is one.
    case retired(PageFile?, isNegotiated: Bool)
    /// A relative reference (RFC 3986, section 4.2), so it leads to no other host and is right behind a proxy.
    case moved(String)

    /// Nil where there is nothing.
    ///
    /// - Parameters:
    ///   - path: The path of the request, percent-encoded.
    ///   - base: The path below which the pages are, ended by `/`.
    init?(of path: String, below base: String, in index: PageIndex, accept: String?) {
        if let folder = base.split(separator: "/").last, path + "/" == base {
            // Links between the pages are relative to the folder. Without the point, `a:` would be a scheme.
            self = .moved("./\(folder)/")
        } else if path.utf8.starts(with: base.utf8),
            let word = String(percentDecoding: path.utf8.dropFirst(base.utf8.count))
        {
            self.init(word, in: index, accept: accept)
        } else {
            return nil
        }
    }

    private init?(_ word: String, in index: PageIndex, accept: String?) {
        let (name, type) = Self.split(word)
        if let file = index.files[word] {
            self = index.isRetired(name) ? .retired(file, isNegotiated: false) : .file(file, isNegotiated: false)
        } else if index.isRetired(word) {
            let files = index.representations(of: index.pageName(ofRetired: word))
            self = .retired(Self.preferred(among: files, accept), isNegotiated: !files.isEmpty)
        } else if let file = Self.preferred(among: index.representations(of: word), accept) {
            self = .file(file, isNegotiated: true)
        } else if let type, index.isRetired(name) {
            let file = index.files["\(index.pageName(ofRetired: name)).\(type.rawValue)"]
            self = .retired(file, isNegotiated: false)
        } else if let target = index.names[word] {
            self = .moved(target)
        } else if let type, let target = index.names[name] {
            self = .moved("\(target).\(type.rawValue)")
        } else {
            return nil
        }
    }

    /// A name or a code, and the form of its page that a word asks for by its ending.
    private static func split(_ word: String) -> (name: String, type: PageType?) {
        guard let type = PageType(ofFile: word), PageType.representations.contains(type) else { return (word, nil) }
        return (String(word.dropLast(type.rawValue.utf8.count + 1)), type)
    }

    /// A page in the form that the client prefers. One that accepts none of them gets the first, as RFC 9110 (section
    /// 12.4.1) allows: a page says more than a 406.
    private static func preferred(among files: [PageFile], _ accept: String?) -> PageFile? {
        accept.flatMap { AcceptHeader($0).preferred(among: files) { $0.type.mediaType } } ?? files.first
    }
}

extension String {
    /// The text that is percent-encoded (RFC 3986, section 2.1); nil where a `%` has no two hexadecimal digits after it.
    fileprivate init?(percentDecoding encoded: some Sequence<UInt8>) {
        var decoded: [UInt8] = []
        var bytes = encoded.makeIterator()
        while let byte = bytes.next() {
            guard byte == UInt8(ascii: "%") else {
                decoded.append(byte)
                continue
            }
            guard let high = bytes.next()?.hexDigitValue, let low = bytes.next()?.hexDigitValue else { return nil }
            decoded.append(high << 4 | low)
        }
        self.init(decoding: decoded, as: UTF8.self)
    }
}

extension UInt8 {
    fileprivate var hexDigitValue: UInt8? {
        Character(UnicodeScalar(self)).hexDigitValue.map { UInt8($0) }
    }
}
