/// A text with placeholders, and where it stands in the file.
package struct TemplateDocument: Sendable {
    package struct Placeholder: Sendable {
        package var name: Text
        package var span: Span
    }

    /// Texts between which a number chooses.
    package struct Plural: Sendable {
        package var name: Text
        package var span: Span
        package var branches: [(selector: Template.Selector, span: Span)]
    }

    package let template: Template
    package let span: Span
    private let origin: ScalarOrigin
    /// Whether something in it was reported, so that nothing is said about what it seems to leave out.
    package let isBroken: Bool

    init(template: Template, span: Span, origin: ScalarOrigin, isBroken: Bool = false) {
        self.template = template
        self.span = span
        self.origin = origin
        self.isBroken = isBroken
    }

    /// Stands for a text that could not be read.
    static func unreadable(at span: Span) -> TemplateDocument {
        TemplateDocument(template: .empty, span: span, origin: .unknown, isBroken: true)
    }

    /// Whether it shows a param, as far as can be known.
    package var hasPlaceholders: Bool { template.hasPlaceholders || isBroken }

    /// Calls `body` for the name of each placeholder.
    package func forEachName(_ body: (Text) -> Void) {
        template.forEachPlaceholder { name, _ in body(name) }
    }

    /// The placeholders, each with its place.
    package var placeholders: [Placeholder] {
        var placeholders: [Placeholder] = []
        template.forEachPlaceholder { name, range in
            placeholders.append(Placeholder(name: name, span: place(of: range)))
        }
        return placeholders
    }

    /// Every plural, those in branches of others too.
    package var plurals: [Plural] {
        template.plurals.map { plural in
            Plural(
                name: plural.name,
                span: place(of: template.range(of: plural.name)),
                branches: plural.branches.map { ($0.selector, place(of: $0.range)) }
            )
        }
    }

    private func place(of range: Range<Int>) -> Span {
        origin.span(of: range) ?? span
    }
}
