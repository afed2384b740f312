import ErrorCodesSpec

/// Tests for `promtool test rules`: each alert fires one above its limit, and not at it.
struct PrometheusTests {
    private let catalog: Catalog
    private let rules: PrometheusRules
    private let tested: [(rule: AlertRule, limit: Int)]
    /// Milliseconds between evaluations: every window is a multiple of it.
    private let step: Int

    /// More evaluations than this take promtool too long.
    private static let maximumSteps = 5000

    init(_ catalog: Catalog, _ rules: PrometheusRules) {
        self.catalog = catalog
        self.rules = rules
        let step = rules.alerts.reduce(60_000) { Self.divisor($0, $1.alert.per.milliseconds) }
        self.step = step
        tested = rules.alerts.compactMap { rule in
            let span = rule.alert.per.milliseconds + (rule.alert.sustained?.milliseconds ?? 0)
            guard let limit = rule.limit, span / step < Self.maximumSteps else { return nil }
            return (rule, limit)
        }
    }

    var document: JSONText {
        .object([
            ("rule_files", .array([.string(catalog.name + PrometheusEmitter.rulesSuffix)])),
            ("evaluation_interval", .string(SpecDuration(milliseconds: step).description)),
            (
                "tests",
                .array(
                    tested.flatMap {
                        [test($0.rule, $0.limit + 1, fires: true), test($0.rule, $0.limit, fires: false)]
                    }
                )
            ),
        ])
    }

    private static func divisor(_ first: Int, _ second: Int) -> Int {
        second == 0 ? first : divisor(second, first % second)
    }

    /// - Parameter count: How many there are in each window.
    private func test(_ rule: AlertRule, _ count: Int, fires: Bool) -> JSONText {
        let example = rule.example
        let series: PromQLText = """
            \(Telemetry.responses){domain=\(catalog.domain.text.string),code=\(example.code),name=\(example.name),\
            range=\(example.range),status=\(example.status),job="mtail",instance="log"}
            """
        let end = SpecDuration(
            milliseconds: rule.alert.per.milliseconds + (rule.alert.sustained?.milliseconds ?? 0)
        )
        let firing = JSONText.object([
            ("exp_labels", strings(rule.labels)), ("exp_annotations", strings(rule.annotations)),
        ])
        return .object([
            ("name", .string("\(rule.name): \(count) in \(rule.alert.per)")),
            ("interval", .string(SpecDuration(milliseconds: step).description)),
            (
                "input_series",
                .array([
                    .object([
                        ("series", .string(series.string)), ("values", .string(values(rule.alert, count, until: end))),
                    ])
                ])
            ),
            (
                "alert_rule_test",
                .array([
                    .object([
                        ("eval_time", .string(end.description)), ("alertname", .string(rule.name)),
                        ("exp_alerts", .array(fires ? [firing] : [])),
                    ])
                ])
            ),
        ])
    }

    /// A counter that grows by the count at the end of each window.
    private func values(_ alert: Alert, _ count: Int, until end: SpecDuration) -> String {
        let steps = alert.per.milliseconds / step
        let windows = end.milliseconds / alert.per.milliseconds + 1
        return (0..<windows).map { "\($0 * count)+0x\(steps - 1)" }.joined(separator: " ")
    }

    private func strings(_ members: AlertRule.Members) -> JSONText {
        .object(members.map { ($0.0, .string($0.1)) })
    }
}
