/// A text with placeholders: `{name}` stands for a parameter, `{{` and `}}` for braces.
struct TextTemplate: Sequence, IteratorProtocol {
    /// Plain text, or the name of a placeholder.
    enum Piece {
        case plain(StaticText)
        case placeholder(StaticText)
    }

    private let text: StaticText
    private var index = 0

    init(_ text: StaticText) { self.text = text }

    /// The next piece of the text.
    mutating func next() -> Piece? {
        guard index < text.count else { return nil }
        let start = index
        index = text.offset(of: UInt8(ascii: "{"), or: UInt8(ascii: "}"), from: start)
        if index > start { return .plain(text.slice(from: start, count: index &- start)) }
        let isDoubled = index &+ 1 < text.count && text.start[index &+ 1] == text.start[index]
        if !isDoubled, text.start[index] == UInt8(ascii: "{"), let close = closingBrace() {
            index = close &+ 1
            return .placeholder(text.slice(from: start &+ 1, count: close &- start &- 1))
        }
        index &+= isDoubled ? 2 : 1
        return .plain(text.slice(from: start, count: 1))
    }

    private func closingBrace() -> Int? {
        let position = text.offset(of: UInt8(ascii: "}"), or: UInt8(ascii: "}"), from: index &+ 1)
        return position < text.count ? position : nil
    }

    /// The text with its placeholders replaced; an absent parameter leaves nothing.
    func filled(_ parameters: ParameterList, _ render: (Parameter) -> String = { $0.value.description }) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count + 32)
        for piece in self {
            switch piece {
            case .plain(let text): bytes.append(contentsOf: text.bytes)
            case .placeholder(let name):
                guard let parameter = parameters.parameter(named: name) else { continue }
                bytes.append(contentsOf: render(parameter).utf8)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The text with its placeholders filled; nil where nothing is left of it.
    func filledUnlessEmpty(_ parameters: ParameterList) -> String? {
        let text = filled(parameters)
        return text.isEmpty ? nil : text
    }
}
