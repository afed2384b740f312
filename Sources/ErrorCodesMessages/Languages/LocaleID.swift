import ErrorCodesRuntime

/// The language, script and region of a language tag (BCP 47), which is what CLDR's data hangs on.
///
/// It is three machine words, so that to read one and to look something up by it allocates nothing.
struct LocaleID: Hashable, Sendable {
    var language: Subtag
    var script: Subtag = .none
    var region: Subtag = .none

    /// Of a tag in any case, with `-` or `_`; nil where it does not begin with a language.
    ///
    /// An extended language stands for itself (RFC 5646, section 4.5): `zh-yue-HK` is `yue-HK`. Wildcards are passed
    /// over (RFC 4647, section 3.4); variants, extensions and private use are no part of it.
    init?(_ tag: String) { self.init(bytes: tag.utf8) }

    init?(_ tag: StaticText) { self.init(bytes: tag.bytes) }

    private init?(bytes: some Sequence<UInt8>) {
        var reader = LocaleReader()
        var subtag = Subtag.none
        var length = 0
        for byte in bytes {
            if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") {
                guard reader.read(subtag, length: length) else { break }
                (subtag, length) = (.none, 0)
            } else {
                subtag.append(byte)
                length &+= 1
            }
            if length > 8 { break }
        }
        _ = reader.read(subtag, length: length)
        guard let id = reader.id else { return nil }
        self = id
    }

    init(language: Subtag, script: Subtag = .none, region: Subtag = .none) {
        self.language = language
        self.script = script
        self.region = region
    }

    /// The tag in its conventional case (RFC 5646, section 2.1.1).
    var tag: String {
        var bytes = language.bytes
        if !script.isNone {
            bytes.append(UInt8(ascii: "-"))
            bytes += script.bytes.enumerated().map { $0.offset == 0 ? $0.element.asciiUppercased : $0.element }
        }
        if !region.isNone {
            bytes.append(UInt8(ascii: "-"))
            bytes += region.bytes.map(\.asciiUppercased)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension LocaleID {
    /// One word instead of three, as the tables are looked up often; nobody can choose what is in them.
    func hash(into hasher: inout Hasher) {
        hasher.combine(language.bits ^ script.bits &* 0x9E37_79B9_7F4A_7C15 ^ region.bits &<< 40)
    }
}

extension UInt8 {
    var asciiUppercased: UInt8 { self &- UInt8(ascii: "a") < 26 ? self & 0xDF : self }
}
