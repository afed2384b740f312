/// How the files on the disk differ from those that a plan would write.
package struct Drift {
    private enum Finding {
        case changed(path: String, diff: String)
        case missing(path: String)
        case stale(path: String)
    }

    private var findings: [Finding] = []

    package var isEmpty: Bool { findings.isEmpty }

    package init(of plan: OutputPlan) throws(FileFailure) {
        for entry in plan.entries {
            guard let found = try FileReader.readIfPresent(entry.path, limit: .max) else {
                findings.append(.missing(path: entry.path))
                continue
            }
            guard found != entry.bytes else { continue }
            let diff = UnifiedDiff(from: found, to: entry.bytes)
            findings.append(
                .changed(
                    path: entry.path,
                    diff: diff.description(old: "\(entry.path) (on disk)", new: "\(entry.path) (from the spec)")
                )
            )
        }
        findings += plan.staleFiles.map { .stale(path: $0) }
    }

    /// What differs, and the command that mends it.
    package func description(mend: String) -> String {
        var lines: [String] = []
        var stale: [String] = []
        for finding in findings {
            switch finding {
            case .changed(let path, let diff): lines += ["changed: \(path)", diff]
            case .missing(let path): lines.append("missing: \(path)")
            case .stale(let path):
                lines.append("stale: \(path)")
                stale.append(path)
            }
        }
        lines.append("")
        if findings.count > stale.count { lines.append("To mend it: \(mend)") }
        if !stale.isEmpty {
            let paths = stale.map(ShellWord.quoted).joined(separator: " ")
            lines.append(
                "No spec that is given or beside one makes the stale files. Where theirs is gone, remove them: rm \(paths)"
            )
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

/// A word of a command line, quoted where a shell would take it apart.
package enum ShellWord {
    package static func quoted(_ word: String) -> String {
        let isPlain =
            !word.isEmpty
            && word.utf8.allSatisfy { byte in
                byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
                    || byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
                    || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") || "_-./+:@%,=".utf8.contains(byte)
            }
        return isPlain
            ? word
            : "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
    }
}
