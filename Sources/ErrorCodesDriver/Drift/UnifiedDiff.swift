/// The lines in which two texts differ, with three lines around them, as `diff -u` prints them.
package struct UnifiedDiff {
    private static let context = 3
    /// Of more lines that only one text has, no shortest list of edits is looked for: that takes time and memory that
    /// grow with the square of their number, and nobody reads so many. All lines between the equal ends are replaced.
    private static let mostDifferences = 5_000

    private enum Edit {
        case keep(Int)
        case remove(Int)
        case add(Int)
    }

    /// Each with its line break, which only the last one of a text can lack.
    private let old: [ArraySlice<UInt8>]
    private let new: [ArraySlice<UInt8>]
    private var edits: [Edit] = []

    package init(from old: [UInt8], to new: [UInt8]) {
        self.old = Self.lines(old)
        self.new = Self.lines(new)
        edits = makeEdits()
    }

    private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var rest = bytes[...]
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
            lines.append(rest[...end])
            rest = rest[(end + 1)...]
        }
        return rest.isEmpty ? lines : lines + [rest]
    }

    private static func text(of line: ArraySlice<UInt8>) -> String {
        guard line.last == UInt8(ascii: "\n") else {
            return String(decoding: line, as: UTF8.self) + "\n\\ No newline at end of file"
        }
        return String(decoding: line.dropLast(), as: UTF8.self)
    }

    package func description(old oldName: String, new newName: String) -> String {
        var text = "--- \(oldName)\n+++ \(newName)"
        var before = (old: 0, new: 0)
        var end = 0
        for hunk in hunks() {
            before = counts(edits[end..<hunk.lowerBound], after: before)
            end = hunk.lowerBound
            text += "\n" + describe(hunk, after: before)
        }
        return text
    }

    // MARK: Finding the edits

    private func makeEdits() -> [Edit] {
        let prefix = zip(old, new).prefix { $0 == $1 }.count
        let suffix = zip(old[prefix...].reversed(), new[prefix...].reversed()).prefix { $0 == $1 }.count
        let middle = Self.middle(old[prefix..<old.count - suffix], new[prefix..<new.count - suffix])
        return (0..<prefix).map { .keep($0) } + middle + (old.count - suffix..<old.count).map { .keep($0) }
    }

    private static func middle(_ old: ArraySlice<ArraySlice<UInt8>>, _ new: ArraySlice<ArraySlice<UInt8>>) -> [Edit] {
        // Equal lines have equal numbers, which are compared in place of them.
        var numbers: [ArraySlice<UInt8>: Int] = [:]
        func number(_ line: ArraySlice<UInt8>) -> Int {
            if let number = numbers[line] { return number }
            numbers[line] = numbers.count
            return numbers.count - 1
        }
        let oldNumbers = old.map(number)
        let newNumbers = new.map(number)
        let isFarApart = differences(oldNumbers, newNumbers, count: numbers.count) > mostDifferences
        var removed = Set(isFarApart ? Array(old.indices) : [])
        var added = Set(isFarApart ? Array(new.indices) : [])
        for change in isFarApart ? [] : Array(newNumbers.difference(from: oldNumbers)) {
            switch change {
            case .remove(let offset, _, _): removed.insert(old.startIndex + offset)
            case .insert(let offset, _, _): added.insert(new.startIndex + offset)
            }
        }
        return edits(old, new, removed: removed, added: added)
    }

    /// How many lines one text has more often than the other.
    private static func differences(_ old: [Int], _ new: [Int], count: Int) -> Int {
        var surplus = [Int](repeating: 0, count: count)
        for number in old { surplus[number] += 1 }
        for number in new { surplus[number] -= 1 }
        return surplus.reduce(0) { $0 + abs($1) }
    }

    private static func edits(
        _ old: ArraySlice<ArraySlice<UInt8>>,
        _ new: ArraySlice<ArraySlice<UInt8>>,
        removed: Set<Int>,
        added: Set<Int>
    ) -> [Edit] {
        var edits: [Edit] = []
        var (left, right) = (old.startIndex, new.startIndex)
        while left < old.endIndex || right < new.endIndex {
            if left < old.endIndex, removed.contains(left) {
                edits.append(.remove(left))
                left += 1
            } else if right < new.endIndex, added.contains(right) {
                edits.append(.add(right))
                right += 1
            } else {
                edits.append(.keep(left))
                left += 1
                right += 1
            }
        }
        return edits
    }

    // MARK: Hunks

    private func hunks() -> [Range<Int>] {
        var hunks: [Range<Int>] = []
        for (index, edit) in edits.enumerated() {
            if case .keep = edit { continue }
            let range = max(0, index - Self.context)..<min(edits.count, index + Self.context + 1)
            if let last = hunks.last, last.upperBound >= range.lowerBound {
                hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
            } else {
                hunks.append(range)
            }
        }
        return hunks
    }

    /// - Parameter before: How many lines of both texts come before the hunk.
    private func describe(_ hunk: Range<Int>, after before: (old: Int, new: Int)) -> String {
        var lines: [String] = []
        var (oldCount, newCount) = (0, 0)
        for edit in edits[hunk] {
            switch edit {
            case .keep(let index):
                lines.append(" " + Self.text(of: old[index]))
                oldCount += 1
                newCount += 1
            case .remove(let index):
                lines.append("-" + Self.text(of: old[index]))
                oldCount += 1
            case .add(let index):
                lines.append("+" + Self.text(of: new[index]))
                newCount += 1
            }
        }
        let oldStart = oldCount == 0 ? before.old : before.old + 1
        let newStart = newCount == 0 ? before.new : before.new + 1
        return "@@ -\(oldStart),\(oldCount) +\(newStart),\(newCount) @@\n" + lines.joined(separator: "\n")
    }

    private func counts(_ edits: ArraySlice<Edit>, after start: (old: Int, new: Int)) -> (old: Int, new: Int) {
        edits.reduce(into: start) { counts, edit in
            switch edit {
            case .keep: counts = (counts.old + 1, counts.new + 1)
            case .remove: counts.old += 1
            case .add: counts.new += 1
            }
        }
    }
}
