package import ErrorCodesSpec

/// A part of a text with placeholders, as a page shows it.
package enum TemplatePiece: Sendable {
    case literal(Text)
    /// The name of a param.
    case placeholder(Text)

    /// The parts of a template. The texts between which a number chooses come one after the other, with `/` between them.
    package static func pieces(of template: Template) -> [TemplatePiece] {
        pieces(of: template.segments, number: nil)
    }

    private static func pieces(of segments: [Template.Segment], number: Text?) -> [TemplatePiece] {
        segments.flatMap { segment -> [TemplatePiece] in
            switch segment {
            case .literal(let text): [.literal(text)]
            case .placeholder(let name): [.placeholder(name)]
            case .number: [number.map { .placeholder($0) } ?? .literal("#")]
            case .plural(let plural):
                plural.branches.enumerated().flatMap { index, branch in
                    (index == 0 ? [] : [.literal(" / ")]) + pieces(of: branch.segments, number: plural.name)
                }
            }
        }
    }
}

extension HTMLText {
    /// A text with its placeholders marked.
    init(_ template: Template) {
        self = TemplatePiece.pieces(of: template).map { piece -> HTMLText in
            switch piece {
            case .literal(let text): "\(text)"
            case .placeholder(let name): "<var>\(name)</var>"
            }
        }.joined()
    }
}

extension MarkdownText {
    /// A text with its placeholders marked.
    init(_ template: Template) {
        self = TemplatePiece.pieces(of: template).map { piece -> MarkdownText in
            switch piece {
            case .literal(let text): "\(text)"
            case .placeholder(let name): "\(code: "{" + name.string + "}")"
            }
        }.joined()
    }
}
