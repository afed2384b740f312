import ErrorCodesSamples

/// A response with its parts marked, so that the style sheet can color them and underline what varies.
enum HTMLCode {
    static func response(_ example: ResponseExample) -> HTMLText {
        let fields = example.response.headers.map { field -> HTMLText in
            let value: HTMLText = field.varies ? "<span class=\"v\">\(field.value)</span>" : "\(field.value)"
            return "\n\(field.name): \(value)"
        }
        let body = example.response.bodyParts.map(marked).joined()
        return """
            <span class="c">\(example.statusLine)\(fields.joined())</span>\(body.isEmpty ? "" : "\n\n")\(body)
            """
    }

    private static func marked(_ part: SamplePart) -> HTMLText {
        let style: HTMLText
        switch part.kind {
        case .punctuation: return "\(part.text)"
        case .name: style = "k"
        case .string: style = "t"
        case .word: style = "n"
        }
        let variation: HTMLText = part.varies ? " v" : ""
        return "<span class=\"\(style)\(variation)\">\(part.text)</span>"
    }
}
