extension ScratchList<JSONNode> {
    /// Up to here names are compared one by one; beyond, an index keeps the time linear.
    private static var indexedCount: Int { 16 }

    /// Of members with the same name keeps the value of the last, at the place of the first.
    ///
    /// - Parameters:
    ///   - first: Where the members begin, name and value in turn.
    ///   - scanner: The document that they lie in.
    mutating func mergeMembers(from first: Int, _ scanner: JSONScanner) {
        let memberCount = (count &- first) / 2
        guard memberCount > Self.indexedCount || mayRepeatNames(from: first, scanner) else { return }
        var index = memberCount > Self.indexedCount ? NameIndex(capacity: memberCount) : nil
        var kept = 0
        var member = 0
        while member < memberCount {
            let name = self[first &+ 2 &* member]
            if let twin = twin(of: name, before: kept, from: first, &index, scanner) {
                self[first &+ 2 &* twin &+ 1] = self[first &+ 2 &* member &+ 1]
            } else {
                if kept < member {
                    self[first &+ 2 &* kept] = name
                    self[first &+ 2 &* kept &+ 1] = self[first &+ 2 &* member &+ 1]
                }
                kept &+= 1
            }
            member &+= 1
        }
        truncate(to: first &+ 2 &* kept)
    }

    /// False where a glance tells that all names differ, as it does of most objects.
    private func mayRepeatNames(from first: Int, _ scanner: JSONScanner) -> Bool {
        var seen: UInt64 = 0
        var index = first
        while index < count {
            let name = self[index]
            let bit = 1 &<< scanner.fingerprint(of: name)
            // How an escaped name is written says nothing.
            if name.kind == .escapedText || seen & bit != 0 { return true }
            seen |= bit
            index &+= 2
        }
        return false
    }

    /// The member that has a name already; an index takes the name where none has.
    private func twin(
        of name: JSONNode,
        before kept: Int,
        from first: Int,
        _ index: inout NameIndex?,
        _ scanner: JSONScanner
    ) -> Int? {
        guard index != nil else {
            var member = 0
            while member < kept {
                if scanner.isSame(name, self[first &+ 2 &* member]) { return member }
                member &+= 1
            }
            return nil
        }
        var slot = scanner.hash(of: name)
        while let member = index?[slot] {
            if scanner.isSame(name, self[first &+ 2 &* member]) { return member }
            slot &+= 1
        }
        index?[slot] = kept
        return nil
    }
}

/// A hash table from names to the members that have them, by open addressing.
///
/// Their hashes are seeded, so nobody can choose collisions.
private struct NameIndex {
    private var members: [UInt32]
    private let mask: Int

    init(capacity: Int) {
        var size = 64
        while size < capacity &* 2 { size &*= 2 }
        members = Array(repeating: .max, count: size)
        mask = size &- 1
    }

    /// The member in a slot, whose number is taken modulo the size; nil where it is free.
    subscript(slot: Int) -> Int? {
        get { members[slot & mask] == .max ? nil : Int(members[slot & mask]) }
        set { members[slot & mask] = newValue.map(UInt32.init) ?? .max }
    }
}

extension JSONScanner {
    private func bytes(of text: JSONNode) -> UnsafeBufferPointer<UInt8> { bytes(from: text.first, count: text.count) }

    fileprivate func isSame(_ left: JSONNode, _ right: JSONNode) -> Bool {
        guard left.kind == .plainText, right.kind == .plainText else {
            return JSONText.unescaped(bytes(of: left)) == JSONText.unescaped(bytes(of: right))
        }
        return left.count == right.count && bytes(of: left).elementsAreEqual(to: bytes(of: right))
    }

    fileprivate func hash(of name: JSONNode) -> Int {
        var hasher = Hasher()
        if name.kind == .plainText {
            hasher.combine(bytes: UnsafeRawBufferPointer(bytes(of: name)))
        } else {
            JSONText.unescaped(bytes(of: name)).withUnsafeBytes { hasher.combine(bytes: $0) }
        }
        return hasher.finalize()
    }
}
