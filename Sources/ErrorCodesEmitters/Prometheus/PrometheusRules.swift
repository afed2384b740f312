import ErrorCodesSpec

/// The rules of a catalog: how often each code was answered, and the alerts on it.
struct PrometheusRules {
    private let catalog: Catalog
    let alerts: [AlertRule]

    init(_ catalog: Catalog) {
        self.catalog = catalog
        alerts = AlertRule.all(catalog)
    }

    var document: JSONText {
        let rules = [record("instance:errorcodes_responses:source", source), record(Self.total.string, total)]
        let increases = Set(alerts.map(\.alert.per)).sorted { $0.milliseconds < $1.milliseconds }.map { window in
            record("domain_code:errorcodes_responses:increase\(window)", increase(in: window))
        }
        let group: [(String, JSONText)] = [
            ("name", .string("errorcodes \(catalog.domain.text)")),
            ("rules", .array(rules + increases + alerts.map(alert))),
        ]
        return .object([("groups", .array([.object(group)]))])
    }

    private static let total: PromQLText = "instance:errorcodes_responses:total"
    private var domain: String { catalog.domain.text.string }

    private func record(_ name: String, _ expression: PromQLText) -> JSONText {
        .object([("record", .string(name)), ("expr", .string(expression.string))])
    }

    /// The counter of the log or, for a domain without one, that of the process.
    private var source: PromQLText {
        """
        \(Telemetry.responses){domain=\(domain)}
        or on (domain)
        label_replace({__name__=~"errorcodes_errors(_total)?",domain=\(domain)}, "name", "$1", "error_type", "(.+)")
        """
    }

    /// A counter begins when it is first counted, with what was counted by then, so that its increase lacks that. Here it begins
    /// with 0, unless the target was not there either: then nobody knows since when it counts.
    private var total: PromQLText {
        let source: PromQLText = "instance:errorcodes_responses:source{domain=\(domain)}"
        return """
            (\(source) and last_over_time(\(Self.total){domain=\(domain)}[1h]))
            or
            (0 * \(source) and on (job, instance) (up offset 2m == 1))
            or
            \(source)
            """
    }

    /// How often each code was answered, in whole numbers, which `increase` would extrapolate. Where a counter is younger than
    /// the window or began anew in it, since then.
    private func increase(in window: SpecDuration) -> PromQLText {
        let total: PromQLText = "\(Self.total){domain=\(domain)}"
        return """
            sum by (domain, code, name, range, status) (
              \(total) - \(total) offset \(window) >= 0
              or
              \(total) - min_over_time(\(total)[\(window)])
            )
            """
    }

    private func alert(_ rule: AlertRule) -> JSONText {
        let increase: PromQLText = "domain_code:errorcodes_responses:increase"
        let counted = rule.selectors.map { "\(increase.string)\(rule.alert.per){\($0.string)}" }.joined(
            separator: " or "
        )
        let members: [(String, JSONText)] =
            [("alert", .string(rule.name)), ("expr", .string("sum(\(counted)) > \(rule.alert.above)"))]
            + (rule.alert.sustained.map { [("for", .string($0.description))] } ?? [])
        return .object(
            members + [("labels", templates(rule.labels)), ("annotations", templates(rule.annotations))]
        )
    }

    private func templates(_ members: AlertRule.Members) -> JSONText {
        .object(members.map { ($0.0, .string(AlertText($0.1).string)) })
    }
}
