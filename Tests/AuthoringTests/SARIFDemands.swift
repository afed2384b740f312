import Foundation

/// The demands of SARIF 2.1.0 on a log, as far as the renderer writes it; sections of the standard in parentheses.
struct SARIFDemands {
    private typealias Object = [String: Any]

    private var violations: [String] = []
    private var rules: [String] = []

    /// What is wrong with a log, in words.
    static func violations(of log: Any) -> [String] {
        var demands = SARIFDemands()
        demands.check(log: log as? Object ?? [:])
        return demands.violations
    }

    private mutating func demand(_ condition: Bool, _ words: String) {
        if !condition { violations.append(words) }
    }

    /// The members that an object must have, and those that it can have.
    private mutating func members(
        _ object: Object,
        _ subject: String,
        required: Set<String>,
        optional: Set<String> = []
    ) {
        for name in required.subtracting(object.keys).sorted() { violations.append("\(subject) has no `\(name)`") }
        for name in Set(object.keys).subtracting(required).subtracting(optional).sorted() {
            violations.append("\(subject) has an unknown member `\(name)`")
        }
    }

    /// 3.13: sarifLog.
    private mutating func check(log: Object) {
        members(log, "log", required: ["version", "runs"], optional: ["$schema"])
        demand(log["version"] as? String == "2.1.0", "log: `version` is 2.1.0")
        for run in log["runs"] as? [Object] ?? [] { check(run: run) }
    }

    /// 3.14: run; 3.18: tool; 3.19: toolComponent.
    private mutating func check(run: Object) {
        members(run, "run", required: ["tool"], optional: ["results", "columnKind", "invocations"])
        let kinds = ["unicodeCodePoints", "utf16CodeUnits"]
        demand(
            kinds.contains(run["columnKind"] as? String ?? ""),
            "run: `columnKind` is \(kinds.joined(separator: " or "))"
        )
        for invocation in run["invocations"] as? [Object] ?? [] { check(invocation: invocation) }
        let tool = run["tool"] as? Object ?? [:]
        members(tool, "tool", required: ["driver"])
        let driver = tool["driver"] as? Object ?? [:]
        members(driver, "driver", required: ["name"], optional: ["rules", "informationUri", "version"])
        let all = driver["rules"] as? [Object] ?? []
        rules = all.map { $0["id"] as? String ?? "" }
        demand(Set(rules).count == rules.count, "driver: rules are unique")
        for rule in all { check(rule: rule) }
        for result in run["results"] as? [Object] ?? [] { check(result: result) }
    }

    /// 3.20: invocation; 3.58: notification.
    private mutating func check(invocation: Object) {
        let optional: Set = ["toolExecutionNotifications"]
        members(invocation, "invocation", required: ["executionSuccessful"], optional: optional)
        for notification in invocation["toolExecutionNotifications"] as? [Object] ?? [] {
            members(notification, "notification", required: ["message"], optional: ["level", "locations"])
            check(level: notification["level"], of: "notification")
            check(message: notification["message"])
            for location in notification["locations"] as? [Object] ?? [] {
                check(location: location, isOfWholeFile: true)
            }
        }
    }

    /// 3.49: reportingDescriptor; 3.12: multiformatMessageString.
    private mutating func check(rule: Object) {
        let texts: Set = ["shortDescription", "fullDescription", "help"]
        members(rule, "rule", required: ["id"], optional: texts.union(["name", "defaultConfiguration"]))
        for name in texts.sorted() {
            guard let text = rule[name] as? Object else { continue }
            members(text, name, required: ["text"], optional: ["markdown"])
            demand((text["text"] as? String)?.isEmpty == false, "\(name): the text is not empty")
        }
        if let configuration = rule["defaultConfiguration"] as? Object {
            members(configuration, "defaultConfiguration", required: [], optional: ["level", "enabled"])
            check(level: configuration["level"], of: "defaultConfiguration")
        }
    }

    private mutating func check(level: Any?, of subject: String) {
        let isLevel = ["none", "note", "warning", "error"].contains(level as? String ?? "")
        demand(isLevel, "\(subject): `level` is none, note, warning or error")
    }

    /// 3.27: result.
    private mutating func check(result: Object) {
        let optional: Set = ["ruleId", "ruleIndex", "level", "locations", "relatedLocations"]
        members(result, "result", required: ["message"], optional: optional)
        check(level: result["level"], of: "result")
        let index = result["ruleIndex"] as? Int ?? -1
        let isRule = rules.indices.contains(index) && rules[index] == result["ruleId"] as? String
        demand(isRule, "result: `ruleId` is the identifier of the rule at `ruleIndex`")
        check(message: result["message"])
        for location in result["locations"] as? [Object] ?? [] { check(location: location) }
        let related = result["relatedLocations"] as? [Object] ?? []
        for location in related { check(location: location) }
        let identifiers = related.compactMap { $0["id"] as? Int }
        demand(Set(identifiers).count == related.count, "result: related locations have identifiers of their own")
    }

    /// 3.11: message. Braces enclose placeholders (3.11.5), brackets links (3.11.6).
    private mutating func check(message: Any?) {
        let message = message as? Object ?? [:]
        members(message, "message", required: ["text"])
        let text = message["text"] as? String ?? ""
        demand(!text.isEmpty, "message: the text is not empty")
        let rest = text.replacing("{{", with: "").replacing("}}", with: "")
        demand(!rest.contains("{") && !rest.contains("}"), "message: a brace is written twice")
        demand(text.firstMatch(of: /\[[^\]\\]*\]\(/) == nil, "message: there is no link")
    }

    /// 3.28: location; 3.29: physicalLocation; 3.4: artifactLocation.
    private mutating func check(location: Object, isOfWholeFile: Bool = false) {
        members(location, "location", required: ["physicalLocation"], optional: ["id", "message"])
        if let message = location["message"] { check(message: message) }
        let place = location["physicalLocation"] as? Object ?? [:]
        members(
            place,
            "physicalLocation",
            required: isOfWholeFile ? ["artifactLocation"] : ["artifactLocation", "region"]
        )
        let artifact = place["artifactLocation"] as? Object ?? [:]
        members(artifact, "artifactLocation", required: ["uri"])
        let uri = artifact["uri"] as? String ?? ""
        let isReference = uri.wholeMatch(of: /(file:\/\/\/)?([A-Za-z0-9\/._~-]|%[0-9A-F]{2})+/) != nil
        demand(isReference, "artifactLocation: `uri` is a URI reference")
        if !isOfWholeFile { check(region: place["region"] as? Object ?? [:]) }
    }

    /// 3.30: region.
    private mutating func check(region: Object) {
        members(region, "region", required: ["startLine"], optional: ["startColumn", "endLine", "endColumn"])
        for name in ["startLine", "startColumn", "endLine", "endColumn"] {
            guard let number = region[name] as? Int else { continue }
            demand(number >= 1, "region: `\(name)` is at least 1")
        }
        let start = (region["startLine"] as? Int ?? 1, region["startColumn"] as? Int ?? 1)
        let end = (region["endLine"] as? Int ?? start.0, region["endColumn"] as? Int ?? .max)
        demand(start <= end, "region: the end is not before the start")
    }
}
