/// The lines in which two texts differ, with three lines around them, as `diff -u` prints them.
package struct UnifiedDiff {
    private static let context = 3
    /// Of more lines that only one text has, no shortest list of edits is looked for: that takes time and memory that
    /// grow with the square of their number, and nobody reads so many. All lines between the equal ends are replaced.
    private static let mostDifferences = 5_000

    /// A line with its line break, which only the last one of a text can lack.
    private typealias Line = ArraySlice<UInt8>

    /// The lines of both texts, each with the sign before it.
    private var lines: [(sign: Character, line: Line)] = []

    @_optimize(none) package init(from old: [UInt8], to new: [UInt8]) {
        let (old, new) = (Self.lines(old), Self.lines(new))
        let (removed, added) = Self.changes(old, new)
        var (left, right) = (0, 0)
        while left < old.count || right < new.count {
            if removed.contains(left) {
                lines.append(("-", old[left]))
                left += 1
            } else if added.contains(right) {
                lines.append(("+", new[right]))
                right += 1
            } else {
                lines.append((" ", old[left]))
                left += 1
                right += 1
            }
        }
    }

    @_optimize(none) private static func lines(_ bytes: [UInt8]) -> [Line] {
        var lines: [Line] = []
        var rest = bytes[...]
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
            lines.append(rest[...end])
            rest = rest[(end + 1)...]
        }
        return rest.isEmpty ? lines : lines + [rest]
    }

    /// The numbers of the lines that only one of the texts has.
    @_optimize(none) private static func changes(_ old: [Line], _ new: [Line]) -> (removed: Set<Int>, added: Set<Int>) {
        let prefix = zip(old, new).prefix { $0 == $1 }.count
        let suffix = zip(old[prefix...].reversed(), new[prefix...].reversed()).prefix { $0 == $1 }.count
        // Equal lines have equal numbers, which are compared in place of them.
        var numbers: [Line: Int] = [:]
        func number(_ line: Line) -> Int {
            if let number = numbers[line] { return number }
            numbers[line] = numbers.count
            return numbers.count - 1
        }
        let left = old[prefix..<old.count - suffix].map(number)
        let right = new[prefix..<new.count - suffix].map(number)
        var surplus = [Int](repeating: 0, count: numbers.count)
        for number in left { surplus[number] += 1 }
        for number in right { surplus[number] -= 1 }
        guard surplus.reduce(0, { $0 + abs($1) }) <= mostDifferences else {
            return (Set(prefix..<prefix + left.count), Set(prefix..<prefix + right.count))
        }
        var (removed, added): (Set<Int>, Set<Int>) = ([], [])
        for change in right.difference(from: left) {
            switch change {
            case .remove(let offset, _, _): removed.insert(prefix + offset)
            case .insert(let offset, _, _): added.insert(prefix + offset)
            }
        }
        return (removed, added)
    }

    @_optimize(none) package func description(old oldName: String, new newName: String) -> String {
        var text = "--- \(oldName)\n+++ \(newName)"
        var (old, new, end) = (0, 0, 0)
        for hunk in hunks() {
            // Between two hunks both texts have the same lines.
            (old, new) = (old + hunk.lowerBound - end, new + hunk.lowerBound - end)
            let oldCount = lines[hunk].count { $0.sign != "+" }
            let newCount = lines[hunk].count { $0.sign != "-" }
            text +=
                "\n@@ -\(oldCount == 0 ? old : old + 1),\(oldCount) +\(newCount == 0 ? new : new + 1),\(newCount) @@"
            for (sign, line) in lines[hunk] { text += "\n\(sign)\(Self.text(of: line))" }
            (old, new, end) = (old + oldCount, new + newCount, hunk.upperBound)
        }
        return text
    }

    @_optimize(none) private func hunks() -> [Range<Int>] {
        var hunks: [Range<Int>] = []
        for index in lines.indices where lines[index].sign != " " {
            let range = max(0, index - Self.context)..<min(lines.count, index + Self.context + 1)
            if let last = hunks.last, last.upperBound >= range.lowerBound {
                hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
            } else {
                hunks.append(range)
            }
        }
        return hunks
    }

    private static func text(of line: Line) -> String {
        guard line.last == UInt8(ascii: "\n") else {
            return String(decoding: line, as: UTF8.self) + "\n\\ No newline at end of file"
        }
        return String(decoding: line.dropLast(), as: UTF8.self)
    }
}
