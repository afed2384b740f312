/// Bytes of JSON in memory that is lent at first: the only place that writes them through pointers.
///
/// Invariant: `start` points to `capacity` bytes that nothing else writes, of which the first `count` are initialised.
/// Every write calls `reserve` first, and stores no more than was reserved.
struct JSONBuffer: ~Copyable {
    private var start: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private var ownsMemory = false
    private(set) var count = 0

    /// A buffer that begins in memory of somebody else, which must outlive it, and moves out when that is full.
    init(lent memory: UnsafeMutableBufferPointer<UInt8>) {
        precondition(memory.count > 0, "no memory was lent")
        start = memory.baseAddress.unsafelyUnwrapped
        capacity = memory.count
    }

    deinit {
        if ownsMemory { start.deallocate() }
    }

    /// The bytes so far.
    var bytes: [UInt8] { bytes(from: 0) }

    /// The bytes so far from an offset on.
    ///
    /// A copy of bytes that lie together takes half the time of an array whose memory is filled from several places: the
    /// standard library looks up the array's type for each of the latter.
    func bytes(from offset: Int) -> [UInt8] {
        precondition(offset >= 0 && offset <= count, "an offset beyond the buffer")
        return Array(UnsafeBufferPointer(start: start + offset, count: count &- offset))
    }
}

// MARK: - Room

extension JSONBuffer {
    /// Sees to it that so many more bytes can be written.
    @inline(__always)
    private mutating func reserve(_ additional: Int) {
        if capacity &- count < additional { grow(by: additional) }
    }

    @inline(never)
    private mutating func grow(by additional: Int) {
        capacity = max(capacity * 2, count + additional)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.initialize(from: start, count: count)
        if ownsMemory { start.deallocate() }
        start = larger
        ownsMemory = true
    }
}

// MARK: - Plain bytes

extension JSONBuffer {
    @inline(__always)
    mutating func append(_ byte: UInt8) {
        reserve(1)
        start[count] = byte
        count &+= 1
    }

    /// Bytes as they stand.
    @inline(__always)
    mutating func append(raw bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress else { return }
        reserve(bytes.count)
        Self.copy(UnsafeRawPointer(source), to: UnsafeMutableRawPointer(start + count), bytes.count)
        count &+= bytes.count
    }

    /// Copies bytes: few of them as two words that may overlap, which takes less time than a call.
    @inline(__always)
    private static func copy(_ source: UnsafeRawPointer, to target: UnsafeMutableRawPointer, _ count: Int) {
        switch count {
        case 16...32: copy(source, to: target, count, SIMD16<UInt8>.self)
        case 8..<16: copy(source, to: target, count, UInt64.self)
        case 4..<8: copy(source, to: target, count, UInt32.self)
        default: target.copyMemory(from: source, byteCount: count)
        }
    }

    /// Copies the first and the last bytes as words; `count` is that of one word at least and of two at most.
    @inline(__always)
    private static func copy<Word: BitwiseCopyable>(
        _ source: UnsafeRawPointer,
        to target: UnsafeMutableRawPointer,
        _ count: Int,
        _ word: Word.Type
    ) {
        let last = count &- MemoryLayout<Word>.size
        let (head, tail) = (source.loadUnaligned(as: word), source.loadUnaligned(fromByteOffset: last, as: word))
        target.storeBytes(of: head, as: word)
        target.storeBytes(of: tail, toByteOffset: last, as: word)
    }

    /// The name of a member and its colon, after a comma.
    mutating func append(nameOfNext name: StaticText) {
        guard 1...8 ~= name.count else { return append(longNameOfNext: name) }
        let word = Self.word(at: UnsafeRawPointer(name.start), name.count)
        guard Self.bytesToEscape(in: word) == 0 else { return append(escapedNameOfNext: name) }
        reserve(12)
        let target = UnsafeMutableRawPointer(start + count)
        target.storeBytes(of: UInt16(0x222C).littleEndian, as: UInt16.self)
        target.storeBytes(of: word.littleEndian, toByteOffset: 2, as: UInt64.self)
        target.storeBytes(of: UInt16(0x3A22).littleEndian, toByteOffset: name.count &+ 2, as: UInt16.self)
        count &+= name.count &+ 4
    }

    @inline(never)
    private mutating func append(longNameOfNext name: StaticText) {
        reserve(name.count &+ 12)
        let source = UnsafeRawPointer(name.start)
        let target = UnsafeMutableRawPointer(start + count)
        target.storeBytes(of: UInt16(0x222C).littleEndian, as: UInt16.self)
        var offset = 0
        while offset < name.count {
            let word = Self.word(at: source + offset, min(8, name.count &- offset))
            guard Self.bytesToEscape(in: word) == 0 else { return append(escapedNameOfNext: name) }
            target.storeBytes(of: word.littleEndian, toByteOffset: offset &+ 2, as: UInt64.self)
            offset &+= 8
        }
        target.storeBytes(of: UInt16(0x3A22).littleEndian, toByteOffset: name.count &+ 2, as: UInt16.self)
        count &+= name.count &+ 4
    }

    @inline(never)
    private mutating func append(escapedNameOfNext name: StaticText) {
        append(",\"")
        append(escaped: name.bytes)
        append("\":")
    }

    /// The bytes of a literal as they stand.
    @inline(__always)
    mutating func append(_ literal: StaticString) { append(raw: StaticText(literal).bytes) }

    /// A text as it stands.
    mutating func append(raw text: String) {
        let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { append(raw: $0) }
        if isDone == nil { for byte in text.utf8 { append(byte) } }
    }

    /// A copy of the first bytes of the buffer itself.
    mutating func append(copyOfFirst length: Int) {
        precondition(length >= 0 && length <= count, "a slice beyond the buffer")
        reserve(length)
        (start + count).initialize(from: start, count: length)
        count &+= length
    }

    /// A copy of a part of what another buffer holds.
    mutating func append(copyOf other: borrowing JSONBuffer, from offset: Int, count length: Int) {
        precondition(offset >= 0 && length >= 0 && offset <= other.count &- length, "a slice beyond the buffer")
        append(raw: UnsafeBufferPointer(start: other.start + offset, count: length))
    }

    /// A copy of the bytes of another buffer from an offset on.
    mutating func append(copyOf other: borrowing JSONBuffer, from offset: Int) {
        append(copyOf: other, from: offset, count: other.count &- offset)
    }

    /// The byte at an offset.
    func byte(at offset: Int) -> UInt8 {
        precondition(offset >= 0 && offset < count, "an offset beyond the buffer")
        return start[offset]
    }

    /// Drops what was written since there were so many bytes.
    mutating func truncate(to count: Int) {
        precondition(count >= 0 && count <= self.count, "a count beyond the buffer")
        self.count = count
    }
}

// MARK: - Numbers

extension JSONBuffer {
    /// An integer in decimal digits, written two at a time from the last.
    mutating func append(_ integer: Int) {
        reserve(20)
        if 0..<10 ~= integer {
            start[count] = UInt8(truncatingIfNeeded: 0x30 | integer)
            count &+= 1
            return
        }
        var magnitude = integer.magnitude
        if integer < 0 {
            start[count] = UInt8(ascii: "-")
            count &+= 1
        }
        count &+= Self.digitCount(magnitude)
        var position = UnsafeMutableRawPointer(start + count)
        while magnitude >= 10 {
            let (rest, pair) = magnitude.quotientAndRemainder(dividingBy: 100)
            let digits = UInt16(truncatingIfNeeded: 0x3030 | pair / 10 | (pair % 10) &<< 8)
            position -= 2
            position.storeBytes(of: digits.littleEndian, as: UInt16.self)
            if rest == 0 { return }
            magnitude = rest
        }
        (position - 1).storeBytes(of: UInt8(truncatingIfNeeded: 0x30 | magnitude), as: UInt8.self)
    }

    private static func digitCount(_ magnitude: UInt) -> Int {
        var rest = magnitude
        var digits = 1
        if rest < 100 { return rest < 10 ? 1 : 2 }
        while rest >= 10_000 {
            rest /= 10_000
            digits &+= 4
        }
        return digits &+ (rest >= 1_000 ? 3 : rest >= 100 ? 2 : rest >= 10 ? 1 : 0)
    }
}

// MARK: - Strings

extension JSONBuffer {
    /// A text as the inside of a string (RFC 8259, section 7).
    mutating func append(escaped text: String) {
        let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { append(escaped: $0) }
        if isDone == nil { Array(text.utf8).withUnsafeBufferPointer { append(escaped: $0) } }
    }

    /// A text as the inside of a string, which may be known to need no escape.
    @inline(__always)
    mutating func append(_ text: StaticText, isPlain: Bool) {
        isPlain ? append(raw: text.bytes) : append(escaped: text.bytes)
    }

    /// A text as the inside of a string, eight bytes at a time.
    ///
    /// Eight bytes are stored before they are looked at; those behind the first that needs an escape are overwritten.
    mutating func append(escaped text: UnsafeBufferPointer<UInt8>) {
        guard var source = UnsafeRawPointer(text.baseAddress) else { return }
        let end = source + text.count
        reserve(text.count &+ 8)
        while end - source >= 8 {
            let word = UInt64(littleEndian: source.loadUnaligned(as: UInt64.self))
            guard Self.bytesToEscape(in: word) == 0 else { break }
            UnsafeMutableRawPointer(start + count).storeBytes(of: word.littleEndian, as: UInt64.self)
            count &+= 8
            source += 8
        }
        while source < end {
            let length = min(8, end - source)
            let word = Self.word(at: source, length)
            UnsafeMutableRawPointer(start + count).storeBytes(of: word.littleEndian, as: UInt64.self)
            let special = Self.bytesToEscape(in: word)
            let plain = special == 0 ? length : special.trailingZeroBitCount &>> 3
            count &+= plain
            source += plain
            if special != 0 {
                appendEscape(of: source.load(as: UInt8.self))
                source += 1
                reserve(end - source &+ 8)
            }
        }
    }

    /// Up to eight bytes as the low bytes of a word, spaces above them.
    @inline(__always)
    private static func word(at source: UnsafeRawPointer, _ count: Int) -> UInt64 {
        count == 8 ? UInt64(littleEndian: source.loadUnaligned(as: UInt64.self)) : partialWord(at: source, count)
    }

    private static func partialWord(at source: UnsafeRawPointer, _ count: Int) -> UInt64 {
        let spaces = 0x2020_2020_2020_2020 &<< UInt64(truncatingIfNeeded: count &* 8)
        if count >= 4 {
            let head = UInt64(UInt32(littleEndian: source.loadUnaligned(as: UInt32.self)))
            let tail = UInt64(UInt32(littleEndian: (source + (count &- 4)).loadUnaligned(as: UInt32.self)))
            return spaces | head | tail &<< UInt64(truncatingIfNeeded: (count &- 4) &* 8)
        }
        let first = UInt64(source.load(as: UInt8.self))
        let middle = UInt64(source.load(fromByteOffset: count &>> 1, as: UInt8.self))
        let last = UInt64(source.load(fromByteOffset: count &- 1, as: UInt8.self))
        return spaces | first | middle &<< UInt64(truncatingIfNeeded: (count &>> 1) &* 8)
            | last &<< UInt64(truncatingIfNeeded: (count &- 1) &* 8)
    }

    /// The high bit of each byte that needs an escape, exact up to the lowest: controls, quotation mark and backslash.
    @inline(__always)
    static func bytesToEscape(in word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quotation = word ^ (ones &* 0x22)
        let backslash = word ^ (ones &* 0x5C)
        let controls = (word &- ones &* 0x20) & ~word
        return (controls | ((quotation &- ones) & ~quotation) | ((backslash &- ones) & ~backslash)) & (ones &* 0x80)
    }

    /// True if a text is the inside of a string as it stands.
    static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let source = UnsafeRawPointer(text.baseAddress) else { return true }
        var offset = 0
        while offset < text.count {
            if bytesToEscape(in: word(at: source + offset, min(8, text.count &- offset))) != 0 { return false }
            offset &+= 8
        }
        return true
    }

    private mutating func appendEscape(of byte: UInt8) {
        reserve(6)
        append(UInt8(ascii: "\\"))
        switch byte {
        case 0x08: append(UInt8(ascii: "b"))
        case 0x09: append(UInt8(ascii: "t"))
        case 0x0A: append(UInt8(ascii: "n"))
        case 0x0C: append(UInt8(ascii: "f"))
        case 0x0D: append(UInt8(ascii: "r"))
        case 0x00...0x1F:
            append("u00")
            append(UInt8(ascii: "0") &+ byte &>> 4)
            append(byte & 15 < 10 ? UInt8(ascii: "0") &+ byte & 15 : UInt8(ascii: "a") &+ byte & 15 &- 10)
        default: append(byte)
        }
    }
}
