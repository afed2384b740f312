import ErrorCodesWriting

/// How the files on the disk differ from those that a plan would write.
package struct Drift {
    private enum Finding {
        case changed(path: String, diff: String)
        case missing(path: String)
        case stale(path: String)
    }

    private var findings: [Finding] = []

    package var isEmpty: Bool { findings.isEmpty }

    @_optimize(none) package init(of plan: OutputPlan) throws(FileFailure) {
        for entry in plan.entries {
            guard let comparison = try FileComparison(with: entry.path) else {
                findings.append(.missing(path: entry.path))
                continue
            }
            entry.artifact.write(to: comparison)
            guard !comparison.isCurrent else { continue }
            let name = entry.path.onOneLine
            let diff = UnifiedDiff(from: comparison.bytes, to: entry.artifact.bytes)
                .description(old: "\(name) (on disk)", new: "\(name) (from the spec)")
            findings.append(.changed(path: entry.path, diff: diff))
        }
        findings += plan.staleFiles.map { .stale(path: $0) }
    }

    /// The differences, and the command that fixes them.
    @_optimize(none) package func description(mend: String) -> String {
        var lines: [String] = []
        var stale: [String] = []
        for finding in findings {
            switch finding {
            case .changed(let path, let diff): lines += ["changed: \(path.onOneLine)", diff]
            case .missing(let path): lines.append("missing: \(path.onOneLine)")
            case .stale(let path):
                lines.append("stale: \(path.onOneLine)")
                stale.append(path)
            }
        }
        lines.append("")
        if findings.count > stale.count { lines.append("To mend it: \(mend)") }
        if !stale.isEmpty {
            let options = stale.contains { $0.hasPrefix("-") } ? ["--"] : []
            let paths = (options + stale.map(ShellWord.quoted)).joined(separator: " ")
            lines.append(
                "No spec that is given or beside one makes the stale files. Where theirs is gone, remove them: rm \(paths)"
            )
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
