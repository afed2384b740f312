import ErrorCodesAuthoring
import ErrorCodesDriver
import ErrorCodesEmitters

extension LogReport {
    /// Sections of columns, as wide as a terminal shows them.
    package var table: String {
        var sections = ["\(records) records of \(lines) lines, \(malformed) malformed\n"]
        let hasDomains = Set(codes.map(\.domain)).count > 1
        func add(_ title: String, _ header: [String], _ rows: [[String]], _ numbers: Set<Int>) {
            guard !rows.isEmpty else { return }
            let table = TextColumns.text(header: header, rows: rows, numbers: numbers)
            sections.append(title + "\n" + table)
        }
        func counts(_ counts: [Count]) -> [[String]] {
            counts.map { [String($0.count), share(of: $0.count), $0.name.onOneLine] }
        }
        add(
            "Codes",
            ["count", "share", "code", "name", "title"],
            codes.map { code in
                let name = hasDomains ? "\(code.domain ?? "")/\(code.name)" : code.name
                return [String(code.count), share(of: code.count), code.code, name, code.title.onOneLine]
            },
            [0, 1]
        )
        add("Ranges", ["count", "share", "range"], counts(ranges), [0, 1])
        add("Statuses", ["count", "share", "status"], counts(statuses), [0, 1])
        add("Applications", ["count", "share", "application"], counts(applications), [0, 1])
        add(
            "Not in the catalog",
            ["count", "share", "code"],
            unknown.map { [String($0.count), share(of: $0.count), $0.code.onOneLine] }
                + (furtherUnknown > 0 ? [[String(furtherUnknown), share(of: furtherUnknown), "(others)"]] : []),
            [0, 1]
        )
        add("Never seen", ["code", "name", "title"], unseen.map { [$0.code, $0.name, $0.title.onOneLine] }, [])
        add(
            "Over time, every \(widthText)",
            ["from", "all", "2xx", "3xx", "4xx", "5xx"],
            buckets.map { bucket in
                [LogTime.text(bucket.start), String(bucket.counts.reduce(0, +))]
                    + (2...5).map { String(bucket.counts[$0]) }
            },
            [1, 2, 3, 4, 5]
        )
        return sections.joined(separator: "\n")
    }

    /// `5m`, `1h`, `7d`.
    var widthText: String {
        width % 86_400 == 0 ? "\(width / 86_400)d" : width % 3600 == 0 ? "\(width / 3600)h" : "\(width / 60)m"
    }

    /// One object, whose `report` is the version of its shape.
    package var json: String {
        func list(_ name: String, _ counts: [Count]) -> JSONText {
            .array(counts.map { .object([(name, .string($0.name)), ("count", .number($0.count))]) })
        }
        return JSONText.object([
            ("report", .number(1)), ("lines", .number(lines)), ("malformed", .number(malformed)),
            ("records", .number(records)), ("withoutTime", .number(recordsWithoutTime)),
            ("codes", .array(codes.map(\.json))), ("ranges", list("range", ranges)),
            ("statuses", list("status", statuses)), ("applications", list("application", applications)),
            ("unknown", .array(unknown.map(\.json))), ("furtherUnknown", .number(furtherUnknown)),
            ("unseen", .array(unseen.map(\.json))), ("every", .number(width)),
            (
                "times",
                .array(
                    buckets.map { bucket in
                        let classes = (1...5).map { ("\($0)xx", JSONText.number(bucket.counts[$0])) }
                        let sum = ("count", JSONText.number(bucket.counts.reduce(0, +)))
                        return .object([("from", .string(LogTime.text(bucket.start))), sum] + classes)
                    }
                )
            ),
        ]).text + "\n"
    }

    /// One table for all: what is counted, its name, and how often.
    package var csv: String {
        let header = ["kind", "domain", "value", "name", "count", "share"]
        func row(_ kind: String, _ code: Code) -> [String] {
            [kind, code.domain ?? "", code.code, code.name, String(code.count), share(of: code.count)]
        }
        func rows(_ kind: String, _ counts: [Count]) -> [[String]] {
            counts.map { [kind, "", $0.name, "", String($0.count), share(of: $0.count)] }
        }
        var all = [header] + codes.map { row("code", $0) } + rows("range", ranges)
        all += rows("status", statuses) + rows("application", applications) + unknown.map { row("unknown", $0) }
        if furtherUnknown > 0 { all += rows("unknown", [Count(name: "(others)", count: furtherUnknown)]) }
        all += unseen.map { row("unseen", $0) }
        all += rows("time", buckets.map { Count(name: LogTime.text($0.start), count: $0.counts.reduce(0, +)) })
        return CSVText.text(all)
    }
}

extension LogReport.Code {
    fileprivate var json: JSONText {
        var members: [(String, JSONText)] = domain.map { [("domain", .string($0))] } ?? []
        members.append(("code", .string(code)))
        if !name.isEmpty { members.append(("name", .string(name))) }
        if let range { members.append(("range", .string(range))) }
        if let status { members.append(("status", .number(status))) }
        return .object(members + [("count", .number(count))])
    }
}
