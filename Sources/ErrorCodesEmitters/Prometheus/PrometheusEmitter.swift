package import ErrorCodesSpec
package import ErrorCodesWriting

/// Rules for Prometheus over the counter of ``MtailEmitter`` or that of the process, and tests of the alerts.
package struct PrometheusEmitter: Emitter {
    static let rulesSuffix = ".rules.yaml"

    package let name = "prometheus"
    package let fileSuffixes = [rulesSuffix, ".rules.test.yaml"]
    package let marks = [HashComment.mark]

    package init() {}

    package func artifacts(for catalogs: [Catalog]) -> [Artifact] {
        catalogs.enumerated().flatMap { number, catalog in
            [
                Artifact(name: catalog.name + fileSuffixes[0], catalog: number) { sink in
                    Self.write(PrometheusRules(catalog).document, catalog, to: sink)
                },
                Artifact(name: catalog.name + fileSuffixes[1], catalog: number) { sink in
                    let rules = PrometheusRules(catalog)
                    Self.write(PrometheusTests(catalog, rules).document, catalog, to: sink)
                },
            ]
        }
    }

    private static func write(_ document: JSONText, _ catalog: Catalog, to sink: any OutputSink) {
        var output = OutputBuffer(capacity: 1 << 16, sink: sink)
        let source = HashComment(catalog.sourceName).string
        output.append(Array("\(HashComment.mark) from \(source): change that, not this.\n".utf8))
        YAMLText(document).append(to: &output, indentation: 0)
        output.flush()
    }
}
