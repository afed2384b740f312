/// One mistake at one place, as data; renderers turn it into text.
package struct Diagnostic: Sendable {
    /// Another place that belongs to the mistake, with what it has to do with it.
    package struct Related: Sendable {
        package var message: String
        package var location: Location

        package init(message: String, location: Location) {
            self.message = message
            self.location = location
        }
    }

    package var fault: Fault
    package var severity: Severity
    /// One sentence without a final full stop, as compilers write them.
    package var message: String
    package var location: Location
    package var related: [Related]
    /// The replacement to write, if known.
    package var help: String?

    @_optimize(none) package init(
        _ fault: Fault,
        _ message: String,
        at location: Location,
        related: [Related] = [],
        help: String? = nil
    ) {
        self.fault = fault
        severity = fault.severity
        self.message = message
        self.location = location
        self.related = related
        self.help = help
    }

    /// The same as an error, if it is a warning.
    @_optimize(none) package var withoutLeniency: Diagnostic {
        var strict = self
        if severity == .warning { strict.severity = .error }
        return strict
    }
}
