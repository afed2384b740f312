import ErrorCodesEmitters

extension LogReport {
    /// One page with everything in it: it fetches nothing, and nothing runs.
    package var html: String {
        let text: HTMLText = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
            <meta name="color-scheme" content="light dark">
            <meta name="robots" content="noindex">
            <title>Errors in the logs</title>
            <link rel="icon" href="data:,">
            <style>\(SiteStyle.css)\(Self.style)</style>
            </head>
            <body>
            <a class="skip" href="#_content">Skip to the content</a>
            <div class="frame"><main id="_content">
            <div class="intro"><h1>Errors in the logs</h1>
            <p>\(records) records of \(lines) lines, \(malformed) malformed.</p></div>
            \(codeSection)
            \(timeSection)
            \(section("Ranges", "Range", ranges))
            \(section("Statuses", "Status", statuses))
            \(section("Applications", "Application", applications))
            \(section("Not in the catalog", "Code", unknownCounts))
            \(unseenSection)
            </main></div>
            <footer class="foot"><div class="frame"><span>Made by errorcodes</span></div></footer>
            </body>
            </html>

            """
        return text.string
    }

    private static let style: HTMLText = """
        .figure { display: grid; grid-template-columns: minmax(0, 20rem) minmax(0, 1fr); gap: 1.5rem 3rem; align-items: start; }
        .figure.wide { grid-template-columns: minmax(0, 1fr); }
        .figure > svg { width: 100%; height: auto; }
        .slice { stroke: var(--page); stroke-width: 6; }
        .swatch { width: .75em; height: .75em; margin-right: .5em; vertical-align: -.05em; }
        .c0 { fill: #2f6fd0; } .c1 { fill: #c2571a; } .c2 { fill: #1f8a4c; } .c3 { fill: #8a4fc4; }
        .c4 { fill: #b8860b; } .c5 { fill: #c43d6b; } .c6 { fill: #14869a; } .c7 { fill: #7a828f; }
        .f2 { fill: var(--2); } .f4 { fill: var(--4); } .f5 { fill: var(--5); } .f0 { fill: var(--quiet); }
        .axis { stroke: var(--line); stroke-width: 3; }
        .ends { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; margin: 0; font-size: .875rem; }
        .table td.number, .table th.number { text-align: right; font-variant-numeric: tabular-nums; }
        .table td.number { min-width: 0; white-space: nowrap; }
        @media (max-width: 60rem) { .figure { grid-template-columns: minmax(0, 1fr); } .figure > svg { max-width: 20rem; } .figure.wide > svg { max-width: none; } }
        @media print { svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; break-inside: avoid; } }
        """

    // MARK: Codes

    /// The most frequent codes, each a slice, and the rest as the last.
    private var slices: [Count] {
        let counts = (codes + unknown).sorted { $0.count > $1.count }.map { Count(name: $0.code, count: $0.count) }
        let rest = counts.dropFirst(7).reduce(furtherUnknown) { $0 + $1.count }
        return counts.prefix(7) + (rest > 0 ? [Count(name: "other codes", count: rest)] : [])
    }

    private var codeSection: HTMLText {
        guard !slices.isEmpty else { return "<section><h2>Codes</h2><p>No line has a code.</p></section>" }
        let numbers = Dictionary(slices.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
        let rows = (codes + unknown).map { code -> HTMLText in
            let title = code.name.isEmpty ? "Not in the catalog" : code.title
            return """
                <tr><th scope="row">\(PieChart.swatch(numbers[code.code] ?? 7))<code>\(code.code)</code></th>\
                <td>\(title)<br><span class="name">\(code.name)</span></td>\(cells(code.count))</tr>
                """
        }
        return """
            <section aria-labelledby="codes"><h2 id="codes">Codes</h2><div class="figure">
            \(PieChart(slices: slices.map { ($0.name, $0.count) }).svg)
            \(table(["Code", "Title"], rows))
            </div></section>
            """
    }

    private func cells(_ count: Int) -> HTMLText {
        "<td class=\"number\">\(count)</td><td class=\"number\">\(share(of: count))</td>"
    }

    private func table(_ columns: [HTMLText], _ rows: [HTMLText]) -> HTMLText {
        let heads = columns.map { "<th scope=\"col\">\($0)</th>" as HTMLText }.joined()
        return """
            <div class="table" role="region" aria-label="\(columns.first ?? "")" tabindex="0"><table><thead><tr>\(heads)<th scope="col" class="number">Count</th>\
            <th scope="col" class="number">Share</th></tr></thead><tbody>\(rows.joined())</tbody></table></div>
            """
    }

    // MARK: Other counts

    private var unknownCounts: [Count] {
        unknown.map { Count(name: $0.code, count: $0.count) }
            + (furtherUnknown > 0 ? [Count(name: "(others)", count: furtherUnknown)] : [])
    }

    private func section(_ title: HTMLText, _ column: HTMLText, _ counts: [Count]) -> HTMLText {
        guard !counts.isEmpty else { return "" }
        let rows = counts.map { "<tr><th scope=\"row\">\($0.name)</th>\(cells($0.count))</tr>" as HTMLText }
        return "<section><h2>\(title)</h2>\(table([column], rows))</section>"
    }

    private var unseenSection: HTMLText {
        guard !unseen.isEmpty else { return "" }
        let items = unseen.map { "<li><code>\($0.code)</code> \($0.title)</li>" as HTMLText }
        return "<section><h2>Never seen</h2><ul>\(items.joined())</ul></section>"
    }

    // MARK: Over time

    private var timeSection: HTMLText {
        guard !buckets.isEmpty else { return "" }
        let rows = buckets.map { bucket -> HTMLText in
            let classes = (2...5).map { "<td class=\"number\">\(bucket.counts[$0])</td>" as HTMLText }.joined()
            let sum = bucket.counts.reduce(0, +)
            return
                "<tr><th scope=\"row\">\(LogTime.text(bucket.start))</th><td class=\"number\">\(sum)</td>\(classes)</tr>"
        }
        let heads = ["All", "2xx", "3xx", "4xx", "5xx"].map {
            "<th scope=\"col\" class=\"number\">\($0)</th>" as HTMLText
        }
        return """
            <section aria-labelledby="times"><h2 id="times">Over time, every \(widthText)</h2><div class="figure wide">
            \(TimeChart(buckets: buckets).svg)
            <details><summary>The same as a table</summary><div class="table" role="region" aria-label="Over time" tabindex="0"><table><thead><tr><th scope="col">From</th>\(heads.joined())</tr></thead>\
            <tbody>\(rows.joined())</tbody></table></div></details>
            </div></section>
            """
    }
}
