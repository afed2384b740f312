import ErrorCodesSpec

/// The articles about faults in the DocC catalogue.
package enum DiagnosticsArticles {
    /// An article a fault, and the one that lists them, by name.
    package static var all: [(name: String, text: String)] {
        let pages = FaultRegistry.all.compactMap(ExplanationPage.init)
        return pages.map { ($0.articleName, $0.articleText) } + [("Diagnostics.md", index)]
    }

    private static var index: String {
        """
        # Diagnostics

        Every fault that can be found in a spec, each with its page.

        ## Overview

        All mistakes of all files are said in one run, in the order of their places. Each has an identifier that never
        changes, and a severity: an **error** keeps the catalogue from being made, a **warning** does so with `--strict`, a
        **note** never does. `errorcodes explain` prints these pages: `errorcodes explain EC0301`, or
        `errorcodes explain duplicate-code`.

        A warning or a note that is right for a catalogue is allowed in its spec, with the reason. An allowance that is not
        needed is itself a warning.

        ```yaml
        allow:
          - { rule: missing-retry-advice, reason: The gateway adds Retry-After. }
        ```

        ## Topics

        \(FaultArea.all.map(topic).joined(separator: "\n\n"))

        """
    }

    private static func topic(_ area: FaultArea) -> String {
        "### \(area.title)\n\n" + area.faults.map { "- <doc:\($0.id)>" }.joined(separator: "\n")
    }
}
