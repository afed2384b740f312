/// The lines in which two texts differ, with three lines around them, as `diff -u` prints them.
package struct UnifiedDiff {
    private static let context = 3

    private enum Edit {
        case keep(Int)
        case remove(Int)
        case add(Int)
    }

    private let old: [ArraySlice<UInt8>]
    private let new: [ArraySlice<UInt8>]
    private var edits: [Edit] = []

    package init(from old: [UInt8], to new: [UInt8]) {
        self.old = Self.lines(old)
        self.new = Self.lines(new)
        edits = makeEdits()
    }

    private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    package func description(old oldName: String, new newName: String) -> String {
        var text = "--- \(oldName)\n+++ \(newName)"
        for hunk in hunks() { text += "\n" + describe(hunk) }
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
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in Array(new).difference(from: Array(old)) {
            switch change {
            case .remove(let offset, _, _): removed.insert(old.startIndex + offset)
            case .insert(let offset, _, _): added.insert(new.startIndex + offset)
            }
        }
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

    private func describe(_ hunk: Range<Int>) -> String {
        var lines: [String] = []
        var (oldCount, newCount) = (0, 0)
        for edit in edits[hunk] {
            switch edit {
            case .keep(let index):
                lines.append(" " + String(decoding: old[index], as: UTF8.self))
                oldCount += 1
                newCount += 1
            case .remove(let index):
                lines.append("-" + String(decoding: old[index], as: UTF8.self))
                oldCount += 1
            case .add(let index):
                lines.append("+" + String(decoding: new[index], as: UTF8.self))
                newCount += 1
            }
        }
        let before = counts(edits[..<hunk.lowerBound])
        let oldStart = oldCount == 0 ? before.old : before.old + 1
        let newStart = newCount == 0 ? before.new : before.new + 1
        return "@@ -\(oldStart),\(oldCount) +\(newStart),\(newCount) @@\n" + lines.joined(separator: "\n")
    }

    private func counts(_ edits: ArraySlice<Edit>) -> (old: Int, new: Int) {
        edits.reduce(into: (old: 0, new: 0)) { counts, edit in
            switch edit {
            case .keep: counts = (counts.old + 1, counts.new + 1)
            case .remove: counts.old += 1
            case .add: counts.new += 1
            }
        }
    }
}
