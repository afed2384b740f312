import ErrorCodesSpec

/// An alert on how often something was answered.
struct AlertRule {
    typealias Members = [(String, String)]

    /// The labels of one of the series that it counts; the alert's selectors are made of these too.
    struct Series {
        let code: String
        var name = ""
        var range = ""
        let status: String
    }

    let name: String
    let alert: Alert
    /// The series that count, added up.
    let selectors: [PromQLText]
    /// A series by which it is tested.
    let example: Series
    /// What labels and annotations say, before it is made a template.
    let labels: Members
    let annotations: Members

    /// The most occurrences that are not too many; nil where doubles cannot count so far.
    var limit: Int? {
        guard let above = Double(alert.above.string), above >= 0, above < 1e15 else { return nil }
        return Int(above)
    }
}

extension AlertRule {
    /// Every alert of a spec by its code, then those on what no spec can name.
    static func all(_ catalog: Catalog) -> [AlertRule] {
        let byDefault = Alert(above: "0", per: SpecDuration(milliseconds: 300_000), sustained: nil, severity: "ticket")
        let errors = catalog.errors.enumerated().compactMap { number, error -> AlertRule? in
            let alert = error.alert ?? (number == catalog.unexpected ? byDefault : nil)
            return alert.map { AlertRule(error, $0, catalog) }
        }
        return errors + [undeclared(catalog, byDefault)]
    }

    private init(_ error: ErrorEntry, _ alert: Alert, _ catalog: Catalog) {
        let range = error.range.map { catalog.ranges[$0].name.text.string }
        let code = error.code.word
        let name = error.name.text.string
        let domain = catalog.domain.text.string
        self.name = Self.prefix(catalog) + error.name.pascalCased(catalog.swift.initialisms)
        self.alert = alert
        selectors = ["domain=\(domain),code=\(code)"]
        example = Series(code: code, name: name, range: range ?? "", status: String(error.status.code))
        labels =
            Self.labels(alert, catalog) + [("code", code), ("name", name)] + (range.map { [("range", $0)] } ?? [])
        annotations =
            [("summary", error.title.string), Self.description(alert), ("page", catalog.typeURI(of: error).string)]
            + (error.see.map { [("runbook_url", $0.text.string)] } ?? [])
    }

    /// Codes that the catalog does not have, and failures of servers that have none, such as those of nginx itself.
    private static func undeclared(_ catalog: Catalog, _ alert: Alert) -> AlertRule {
        let domain = catalog.domain.text.string
        return AlertRule(
            name: prefix(catalog) + "UndeclaredFailure",
            alert: alert,
            selectors: [
                "domain=\(domain),code=\(Telemetry.other.description)", "domain=\(domain),code=\"\",status=~\"5..\"",
            ],
            example: Series(code: "", status: "502"),
            labels: labels(alert, catalog),
            annotations: [
                ("summary", "Answers with a code that the catalog does not have, or 5xx without a code"),
                description(alert),
            ]
        )
    }

    private static func prefix(_ catalog: Catalog) -> String {
        catalog.domain.text.string.split { $0 == "." || $0 == "-" }.map { String($0).capitalizedFirst }.joined()
    }

    private static func labels(_ alert: Alert, _ catalog: Catalog) -> Members {
        [("severity", alert.severity.string), ("domain", catalog.domain.text.string)]
            + (catalog.owner.map { [("owner", $0.string)] } ?? [])
    }

    private static func description(_ alert: Alert) -> (String, String) {
        let sustained = alert.sustained.map { ", for \($0)" } ?? ""
        return ("description", "More than \(alert.above) in \(alert.per)\(sustained).")
    }
}
